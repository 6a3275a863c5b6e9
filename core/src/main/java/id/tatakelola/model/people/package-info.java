/**
 * Facts on people and what they are able to do: competences, training and certification, never names of persons. Start
 * at {@link id.tatakelola.model.people.Competence}.
 *
 * <pre>{@code
 * Competence fact = new Competence("jaringan-kominfo", "kominfo", "jaringan komputer");
 * }</pre>
 */
@NullMarked
package id.tatakelola.model.people;

import org.jspecify.annotations.NullMarked;

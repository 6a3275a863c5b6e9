/**
 * What a rule's author may write, for the terminal: {@link id.tatakelola.cli.facts.FactsText} gives the pages.
 *
 * <pre>{@code
 * out.print(new FactsText(FactTypes.standard(), Language.ID).one("Application"));
 * }</pre>
 */
@NullMarked
package id.tatakelola.cli.facts;

import org.jspecify.annotations.NullMarked;

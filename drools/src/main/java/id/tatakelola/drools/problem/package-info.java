/**
 * What is wrong with a pack, told in both languages. Start at {@link id.tatakelola.drools.problem.Problems}.
 *
 * <pre>{@code
 * problems.add("monitoring/data/x.drl", 9, 4, Words.say("type.unknown", "Datset", Words.maybe("Datset", names)));
 * }</pre>
 *
 * <p>A new sentence is a key in {@code words_id.properties} and {@code words_en.properties}.
 */
@NullMarked
package id.tatakelola.drools.problem;

import org.jspecify.annotations.NullMarked;

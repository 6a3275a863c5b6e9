/**
 * What tests of rules tell their author, in both languages: the sentences, and the facts and conditions that a failure rests
 * on. Start at {@link id.tatakelola.testkit.told.Words} and {@link id.tatakelola.testkit.told.Background}.
 *
 * <pre>{@code
 * LocalText wrong = Words.say("verdict.other", "sipkd", MET, NOT_MET, background.firstFailed(ruleId, subject));
 * out.println(wrong.in(Language.ID));
 * }</pre>
 *
 * <p>A new sentence is a key in {@code words_id.properties} and {@code words_en.properties}.
 */
@NullMarked
package id.tatakelola.testkit.told;

import org.jspecify.annotations.NullMarked;

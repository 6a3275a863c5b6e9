package id.tatakelola.io.source;

import id.tatakelola.engine.report.Sentences;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.PortfolioProblem;
import java.util.Collection;
import java.util.Set;

/** What is told of files, in both languages (<i>kata-kata pembacaan</i>). */
public final class Words {
    private static final Sentences SENTENCES = Sentences.of(Words.class);

    private Words() {}

    /**
     * The sentence of a key in {@code words_id.properties} and {@code words_en.properties}, worded when somebody reads it: a file
     * may be wrong in every row, and guesses take time.
     *
     * @param values what is put in for {@code {0}}, {@code {1}} and so on; a {@link LocalText} in each language
     */
    public static LocalText say(String key, Object... values) {
        return SENTENCES.say(key, values);
    }

    /** The word that was perhaps meant, as a sentence that begins with a blank; nothing when no word is near. */
    public static LocalText maybe(String written, Collection<String> known) {
        return SENTENCES.maybe(written, known);
    }

    /** The day that was perhaps meant by one written in another form, as a sentence that begins with a blank; or nothing. */
    public static LocalText maybeDay(String written) {
        return SENTENCES.maybeDay(written);
    }

    /** What is wrong about a fact, without its place. */
    public static LocalText of(PortfolioProblem problem) {
        return new LocalText(problem.indonesian(), problem.english());
    }

    /** The same in both languages, for what others have worded. */
    public static LocalText same(String text) {
        return Sentences.same(text);
    }

    /** Nothing, where a sentence may end with a guess and there is none. */
    public static LocalText nothing() {
        return Sentences.nothing();
    }

    /** The keys, which are those of either language. */
    static Set<String> keys() {
        return SENTENCES.keys();
    }
}

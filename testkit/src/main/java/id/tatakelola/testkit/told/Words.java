package id.tatakelola.testkit.told;

import id.tatakelola.engine.report.Formats;
import id.tatakelola.engine.report.Sentences;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What tests of rules tell, in both languages (<i>kata-kata pengujian</i>). */
public final class Words {
    private static final Sentences SENTENCES = Sentences.of(Words.class);

    private Words() {}

    /**
     * The sentence of a key.
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

    /** The same in both languages, for what an author has worded or what is code. */
    public static LocalText same(String text) {
        return Sentences.same(text);
    }

    /** Nothing, where a sentence may go on and does not. */
    public static LocalText nothing() {
        return Sentences.nothing();
    }

    /** Some texts with something between them. */
    public static LocalText joined(String between, List<LocalText> texts) {
        List<LocalText> all = List.copyOf(texts);
        return LocalText.writtenWhenRead(language -> joined(between, all, language));
    }

    private static String joined(String between, List<LocalText> texts, Language language) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(between));
    }

    /** A share from 0 to 1 as a percentage without its sign, to one decimal. */
    public static LocalText percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
        return LocalText.writtenWhenRead(language -> Formats.number(percent, language));
    }

    /** What is not known, each with what it concerns. */
    public static LocalText unknown(List<Unknown> unknowns) {
        return joined(", ", unknowns.stream().map(Words::unknown).toList());
    }

    private static LocalText unknown(Unknown u) {
        return say("unknown." + u.kind(), u.factType(), u.factId(), u.component());
    }

    /** The keys, which are those of either language. */
    static Set<String> keys() {
        return SENTENCES.keys();
    }
}

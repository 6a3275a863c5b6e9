package id.tatakelola.engine.report;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Language;
import id.tatakelola.model.Suggestions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in both languages, by key (<i>kalimat dwibahasa</i>): the words that lie beside a class, put together when somebody
 * reads them in a language. For this library's own modules; each keeps one of these for what it tells.
 */
public final class Sentences {
    private static final LocalText NOTHING = same("");

    private final Wording indonesian;
    private final Wording english;

    private Sentences(Wording indonesian, Wording english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Those that lie beside a class. */
    public static Sentences of(Class<?> beside) {
        return new Sentences(Wording.of(beside, Language.ID), Wording.of(beside, Language.EN));
    }

    /**
     * The sentence of a key.
     *
     * @param values what is put in for {@code {0}}, {@code {1}} and so on, as {@link Wording#say} does; values that do not change
     * @throws IllegalStateException when no word file has the key
     */
    public LocalText say(String key, Object... values) {
        english.require(key);
        return LocalText.writtenWhenRead(language -> in(language).say(key, values));
    }

    /**
     * The word that was perhaps meant, as the sentence of the key {@code maybe}, which begins with a blank; nothing when no word
     * is near. It is looked for when the sentence is first read.
     */
    public LocalText maybe(String written, Collection<String> known) {
        List<String> words = List.copyOf(known);
        return LocalText.writtenWhenRead(language -> guess(Suggestions.nearest(written, words), language));
    }

    /**
     * The day that was perhaps meant by one that is not written as {@code 2018-10-05}, as the sentence of the key {@code maybe};
     * nothing when there is none.
     */
    public LocalText maybeDay(String written) {
        LocalDate day = DayGuess.of(written);
        return day == null ? NOTHING : say("maybe", day);
    }

    private String guess(@Nullable String word, Language language) {
        return word == null ? "" : in(language).say("maybe", word);
    }

    private Wording in(Language language) {
        return language == Language.ID ? indonesian : english;
    }

    /** The same in both languages, for what others have worded. */
    public static LocalText same(String text) {
        return new LocalText(text, text);
    }

    /** Nothing, where a sentence may end with a guess and there is none. */
    public static LocalText nothing() {
        return NOTHING;
    }

    /** The keys, which are those of either language. */
    public Set<String> keys() {
        return english.keys();
    }
}

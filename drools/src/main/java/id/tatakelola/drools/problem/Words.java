package id.tatakelola.drools.problem;

import id.tatakelola.engine.report.Wording;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Language;
import id.tatakelola.model.Suggestions;
import java.util.Collection;
import java.util.Set;

/**
 * What is told of packs, in both languages: the sentence of a key in {@code words_id.properties} and
 * {@code words_en.properties}, with values put in.
 */
public final class Words {
    private static final LocalText NOTHING = new LocalText("", "");
    private static final Wording INDONESIAN = Wording.of(Words.class, Language.ID);
    private static final Wording ENGLISH = Wording.of(Words.class, Language.EN);

    private Words() {}

    /**
     * The sentence of a key.
     *
     * @param values what is put in for {@code {0}}, {@code {1}} and so on; a {@link LocalText} in each language
     */
    public static LocalText say(String key, Object... values) {
        return new LocalText(INDONESIAN.say(key, values), ENGLISH.say(key, values));
    }

    /** The word that was perhaps meant, as a sentence that begins with a blank; nothing when no word is near. */
    public static LocalText maybe(String written, Collection<String> known) {
        String word = Suggestions.nearest(written, known);
        return word == null ? NOTHING : say("maybe", word);
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
    static Set<String> keys() {
        return ENGLISH.keys();
    }
}

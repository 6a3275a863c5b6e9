package id.tatakelola.drools.problem;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Language;
import id.tatakelola.model.Suggestions;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is told of packs, in both languages: the sentence of a key in {@code words_id.properties} and
 * {@code words_en.properties}, with values put in.
 */
public final class Words {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final LocalText NOTHING = new LocalText("", "");
    private static final Properties INDONESIAN = read("words_id.properties");
    private static final Properties ENGLISH = read("words_en.properties");

    private Words() {}

    /**
     * The sentence of a key.
     *
     * @param values what is put in for {@code {0}}, {@code {1}} and so on; a {@link LocalText} in each language
     */
    public static LocalText say(String key, Object... values) {
        return new LocalText(fill(INDONESIAN, key, Language.ID, values), fill(ENGLISH, key, Language.EN, values));
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
        return ENGLISH.stringPropertyNames();
    }

    private static String fill(Properties words, String key, Language language, Object... values) {
        String sentence = words.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("no words for `" + key + "`");
        }
        return PLACEHOLDER.matcher(sentence).replaceAll(match -> {
            Object value = values[Integer.parseInt(match.group(1))];
            return Matcher.quoteReplacement(value instanceof LocalText text ? text.in(language) : value.toString());
        });
    }

    private static Properties read(String resource) {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("word file `" + resource + "` is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read word file `" + resource + "`", e);
        }
    }
}

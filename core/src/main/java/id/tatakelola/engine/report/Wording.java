package id.tatakelola.engine.report;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences in one language, by key, with values put in (<i>susunan kata</i>): those of {@code words_id.properties} or {@code
 * words_en.properties} beside a class. For this library's own modules.
 */
public final class Wording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Properties words;

    private Wording(Language language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** The words that lie beside a class. */
    public static Wording of(Class<?> beside, Language language) {
        String resource = language == Language.ID ? "words_id.properties" : "words_en.properties";
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("word file `" + resource + "` is missing");
            }
            return new Wording(language, read(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read word file `" + resource + "`", e);
        }
    }

    private static Properties read(Reader in) throws IOException {
        Properties words = new Properties();
        words.load(in);
        return words;
    }

    /** The language of the words. */
    public Language language() {
        return language;
    }

    /** All keys. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /**
     * The sentence of a key.
     *
     * @param values what is put in for {@code {0}}, {@code {1}} and so on; a {@code Long} as a number of the language, a
     *     {@link LocalText} in it, all else as it is
     */
    // not MessageFormat: its quoting and its numbers depend on more than the text
    public String say(String key, Object... values) {
        return PLACEHOLDER.matcher(require(key)).replaceAll(match -> value(match, values));
    }

    /** What a key is worded by, before anything is put in. */
    String require(String key) {
        String template = words.getProperty(key);
        if (template == null) {
            throw new IllegalStateException("no words for `" + key + "`");
        }
        return template;
    }

    /** A number as the language writes it. */
    public String number(long value) {
        return Formats.number(BigDecimal.valueOf(value), language);
    }

    private String value(MatchResult match, Object... values) {
        Object value = values[Integer.parseInt(match.group(1))];
        return Matcher.quoteReplacement(text(value));
    }

    private String text(Object value) {
        if (value instanceof LocalText text) {
            return text.in(language);
        }
        return value instanceof Long count ? number(count) : value.toString();
    }
}

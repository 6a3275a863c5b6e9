package id.tatakelola.engine.result;

import id.tatakelola.model.Language;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text in both languages: a value, whether it is written already or only when first read. Safe to share by threads. */
public final class LocalText {
    private final @Nullable Function<Language, String> wording;
    // written twice at worst, and the same each time
    private @Nullable String indonesian;
    private @Nullable String english;

    private LocalText(
            @Nullable Function<Language, String> wording, @Nullable String indonesian, @Nullable String english) {
        this.wording = wording;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** A text that is written already. */
    public LocalText(String indonesian, String english) {
        this(null, indonesian, english);
    }

    /**
     * A text that is written in a language when somebody first reads it in that language: most findings are counted and
     * never read.
     *
     * @param wording writes it; always the same, from any thread
     */
    public static LocalText writtenWhenRead(Function<Language, String> wording) {
        return new LocalText(wording, null, null);
    }

    /** The same text, written. */
    LocalText inWords() {
        return new LocalText(indonesian(), english());
    }

    /** The text in Indonesian. */
    public String indonesian() {
        String known = indonesian;
        if (known == null) {
            known = write(Language.ID);
            indonesian = known;
        }
        return known;
    }

    /** The text in English. */
    public String english() {
        String known = english;
        if (known == null) {
            known = write(Language.EN);
            english = known;
        }
        return known;
    }

    private String write(Language language) {
        return Objects.requireNonNull(wording).apply(language);
    }

    /** The text in a language. */
    public String in(Language language) {
        return language == Language.ID ? indonesian() : english();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalText text
                && indonesian().equals(text.indonesian())
                && english().equals(text.english());
    }

    @Override
    public int hashCode() {
        return Objects.hash(indonesian(), english());
    }

    @Override
    public String toString() {
        return "LocalText[indonesian=" + indonesian() + ", english=" + english() + "]";
    }
}

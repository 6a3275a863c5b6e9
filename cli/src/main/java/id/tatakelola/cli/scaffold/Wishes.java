package id.tatakelola.cli.scaffold;

import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.Suggestions;
import java.util.Locale;
import java.util.Map;

/** Checks what an author asks for before anything is written. */
public final class Wishes {
    private Wishes() {}

    /**
     * An id of a rule or pack.
     *
     * @throws IllegalArgumentException when it is not lower-case words joined by hyphens, with one that is
     */
    public static String slug(String what, String written) {
        if (written.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return written;
        }
        String guess = slugOf(written);
        throw new IllegalArgumentException(what + " `" + written + "` must be lower-case words joined by hyphens."
                + (guess.isEmpty() ? "" : " Maybe `" + guess + "`."));
    }

    /** The id nearest to a name, or nothing. */
    public static String slugOf(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /**
     * The source of a citation such as {@code perpres-95-2018#pasal-40-ayat-3}.
     *
     * @throws IllegalArgumentException when no such source is known, or its first day is not
     */
    public static LegalSource source(String citation, Map<String, LegalSource> known) {
        String id = citation.replaceAll("#.*", "");
        LegalSource source = known.get(id);
        if (source == null) {
            throw new IllegalArgumentException("source `" + id + "` is not known."
                    + Suggestions.maybe(id, known.keySet())
                    + " A source of your own needs a row in law/sources.tsv first.");
        }
        if (!NewPack.isDated(source.inForce())) {
            throw new IllegalArgumentException(
                    "the first day of `" + id + "` is not known. Write it into law/sources.tsv as in_force_from.");
        }
        return source;
    }

    /**
     * The place in a source that a citation names; empty for the whole.
     *
     * @throws IllegalArgumentException when it is not lower-case words joined by hyphens
     */
    public static String locator(String citation) {
        int hash = citation.indexOf('#');
        return hash < 0 ? "" : slug("the place in a source", citation.substring(hash + 1));
    }
}

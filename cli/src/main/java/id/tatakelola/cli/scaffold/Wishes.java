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
        throw new IllegalArgumentException(what + " `" + written
                + "` harus berupa kata huruf kecil yang dirangkai dengan tanda hubung."
                + " (It must be lower-case words joined by hyphens.)"
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
            throw new IllegalArgumentException("sumber `" + id + "` tidak dikenal; sumber sendiri ditulis dahulu di"
                    + " law/sources.tsv. (The source is not known; one of your own needs a row there first.)"
                    + Suggestions.maybe(id, known.keySet()));
        }
        if (!NewPack.isDated(source.inForce())) {
            throw new IllegalArgumentException(
                    "hari pertama `" + id + "` belum diketahui; tulis di law/sources.tsv sebagai"
                            + " in_force_from. (Its first day is not known; write it there.)");
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
        return hash < 0 ? "" : slug("tempat di dalam sumber", citation.substring(hash + 1));
    }
}

package id.tatakelola.engine.rule;

import java.util.regex.Pattern;

/**
 * A place in a source (<i>rujukan: pasal, ayat, huruf, angka, lampiran</i>).
 *
 * @param source the source cited
 * @param locator the place inside it, in hyphenated words such as {@code pasal-40-ayat-4}; empty when the whole is meant
 */
public record Citation(LegalSource source, String locator) {
    private static final Pattern PARAGRAPH = Pattern.compile("\\b(ayat|angka) (\\d+[a-z]?)\\b");

    /** The form written in a rule, such as {@code perpres-95-2018#pasal-40-ayat-4}. */
    public String key() {
        return locator.isEmpty() ? source.id() : source.id() + "#" + locator;
    }

    /** The form an official reads, such as {@code Perpres 95/2018, Pasal 40 ayat (4)}. */
    public String text() {
        if (locator.isEmpty()) {
            return source.shortName();
        }
        String spaced = locator.replace('-', ' ').replaceAll("(?<=\\d) (?=\\d)", ".");
        String words = PARAGRAPH.matcher(spaced).replaceAll("$1 ($2)");
        return source.shortName() + ", " + Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

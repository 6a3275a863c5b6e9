package id.tatakelola.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that compact constructors of facts make, each with its one wording. */
public final class Checks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    private Checks() {}

    /**
     * An id is a word: not blank, not {@link Fact#NONE}, and without blanks, {@code |}, and characters that are not
     * seen, since two ids that look alike must be alike.
     */
    public static void id(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            throw new FactException("id tidak boleh kosong", "id must not be empty");
        }
        if (id.equals(Fact.NONE)) {
            throw new FactException(
                    "id tidak boleh `none`, yang berarti diketahui tidak ada",
                    "id must not be `none`, which stands for a known absence");
        }
        if (id.codePoints().anyMatch(Checks::blankOrUnseen)) {
            throw new FactException(
                    "id (" + visible(id) + ") harus satu kata tanpa spasi",
                    "id (" + visible(id) + ") must be one word without blanks");
        }
        if (id.indexOf('|') >= 0) {
            throw new FactException("id (" + id + ") tidak boleh memuat `|`", "id (" + id + ") must not contain `|`");
        }
    }

    /** An id that files, rules and citations write as a slug: lower-case words and numbers joined by hyphens. */
    public static void slug(String id) {
        if (!SLUG.matcher(id).matches()) {
            String guess = NO_SLUG.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("-");
            String slug = guess.replaceAll("^-|-$", "");
            throw new FactException(
                    "id (%s) harus kata-kata huruf kecil yang disambung tanda hubung.%s"
                            .formatted(id, slug.isEmpty() ? "" : " Mungkin `" + slug + "`."),
                    "id (%s) must be lower-case words joined by hyphens.%s"
                            .formatted(id, slug.isEmpty() ? "" : " Maybe `" + slug + "`."));
        }
    }

    private static boolean blankOrUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> Character.isSpaceChar(c);
        };
    }

    /** A message is shown on terminals and pages, so what is not seen is written out. */
    private static String visible(String id) {
        StringBuilder shown = new StringBuilder();
        id.codePoints()
                .forEach(c ->
                        shown.append(c != ' ' && blankOrUnseen(c) ? "U+%04X".formatted(c) : Character.toString(c)));
        return shown.toString().strip();
    }

    /** A text that must be known is not blank. */
    public static void text(String component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new FactException(component + " tidak boleh kosong", component + " must not be empty");
        }
    }

    /** A day, where both are known, does not lie before another; what they are of is named in both languages. */
    public static void notBefore(
            String later,
            @Nullable LocalDate laterDay,
            String earlier,
            @Nullable LocalDate earlierDay,
            String ofIndonesian,
            String ofEnglish) {
        if (laterDay != null && earlierDay != null && laterDay.isBefore(earlierDay)) {
            throw new FactException(
                    "%s (%s) dari %s tidak boleh sebelum %s (%s)"
                            .formatted(later, laterDay, ofIndonesian, earlier, earlierDay),
                    "%s (%s) of %s must not be before %s (%s)"
                            .formatted(later, laterDay, ofEnglish, earlier, earlierDay));
        }
    }

    /** A number, where known, is not negative. */
    public static void notNegative(String component, @Nullable Number number) {
        if (number != null && new BigDecimal(number.toString()).signum() < 0) {
            throw new FactException(
                    component + " (" + number + ") tidak boleh negatif",
                    component + " (" + number + ") must not be negative");
        }
    }

    /** A number, where known, lies between 0 and 100, both inclusive. */
    public static void percent(String component, @Nullable BigDecimal number) {
        if (number != null && (number.signum() < 0 || number.compareTo(HUNDRED) > 0)) {
            throw new FactException(
                    component + " (" + number + ") harus antara 0 dan 100",
                    component + " (" + number + ") must lie between 0 and 100");
        }
    }
}

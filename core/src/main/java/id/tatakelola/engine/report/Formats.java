package id.tatakelola.engine.report;

import id.tatakelola.model.Language;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Numbers and days as people write them; own tables, so that all JDKs and locales agree. */
public final class Formats {
    private static final String[] MONTHS_ID = {
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember"
    };
    private static final String[] MONTHS_EN = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };

    private Formats() {}

    /** A number such as {@code 1.234,5} in Indonesian and {@code 1,234.5} in English. */
    public static String number(BigDecimal value, Language language) {
        String plain = plain(value.abs());
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(value.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(language == Language.ID ? '.' : ',');
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(language == Language.ID ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return out.toString();
    }

    /** A number in the form machines read, without an exponent and trailing zeros. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** A day such as {@code 27 Oktober 2019}. */
    public static String day(LocalDate day, Language language) {
        String[] months = language == Language.ID ? MONTHS_ID : MONTHS_EN;
        return day.getDayOfMonth() + " " + months[day.getMonthValue() - 1] + " " + day.getYear();
    }
}

package id.tatakelola.testkit.folder;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What values look like in a cell; the reader's {@code none} is a known absence, an empty cell is not known. */
final class CsvCell {
    /** A number with three decimals could be thousands to a reader from elsewhere, so it gets a fourth. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    private static final Pattern PLAIN = Pattern.compile("[^\",;\\t\\r\\n]*");

    private CsvCell() {}

    /** The column or columns of a component. */
    static String header(FactComponent component) {
        String name = component.name();
        return component.javaType() == Validity.class ? name + ".from," + name + ".until" : name;
    }

    /** The cell or cells of a component. */
    static String cells(FactComponent component, @Nullable Object value) {
        if (component.javaType() == Validity.class) {
            Validity days = value instanceof Validity known ? known : new Validity(null, null);
            return of(days.from()) + "," + of(days.until());
        }
        return quoted(text(value));
    }

    /** The day of a period's end. */
    static String of(@Nullable LocalDate end) {
        boolean none = Validity.ALWAYS_BEFORE.equals(end) || Validity.NO_END.equals(end);
        return none ? Fact.NONE : text(end);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof BigDecimal number) {
            return number(number);
        } else if (value instanceof Bandwidth bandwidth) {
            return number(bandwidth.mbps().stripTrailingZeros()) + " Mbps";
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value.toString();
    }

    private static String number(BigDecimal number) {
        String plain = number.toPlainString();
        return AMBIGUOUS.matcher(plain).matches() ? plain + "0" : plain;
    }

    private static String quoted(String text) {
        return PLAIN.matcher(text).matches() && text.equals(text.strip())
                ? text
                : '"' + text.replace("\"", "\"\"") + '"';
    }
}

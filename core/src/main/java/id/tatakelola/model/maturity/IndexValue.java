package id.tatakelola.model.maturity;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.NonNegative;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of an index that was published or is aimed at (<i>nilai indeks</i>).
 *
 * @param id a stable slug
 * @param instrument the id of the instrument
 * @param year the evaluation year
 * @param standing what makes it
 * @param part what it is about
 * @param number the number of the domain or aspect, from 1; 0 for the index
 * @param value the value as written; null when not known
 */
public record IndexValue(
        String id,
        String instrument,
        @NonNegative int year,
        IndexStanding standing,
        IndexPart part,
        @NonNegative int number,
        @NonNegative @Nullable BigDecimal value)
        implements Fact {
    /** Checks the components. */
    public IndexValue {
        Checks.id(id);
        Checks.text("instrument", instrument);
        Checks.notNegative("year", year);
        Checks.notNegative("number", number);
        Checks.notNegative("value", value);
    }
}

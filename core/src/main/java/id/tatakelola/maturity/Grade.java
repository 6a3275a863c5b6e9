package id.tatakelola.maturity;

import id.tatakelola.engine.result.LocalText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an index is called (<i>predikat</i>).
 *
 * @param name its name; the English one is our translation
 * @param stage the word for the maturity that goes with it, in instruments that have one
 * @param from the least index of this grade, inclusive; the next grade begins where this one ends
 * @param provenance where that was read
 */
public record Grade(LocalText name, @Nullable LocalText stage, BigDecimal from, Provenance provenance) {}

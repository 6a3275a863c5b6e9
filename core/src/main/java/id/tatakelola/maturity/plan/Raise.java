package id.tatakelola.maturity.plan;

import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Indicator;
import java.math.BigDecimal;

/**
 * One step of a plan (<i>langkah kenaikan</i>): an indicator reaches its next whole level.
 *
 * @param indicator the indicator
 * @param from its value before
 * @param level the level reached
 * @param cost what the step costs
 * @param gain how far the step raises the index, exactly
 */
public record Raise(Indicator indicator, BigDecimal from, int level, BigDecimal cost, Fraction gain) {}

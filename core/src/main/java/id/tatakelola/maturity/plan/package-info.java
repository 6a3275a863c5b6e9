/**
 * The cheapest way to a grade: which indicators to raise, found exactly. Start at
 * {@link id.tatakelola.maturity.plan.RaisePlan}.
 *
 * <pre>{@code
 * RaiseCosts costs = RaiseCosts.onePerLevel().freeze(31).cost(16, new BigDecimal("4"));
 * RaisePlan plan = RaisePlan.cheapest(levels, instrument.edition(2024), instrument.grades().find("Baik"), costs);
 * }</pre>
 */
@NullMarked
package id.tatakelola.maturity.plan;

import org.jspecify.annotations.NullMarked;

package id.tatakelola.maturity.plan;

import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Levels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The steps that each indicator can take, in order: the first whole level above its value, and so on. */
final class LevelSteps {
    private LevelSteps() {}

    /** One list for each indicator that can be raised, by number. */
    static List<List<Raise>> of(Levels levels, RaiseCosts costs) {
        return levels.instrument().indicators().stream()
                .filter(indicator -> !costs.frozen().contains(indicator.number()))
                .map(indicator -> steps(indicator, levels.of(indicator), costs))
                .filter(steps -> !steps.isEmpty())
                .toList();
    }

    private static List<Raise> steps(Indicator indicator, BigDecimal value, RaiseCosts costs) {
        List<Raise> steps = new ArrayList<>();
        BigDecimal from = value;
        int first = value.setScale(0, RoundingMode.FLOOR).intValueExact() + 1;
        for (int level = first; level <= indicator.scale().most(); level++) {
            BigDecimal to = BigDecimal.valueOf(level);
            Fraction gain = indicator.gainPerLevel().times(Fraction.of(to.subtract(from)));
            steps.add(new Raise(indicator, from, level, costs.of(indicator.number(), level), gain));
            from = to;
        }
        return steps;
    }
}

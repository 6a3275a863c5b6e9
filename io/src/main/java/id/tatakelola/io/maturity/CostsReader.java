package id.tatakelola.io.maturity;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.io.bind.NumberReader;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Scale;
import id.tatakelola.maturity.plan.RaiseCosts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads what raises cost from a CSV file with the columns {@code indicator}, {@code cost} and, when levels of one
 * indicator differ, {@code level} ({@code indikator}, {@code biaya}, {@code tingkat}). A row without a level is about
 * each level of its indicator; an indicator without a row costs one per level.
 */
public final class CostsReader {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");

    private final Problems problems = new Problems();
    private final Map<String, Position> places = new HashMap<>();
    private RaiseCosts costs = RaiseCosts.onePerLevel();

    private CostsReader() {}

    /**
     * Reads a file.
     *
     * @throws PortfolioReadException listing every row that cannot be read or is given twice, with its line
     */
    public static RaiseCosts read(Path path, Instrument instrument) {
        CostsReader reader = new CostsReader();
        IndicatorTable.read(
                path, instrument, List.of("indicator", "level", "cost"), List.of("cost"), reader.problems, reader::row);
        reader.problems.throwIfAny();
        return reader.costs;
    }

    private void row(IndicatorTable.Row row) {
        int number = row.indicator().number();
        ScalarNode level = row.cell("level");
        ScalarNode cost = row.cell("cost");
        Position first = places.putIfAbsent(number + "/" + (level == null ? "" : level.text()), row.position());
        if (first != null) {
            problems.add(row.position(), say("cost.twice", first.line()));
        } else if (cost == null) {
            problems.add(row.position("cost"), say("indicator.empty", "cost", number));
        } else if (level == null) {
            set(row, cost, value -> costs.cost(number, value));
        } else if (reachable(level.text(), row.indicator().scale())) {
            set(row, cost, value -> costs.cost(number, Integer.parseInt(level.text()), value));
        } else {
            Scale scale = row.indicator().scale();
            problems.add(level.position(), say("cost.level", level.text(), number, scale.least() + 1, scale.most()));
        }
    }

    private void set(IndicatorTable.Row row, ScalarNode cost, Function<BigDecimal, RaiseCosts> set) {
        try {
            costs = set.apply(NumberReader.decimal("cost", cost));
        } catch (IllegalArgumentException e) {
            problems.add(row.position("cost"), IndicatorTable.told(e));
        }
    }

    private static boolean reachable(String level, Scale scale) {
        return WHOLE.matcher(level).matches()
                && Integer.parseInt(level) > scale.least()
                && Integer.parseInt(level) <= scale.most();
    }
}

package id.tatakelola.io.maturity;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.io.bind.NumberReader;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.maturity.ExternalScore;
import id.tatakelola.maturity.Instrument;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads scores of other institutions from a CSV file with the columns {@code indicator} and {@code score} ({@code nilai}). */
public final class ScoresReader {
    private final Instrument instrument;
    private final Problems problems = new Problems();
    private final Map<ExternalScore, BigDecimal> scores = new LinkedHashMap<>();

    private ScoresReader(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * Reads a file.
     *
     * @throws PortfolioReadException listing every row that is no score, or of an indicator that rests on none
     */
    public static Map<ExternalScore, BigDecimal> read(Path path, Instrument instrument) {
        ScoresReader reader = new ScoresReader(instrument);
        IndicatorTable.read(
                path, instrument, List.of("indicator", "score"), List.of("score"), reader.problems, reader::row);
        reader.problems.throwIfAny();
        return reader.scores;
    }

    private void row(IndicatorTable.Row row) {
        int number = row.indicator().number();
        ExternalScore score = instrument.externalScores().stream()
                .filter(s -> s.indicator() == number)
                .findFirst()
                .orElse(null);
        ScalarNode cell = row.cell("score");
        if (score == null) {
            problems.add(row.position("indicator"), say("score.none", number));
        } else if (scores.containsKey(score)) {
            problems.add(row.position("indicator"), say("indicator.twice", number));
        } else if (cell == null) {
            problems.add(row.position("score"), say("indicator.empty", "score", number));
        } else {
            add(score, cell);
        }
    }

    private void add(ExternalScore score, ScalarNode cell) {
        try {
            scores.put(score, NumberReader.decimal("score", cell));
        } catch (IllegalArgumentException e) {
            problems.add(cell.position(), IndicatorTable.told(e));
        }
    }
}

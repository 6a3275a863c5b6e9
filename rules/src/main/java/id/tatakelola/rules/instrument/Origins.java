package id.tatakelola.rules.instrument;

import id.tatakelola.maturity.Confidence;
import id.tatakelola.maturity.InstrumentSource;
import id.tatakelola.maturity.Provenance;
import id.tatakelola.model.Suggestions;
import id.tatakelola.rules.instrument.InstrumentTable.Row;
import java.util.Arrays;
import java.util.List;

/** The sources of an instrument, and where each row says it was read. */
record Origins(List<InstrumentSource> sources) {

    Provenance of(Row row) {
        String source = row.given("source");
        List<String> known = sources.stream().map(InstrumentSource::id).toList();
        if (!known.contains(source)) {
            throw new IllegalArgumentException(
                    "source `" + source + "` is not in sources.tsv." + Suggestions.maybe(source, known));
        }
        return new Provenance(confidence(row.given("confidence")), source);
    }

    private static Confidence confidence(String letter) {
        return Arrays.stream(Confidence.values())
                .filter(c -> c.name().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("confidence (" + letter + ") must be A, B or C"));
    }
}

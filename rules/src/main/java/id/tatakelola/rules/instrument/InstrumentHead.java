package id.tatakelola.rules.instrument;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.maturity.Confidence;
import id.tatakelola.maturity.Provenance;
import id.tatakelola.maturity.Years;
import id.tatakelola.rules.instrument.InstrumentTable.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said once of an instrument: names and years. */
final class InstrumentHead {
    private static final List<String> KEYS = List.of("index_name", "regulation", "first_year", "last_year");

    private final Map<String, Row> rows;
    private final Origins origins;

    InstrumentHead(String id, InstrumentTable table, Origins origins, List<String> problems) {
        this.origins = origins;
        this.rows = table.rows().stream()
                .collect(Collectors.toMap(row -> row.get("key"), Function.identity(), (first, second) -> second));
        table.each(origins::of);
        List<String> keys = table.rows().stream().map(row -> row.get("key")).toList();
        if (!keys.equals(KEYS)) {
            problems.add(id + "/instrument.tsv: the keys must be " + String.join(", ", KEYS) + ", in this order.");
        }
    }

    LocalText text(String key) {
        return new LocalText(row(key).given("value"), row(key).given("value_en"));
    }

    Years years() {
        Row last = row("last_year");
        return new Years(
                row("first_year").whole("value"),
                last.get("value").isEmpty() ? null : last.whole("value"),
                lessSure(origins.of(row("first_year")), origins.of(last)));
    }

    private static Provenance lessSure(Provenance first, Provenance last) {
        Confidence one = first.confidence();
        return one.compareTo(last.confidence()) >= 0 ? first : last;
    }

    private Row row(String key) {
        Row row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("`" + key + "` is missing");
        }
        return row;
    }
}

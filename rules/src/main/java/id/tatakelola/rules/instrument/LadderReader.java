package id.tatakelola.rules.instrument;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.maturity.InstrumentSource;
import id.tatakelola.maturity.ladder.Criterion;
import id.tatakelola.maturity.ladder.Ladder;
import id.tatakelola.model.Fact;
import id.tatakelola.model.maturity.CriterionKind;
import id.tatakelola.rules.instrument.InstrumentTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads the ladder of one instrument; tells all that is wrong with it at once, with file and line. */
public final class LadderReader {
    private LadderReader() {}

    /**
     * Reads a ladder.
     *
     * @param id the name of the instrument's folder
     * @param files the text of a file such as {@code spbe-2020/ladder.tsv}
     * @throws IllegalArgumentException listing all problems of its table
     */
    public static Ladder read(String id, UnaryOperator<String> files) {
        List<String> problems = new ArrayList<>();
        Origins origins = new Origins(table(id, files, problems, "sources", "id", "title", "address")
                .each(row -> new InstrumentSource(row.given("id"), row.given("title"), row.get("address"))));
        List<Criterion> criteria = table(
                        id,
                        files,
                        problems,
                        "ladder",
                        "indicator",
                        "level",
                        "after",
                        "key",
                        "kind",
                        "of",
                        "name",
                        "name_en",
                        "confidence",
                        "source")
                .each(row -> criterion(id, row, origins));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new Ladder(id, criteria);
    }

    private static InstrumentTable table(
            String id, UnaryOperator<String> files, List<String> problems, String name, String... columns) {
        String file = id + "/" + name + ".tsv";
        return InstrumentTable.parse(file, files.apply(file), List.of(columns), problems);
    }

    private static Criterion criterion(String id, Row row, Origins origins) {
        int indicator = row.whole("indicator");
        int level = row.whole("level");
        String prefix = id + "-" + indicator + "-";
        return new Criterion(
                prefix + level + "-" + row.given("key"),
                indicator,
                level,
                row.get("after").isEmpty() ? level - 1 : row.whole("after"),
                kind(row.given("kind")),
                row.get("of").isEmpty() ? Fact.NONE : prefix + row.get("of"),
                new LocalText(row.given("name"), row.given("name_en")),
                origins.of(row));
    }

    private static CriterionKind kind(String name) {
        return Arrays.stream(CriterionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`kind` (" + name + ") must be one of "
                        + Arrays.toString(CriterionKind.values()).replaceAll("[\\[\\]]", "")));
    }
}

package id.tatakelola.io.bind;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.Refused;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.EvidenceGrade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes evidence from the columns {@code source}, {@code observedOn} and {@code grade} of a row. */
final class EvidenceReader {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final ValueReader values;

    EvidenceReader(ValueReader values) {
        this.values = values;
    }

    List<Evidence> read(Fact fact, Row row, Position at, Problems problems) {
        LocalDate observedOn = (LocalDate) value(Column.OBSERVED_ON, LocalDate.class, row, problems);
        EvidenceGrade grade = (EvidenceGrade) value(Column.GRADE, EvidenceGrade.class, row, problems);
        List<String> sources = sources(row);
        if (sources.isEmpty() && (observedOn != null || grade != null)) {
            String column = observedOn != null ? "observedOn" : "grade";
            problems.add(row.position(column, at), say("evidence.source", column));
        }
        EvidenceGrade known = grade == null ? EvidenceGrade.CLAIM : grade;
        List<Evidence> evidence = new ArrayList<>();
        FactRef ref = FactRef.of(fact);
        for (String source : sources) {
            String id = ref.type() + "/" + ref.id() + "/" + source;
            try {
                Checks.id(source);
                evidence.add(new Evidence(id, ref.type(), ref.id(), source, observedOn, known));
            } catch (IllegalArgumentException e) {
                problems.add(row.position("source", at), say("evidence.id", Refused.told(e)));
            }
        }
        return evidence;
    }

    /** Checks the columns of a row that gives no fact. */
    void check(Row row, Problems problems) {
        value(Column.OBSERVED_ON, LocalDate.class, row, problems);
        value(Column.GRADE, EvidenceGrade.class, row, problems);
    }

    private static List<String> sources(Row row) {
        ScalarNode value = row.value(Column.SOURCE);
        if (value == null || value.text().isBlank() || value.text().equalsIgnoreCase(Fact.NONE)) {
            return List.of();
        }
        return BLANKS.splitAsStream(value.text().strip()).distinct().toList();
    }

    private @Nullable Object value(Column column, Class<?> wanted, Row row, Problems problems) {
        ScalarNode value = row.value(column);
        return value == null ? null : FactBinder.read(value, problems, () -> values.read(column.name(), wanted, value));
    }
}

package id.tatakelola.io.bind;

import static id.tatakelola.io.source.Words.nothing;
import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.source.ListNode;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.Node;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.model.FactType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row whose keys are resolved to columns; what has no column, or one twice, becomes a problem. */
final class Row {
    private final FactType type;
    private final NameBook names;
    private final boolean withEvidence;
    private final Set<String> excused;
    private final Problems problems;
    private final Map<Column, ScalarNode> values = new HashMap<>();
    private final Map<String, Position> positions = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    Row(FactType type, NameBook names, boolean withEvidence, Set<String> excused, Problems problems) {
        this.type = type;
        this.names = names;
        this.withEvidence = withEvidence;
        this.excused = excused;
        this.problems = problems;
    }

    Row fill(MapNode row) {
        row.entries().forEach(entry -> add("", entry));
        return this;
    }

    @Nullable
    ScalarNode value(Column column) {
        return values.get(column);
    }

    Position position(String component, Position otherwise) {
        return positions.getOrDefault(component, otherwise);
    }

    /** Whether it has been told already why a component has no value. */
    boolean told(String component) {
        return refused.contains(component) || excused.contains(component);
    }

    /** Whether there is a column for each component that must be given. */
    boolean whole() {
        return excused.isEmpty();
    }

    Map<String, Position> positions() {
        return positions;
    }

    private void add(String prefix, MapNode.Entry entry) {
        String written = prefix + entry.key();
        Column column = names.column(type, written);
        if (column == null || (column.evidence() && !withEvidence)) {
            problems.add(entry.keyPosition(), names.noColumn(type, written, withEvidence));
        } else {
            add(column, entry);
        }
    }

    private void add(Column column, MapNode.Entry entry) {
        Node value = entry.value();
        if (value instanceof ScalarNode scalar) {
            if (periodAsValue(column, scalar)) {
                refused.add(column.component());
                problems.add(scalar.position(), say("period.value", column.name()));
            } else if (values.putIfAbsent(column, scalar) != null) {
                problems.add(entry.keyPosition(), say("given.twice", column.name()));
            }
            positions.putIfAbsent(column.component().isEmpty() ? column.part() : column.component(), scalar.position());
        } else if (value instanceof MapNode parts && period(column)) {
            positions.putIfAbsent(column.component(), parts.position());
            parts.entries().forEach(part -> add(column.component() + ".", part));
        } else {
            refused.add(column.component());
            problems.add(value.position(), say("value.single", column.name(), value.kind(), alone(value)));
        }
    }

    /** The one value of a list, which was perhaps meant. */
    private static LocalText alone(Node value) {
        boolean one = value instanceof ListNode list
                && list.items().size() == 1
                && list.items().get(0) instanceof ScalarNode;
        return one ? say("maybe", ((ScalarNode) ((ListNode) value).items().get(0)).text()) : nothing();
    }

    private boolean periodAsValue(Column column, ScalarNode scalar) {
        return period(column) && !scalar.unknown();
    }

    private boolean period(Column column) {
        return column.part().isEmpty() && names.column(type, column.component() + ".from") != null;
    }
}

package id.tatakelola.io;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.io.bind.Column;
import id.tatakelola.io.bind.FactBinder;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.model.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the header and rows of the CSV file of one fact type. */
final class FactTable implements Consumer<List<ScalarNode>> {
    private final FactType type;
    private final Gathering gathering;
    /** One for each cell: the column's name in code, or null when the column is refused. */
    private @Nullable List<@Nullable String> header;
    /** The first cell of each component. */
    private final Map<String, Integer> cellOf = new HashMap<>();

    private Set<String> missing = Set.of();

    FactTable(FactType type, Gathering gathering) {
        this.type = type;
        this.gathering = gathering;
    }

    @Override
    public void accept(List<ScalarNode> cells) {
        if (header == null) {
            header = header(cells);
        } else {
            row(header, cells);
        }
    }

    private List<@Nullable String> header(List<ScalarNode> cells) {
        List<@Nullable String> names = new ArrayList<>();
        Map<Column, Integer> seen = new HashMap<>();
        for (ScalarNode cell : cells) {
            Column column = column(cell);
            Integer first = column == null ? null : seen.putIfAbsent(column, names.size() + 1);
            if (first != null) {
                gathering.problems().add(cell.position(), say("column.twice", cell.text(), first));
            }
            names.add(column == null || first != null ? null : column.name());
            if (column != null) {
                String key = column.evidence() ? column.part() : column.component();
                cellOf.putIfAbsent(key, names.size());
            }
        }
        missing = missing(cells.get(0).position(), seen);
        return names;
    }

    private @Nullable Column column(ScalarNode cell) {
        if (cell.text().isEmpty()) {
            gathering.problems().add(cell.position(), say("column.no-name"));
            return null;
        }
        return gathering.binder().column(type, cell.text(), cell.position(), gathering.problems());
    }

    private Set<String> missing(Position at, Map<Column, Integer> seen) {
        Set<String> absent = new TreeSet<>(FactBinder.required(type));
        seen.keySet().forEach(column -> absent.remove(column.component()));
        absent.forEach(
                name -> gathering.problems().add(new Position(at.file(), at.line(), 0), say("column.missing", name)));
        return absent;
    }

    private void row(List<@Nullable String> names, List<ScalarNode> cells) {
        Position at = new Position(
                cells.get(0).position().file(), cells.get(0).position().line(), 0);
        List<MapNode.Entry> entries = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            String name = names.get(i);
            ScalarNode cell = cells.get(i);
            if (name != null) {
                entries.add(new MapNode.Entry(name, cell.position(), cell));
            }
        }
        gathering.add(type, new MapNode(at, entries), missing, c -> place(at, c));
    }

    private Position place(Position row, String component) {
        Integer cell = cellOf.get(component);
        return cell == null ? row : new Position(row.file(), row.line(), cell);
    }
}

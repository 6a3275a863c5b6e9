package id.tatakelola.rules.instrument;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.maturity.Provenance;
import id.tatakelola.maturity.Scale;
import id.tatakelola.model.Suggestions;
import id.tatakelola.rules.instrument.InstrumentTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The scales of an instrument, one row for each level. */
final class ScaleTable {
    /** A level as its row gives it. */
    private record Level(String scale, boolean continuous, int level, Row row, Provenance provenance) {}

    private final Map<String, Scale> scales = new LinkedHashMap<>();

    ScaleTable(InstrumentTable table, Origins origins) {
        Map<String, List<Level>> levels = new LinkedHashMap<>();
        table.each(row -> level(row, origins, levels));
        levels.values().stream()
                .map(rows -> rows.get(rows.size() - 1).row())
                .forEach(last -> table.reading(last, row -> scale(levels.getOrDefault(row.get("scale"), List.of()))));
    }

    /**
     * The scale of an id.
     *
     * @throws IllegalArgumentException when there is none, with a guess
     */
    Scale scale(String id) {
        Scale scale = scales.get(id);
        if (scale == null) {
            throw new IllegalArgumentException(
                    "scale `" + id + "` is not in scales.tsv." + Suggestions.maybe(id, scales.keySet()));
        }
        return scale;
    }

    /** Levels follow each other by one, and those of a scale are all whole or all continuous. */
    private static Level level(Row row, Origins origins, Map<String, List<Level>> levels) {
        String values = row.given("values");
        if (!List.of("whole", "continuous").contains(values)) {
            throw new IllegalArgumentException("`values` (" + values + ") must be whole or continuous");
        }
        Level level =
                new Level(row.given("scale"), values.equals("continuous"), row.whole("level"), row, origins.of(row));
        List<Level> before = levels.computeIfAbsent(level.scale(), id -> new ArrayList<>());
        if (!before.isEmpty()) {
            Level last = before.get(before.size() - 1);
            if (level.level() != last.level() + 1 || level.continuous() != last.continuous()) {
                throw new IllegalArgumentException("level (" + level.level() + ") must follow level " + last.level());
            }
        }
        before.add(level);
        return level;
    }

    private Scale scale(List<Level> levels) {
        SortedMap<Integer, LocalText> names = new TreeMap<>();
        Provenance least = levels.get(0).provenance();
        for (Level level : levels) {
            LocalText name = InstrumentReader.optional(level.row(), "name");
            if (name != null) {
                names.put(level.level(), name);
            }
            boolean lessSure = level.provenance().confidence().compareTo(least.confidence()) > 0;
            least = lessSure ? level.provenance() : least;
        }
        Level first = levels.get(0);
        int last = levels.get(levels.size() - 1).level();
        Scale scale = new Scale(first.scale(), first.level(), last, first.continuous(), names, least);
        scales.put(scale.id(), scale);
        return scale;
    }
}

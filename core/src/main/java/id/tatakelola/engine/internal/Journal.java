package id.tatakelola.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;

/** What an edit does to tables, so that they can be looked at as before and as after, and left as before. */
final class Journal {
    /** Something done to a table. */
    interface Entry {
        /** The table. */
        FactTable table();

        /** Does it. */
        void make();

        /** Takes it back. */
        void undo();
    }

    /** Other reasons why facts may exist that are not in a table. */
    private record Opening(FactTable table, List<FactTable.Opening> before, List<FactTable.Opening> after)
            implements Entry {
        @Override
        public void make() {
            table.open(after);
        }

        @Override
        public void undo() {
            table.open(before);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<FactTable, List<Move>> moves = new HashMap<>();
    private final Set<FactTable> opened = new HashSet<>();
    private final Set<FactTable> unsure = new HashSet<>();
    private boolean later = true;

    /** Changes a fact; the tables must be as after the edit. */
    void make(Move move) {
        add(move);
        moves.computeIfAbsent(move.table(), table -> new ArrayList<>()).add(move);
    }

    /** Changes why facts may exist that are not in a table, which must be as after the edit. */
    void open(FactTable table, List<FactTable.Opening> openings) {
        List<FactTable.Opening> before = FactBase.openings(table, Map.of());
        add(new Opening(table, before, openings));
        moves.computeIfAbsent(table, t -> new ArrayList<>());
        opened.add(table);
        if (!rules(before).equals(rules(openings))) {
            unsure.add(table);
        }
    }

    private static List<String> rules(List<FactTable.Opening> openings) {
        return openings.stream()
                .map(opening -> String.valueOf(opening.ruleId()))
                .toList();
    }

    private void add(Entry entry) {
        entry.make();
        entries.add(entry);
    }

    /** The tables that are not the same before and after. */
    Set<FactTable> tables() {
        return moves.keySet();
    }

    /** The facts of a table that change. */
    List<Move> moves(FactTable table) {
        return moves.getOrDefault(table, List.of());
    }

    /** How many facts come to the tables of a base, less those that go. */
    long growth(FactBase base) {
        return moves.values().stream()
                .flatMap(List::stream)
                .filter(move -> base.table(move.table().type().name()) == move.table())
                .mapToLong(move -> (move.after() == null ? 0 : 1) - (move.before() == null ? 0 : 1))
                .sum();
    }

    /** Whether unrecorded facts of a table rest on something else. */
    boolean isOpened(FactTable table) {
        return opened.contains(table);
    }

    /** Whether unrecorded facts come or go, and not only what they rest on. */
    boolean isUnsure(FactTable table) {
        return unsure.contains(table);
    }

    /** Makes the tables as they are before or after the edit. */
    void show(boolean after) {
        if (after && !later) {
            entries.forEach(Entry::make);
        } else if (!after && later) {
            ListIterator<Entry> back = entries.listIterator(entries.size());
            while (back.hasPrevious()) {
                back.previous().undo();
            }
        }
        later = after;
    }
}

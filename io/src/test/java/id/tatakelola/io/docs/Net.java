package id.tatakelola.io.docs;

import id.tatakelola.model.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All references to one type, drawn as one line with branches. */
final class Net {
    /**
     * A row that refers to the type.
     *
     * @param box the box of the row
     * @param row which of its rows
     */
    record Tap(Box box, int row) {
        int y() {
            return box.rowY(row);
        }
    }

    private final Box target;
    private final List<Tap> taps;
    private final String colour;

    private Net(Box target, List<Tap> taps, String colour) {
        this.target = target;
        this.taps = taps;
        this.colour = colour;
    }

    /** The nets of all types that something refers to, by type name. */
    static SortedMap<String, Net> all(Collection<Box> boxes) {
        List<Box> targets = boxes.stream()
                .filter(box -> !taps(boxes, box.type()).isEmpty())
                .sorted(Comparator.comparing(
                                (Box box) -> -taps(boxes, box.type()).size())
                        .thenComparing(box -> box.type().name()))
                .toList();
        SortedMap<String, Net> nets = new TreeMap<>();
        for (Box target : targets) {
            nets.put(target.type().name(), new Net(target, taps(boxes, target.type()), colour(nets.size())));
        }
        return nets;
    }

    /** The golden angle keeps the first colours, those of the longest lines, far apart. */
    private static String colour(int index) {
        return "hsl(%d, 70%%, %d%%)".formatted(index * 137 % 360, index < 8 ? 38 : index % 2 == 0 ? 26 : 34);
    }

    private static List<Tap> taps(Collection<Box> boxes, FactType target) {
        List<Tap> taps = new ArrayList<>();
        for (Box box : boxes) {
            for (int row = 0; row < box.rows().size(); row++) {
                if (target.javaType().equals(box.rows().get(row).references())) {
                    taps.add(new Tap(box, row));
                }
            }
        }
        return taps;
    }

    Box target() {
        return target;
    }

    List<Tap> taps() {
        return taps;
    }

    String colour() {
        return colour;
    }

    /** The columns it reaches, from left to right. */
    List<Integer> columns() {
        List<Integer> columns = new ArrayList<>(List.of(target.column()));
        taps.forEach(tap -> columns.add(tap.box().column()));
        return columns.stream().sorted().distinct().toList();
    }

    boolean spansColumns() {
        return columns().size() > 1;
    }

    /** The heights at which it branches off in a column. */
    List<Integer> heights(int column) {
        List<Integer> heights = new ArrayList<>();
        if (target.column() == column) {
            heights.add(target.headY());
        }
        taps.stream().filter(tap -> tap.box().column() == column).forEach(tap -> heights.add(tap.y()));
        return heights.stream().sorted().toList();
    }
}

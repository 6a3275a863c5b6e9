package id.tatakelola.io.docs;

import id.tatakelola.model.FactTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Where all boxes stand and all lines run: columns of boxes, a gutter left of each, and a channel above them all. */
final class FactsLayout {
    static final int COLUMNS = 5;
    static final int MARGIN = 16;
    static final int INNER = 10;
    static final int AREA_HEAD = 26;
    private static final int TITLE = 64;
    private static final int GAP = 10;

    private final SortedMap<String, List<Box>> areas = new TreeMap<>();
    private final SortedMap<String, Box> boxes = new TreeMap<>();
    private final SortedMap<String, Net> nets;
    private final Tracks channel = new Tracks();
    private final List<Tracks> gutters = new ArrayList<>();
    private int width;
    private int height;

    FactsLayout(FactTypes types) {
        FactAreas.of(types).forEach((area, members) -> {
            List<Box> list = members.stream().map(Box::new).toList();
            areas.put(area, list);
            list.forEach(box -> boxes.put(box.type().name(), box));
        });
        nets = Net.all(boxes.values());
        fillColumns();
        layChannel();
        stack();
        layGutters();
        spread();
    }

    /** The tallest areas first, each into the column that is lowest so far. */
    private void fillColumns() {
        int[] filled = new int[COLUMNS];
        areas.keySet().stream()
                .sorted(Comparator.comparing((String area) -> -areaHeight(area))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(area -> {
                    int lowest = IntStream.range(0, COLUMNS)
                            .boxed()
                            .min(Comparator.comparing(c -> filled[c]))
                            .orElseThrow();
                    filled[lowest] += areaHeight(area) + MARGIN;
                    boxesOf(area).forEach(box -> box.putInColumn(lowest));
                });
    }

    private void layChannel() {
        nets.values().stream()
                .filter(Net::spansColumns)
                .sorted(Comparator.comparing(FactsLayout::columnsSpanned).reversed())
                .forEach(net -> channel.add(net, 100 * first(net.columns()), 100 * last(net.columns())));
    }

    private static int columnsSpanned(Net net) {
        return last(net.columns()) - first(net.columns());
    }

    private void stack() {
        int[] next = new int[COLUMNS];
        areas.keySet().forEach(area -> {
            int column = boxesOf(area).get(0).column();
            int y = top() + next[column] + AREA_HEAD;
            for (Box box : boxesOf(area)) {
                box.putY(y);
                y += box.height() + GAP;
            }
            next[column] += areaHeight(area) + MARGIN;
            height = Math.max(height, top() + next[column]);
        });
    }

    /** Long lines lie left of short ones, so that their branches cross as few as can be. */
    private void layGutters() {
        for (int column = 0; column < COLUMNS; column++) {
            int here = column;
            Tracks gutter = new Tracks();
            nets.values().stream()
                    .filter(net -> net.columns().contains(here))
                    .sorted(Comparator.comparing((Net net) -> -last(net.heights(here))))
                    .forEach(net -> gutter.add(net, upper(net, here), last(net.heights(here))));
            gutters.add(gutter);
        }
    }

    private void spread() {
        int x = 0;
        for (int column = 0; column < COLUMNS; column++) {
            int here = column;
            x += MARGIN + gutters.get(column).width() + MARGIN + INNER;
            int left = x;
            boxes.values().stream().filter(box -> box.column() == here).forEach(box -> box.putX(left));
            x += Box.WIDTH + INNER;
        }
        width = x + MARGIN;
    }

    /** The upper end of a net's line in a gutter. */
    int upper(Net net, int column) {
        return net.spansColumns() ? channelY(net) : first(net.heights(column));
    }

    int channelY(Net net) {
        return TITLE + channel.offset(net);
    }

    int gutterX(Net net, int column) {
        Box any = boxes.values().stream()
                .filter(box -> box.column() == column)
                .findFirst()
                .orElseThrow();
        Tracks gutter = gutters.get(column);
        return any.x() - INNER - MARGIN - gutter.width() + gutter.offset(net);
    }

    private int top() {
        return TITLE + channel.width() + MARGIN;
    }

    int areaHeight(String area) {
        int sum = boxesOf(area).stream().mapToInt(box -> box.height() + GAP).sum();
        return AREA_HEAD + sum;
    }

    List<Box> boxesOf(String area) {
        return areas.getOrDefault(area, List.of());
    }

    Collection<String> areas() {
        return areas.keySet();
    }

    SortedMap<String, Net> nets() {
        return nets;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    private static int first(List<Integer> sorted) {
        return sorted.get(0);
    }

    static int last(List<Integer> sorted) {
        return sorted.get(sorted.size() - 1);
    }
}

package id.tatakelola.testkit.city.growth;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One register of a city that grows: its rows as they are, those there once first, and how many rows it is to have. */
final class CityRegister {
    private final FactType type;
    private final List<Fact> rows = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final int once;
    private int size;

    CityRegister(FactType type, List<Fact> once, List<Fact> growing) {
        this.type = type;
        this.once = once.size();
        rows.addAll(once);
        rows.addAll(growing);
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).id(), i);
        }
    }

    FactType type() {
        return type;
    }

    List<Fact> rows() {
        return rows;
    }

    /** How many of its rows there are once. */
    int once() {
        return once;
    }

    /** How many of its rows may be copied. */
    int growing() {
        return rows.size() - once;
    }

    int size() {
        return size;
    }

    void resize(int rowsWanted) {
        size = rowsWanted;
    }

    /** The row at a place is a row as it is, or a copy of one. */
    Fact original(int place) {
        return place < rows.size() ? rows.get(place) : rows.get(once + (place - rows.size()) % growing());
    }

    /** 0 for a row as it is, else the number of the copy. */
    int generation(int place) {
        return place < rows.size() ? 0 : 1 + (place - rows.size()) / growing();
    }

    /** The id that a reference to a row has in a generation: that of a copy, as far as there are copies. */
    String target(String id, int generation) {
        Integer place = places.get(id);
        if (place == null || size == 0) {
            return Fact.NONE;
        } else if (place >= size) {
            return rows.get(place % size).id();
        }
        return place < once ? id : id(id, generation % (1 + copies(place)));
    }

    private int copies(int place) {
        int more = Math.max(0, size - rows.size());
        return more / growing() + (place - once < more % growing() ? 1 : 0);
    }

    static String id(String original, int generation) {
        return generation == 0 ? original : original + "-" + generation;
    }
}

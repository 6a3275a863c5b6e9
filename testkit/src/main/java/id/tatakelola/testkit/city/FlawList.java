package id.tatakelola.testkit.city;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Flaws and how each is planted in the flawless city. */
final class FlawList {
    private record Entry(PlantedFlaw flaw, Consumer<CityBook> plant) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a flaw that a change of facts plants. */
    void plant(String ruleId, String subjectId, String what, Consumer<CityBook> plant) {
        entries.add(new Entry(new PlantedFlaw(ruleId, subjectId, what), plant));
    }

    /** Adds a flaw that the one before brings with it. */
    void follows(String ruleId, String subjectId, String what) {
        plant(ruleId, subjectId, what, entries.get(entries.size() - 1).plant());
    }

    List<PlantedFlaw> all() {
        return entries.stream().map(Entry::flaw).toList();
    }

    /** Plants those wanted, and with them what else they bring. */
    void plantIn(CityBook book, Predicate<PlantedFlaw> wanted) {
        entries.stream()
                .filter(entry -> wanted.test(entry.flaw()))
                .map(Entry::plant)
                .distinct()
                .forEach(plant -> plant.accept(book));
    }
}

package id.tatakelola.drools.source;

import id.tatakelola.engine.plan.Place;
import id.tatakelola.model.Language;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the texts of a pack stand in their files.
 *
 * @param byKey the places of each language, by key; empty for texts that come from no file
 */
public record TextPlaces(Map<Language, SortedMap<String, Place>> byKey) {
    private static final Place FILE = new Place(0, 0, "");

    /** Of texts that come from no file. */
    public static TextPlaces none() {
        return new TextPlaces(Map.of());
    }

    /** Copies the map. */
    public TextPlaces {
        byKey = Map.copyOf(byKey);
    }

    /** Where a text begins. */
    public Place of(Language language, String key) {
        return places(language).getOrDefault(key, FILE);
    }

    /** Where the last text of a rule begins, after which another would be added; else the last of all. */
    public Place lastOf(Language language, String rule) {
        return places(language).entrySet().stream()
                .max(Comparator.comparing(
                                (Map.Entry<String, Place> e) -> e.getKey().startsWith(rule + "."))
                        .thenComparing(e -> e.getValue().line()))
                .map(Map.Entry::getValue)
                .orElse(FILE);
    }

    private SortedMap<String, Place> places(Language language) {
        return byKey.getOrDefault(language, new TreeMap<>());
    }
}

package id.tatakelola.io.docs;

import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fact types by area, which is the last word of their package. */
final class FactAreas {
    private FactAreas() {}

    static SortedMap<String, List<FactType>> of(FactTypes types) {
        SortedMap<String, List<FactType>> areas = new TreeMap<>();
        types.all()
                .forEach(type -> areas.computeIfAbsent(area(type), a -> new ArrayList<>())
                        .add(type));
        return areas;
    }

    static String area(FactType type) {
        String name = type.javaType().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static List<FactComponent> references(FactType type) {
        return type.components().stream()
                .filter(component -> component.references() != null)
                .toList();
    }
}

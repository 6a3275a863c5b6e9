package id.tatakelola.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The registered fact types (<i>daftar jenis fakta</i>): ours and those that applications bring; immutable. */
public final class FactTypes {
    private static final class Standard {
        private static final FactTypes TYPES = load();

        private static FactTypes load() {
            List<FactModule> modules = new ArrayList<>();
            ServiceLoader.load(FactModule.class).forEach(modules::add);
            if (modules.stream().noneMatch(CoreFacts.class::isInstance)) {
                modules.add(0, new CoreFacts());
            }
            return new FactTypes(modules);
        }
    }

    private final SortedMap<String, FactType> byName = new TreeMap<>();
    private final Map<String, Class<?>> enums = new TreeMap<>();
    private final Labels labels;

    private FactTypes(List<FactModule> modules) {
        modules.forEach(module -> module.factTypes().forEach(this::register));
        byName.values().forEach(this::checkReferences);
        this.labels = Labels.of(modules);
    }

    private void register(Class<? extends Fact> javaType) {
        FactType type = new FactType(javaType);
        FactType first = byName.putIfAbsent(type.name(), type);
        if (first != null) {
            throw new IllegalArgumentException("fact type `" + type.name() + "` is registered twice: "
                    + first.javaType().getName() + " and " + javaType.getName());
        }
        type.components().stream()
                .map(FactComponent::javaType)
                .filter(Class::isEnum)
                .forEach(this::registerChoice);
    }

    private void registerChoice(Class<?> choice) {
        Class<?> first = enums.putIfAbsent(choice.getSimpleName(), choice);
        if (first != null && first != choice) {
            throw new IllegalArgumentException("choice `" + choice.getSimpleName() + "` has two meanings: "
                    + first.getName() + " and " + choice.getName());
        }
    }

    private void checkReferences(FactType type) {
        for (FactComponent component : type.components()) {
            Class<? extends Fact> target = component.references();
            if (target != null && !isRegistered(target)) {
                throw new IllegalArgumentException("`%s.%s` refers to %s, which is not registered"
                        .formatted(type.name(), component.name(), target.getName()));
            }
        }
    }

    private boolean isRegistered(Class<? extends Fact> javaType) {
        FactType type = find(javaType.getSimpleName());
        return type != null && type.javaType().equals(javaType);
    }

    /** Ours, and those of all modules that {@link ServiceLoader} finds. */
    public static FactTypes standard() {
        return Standard.TYPES;
    }

    /**
     * The types of the modules given, after ours.
     *
     * @throws IllegalArgumentException when two types or two enums have the same simple name, or a component refers to a
     *     type that is not registered
     */
    public static FactTypes with(FactModule... modules) {
        List<FactModule> all = new ArrayList<>(List.of(new CoreFacts()));
        all.addAll(Arrays.asList(modules));
        return new FactTypes(all);
    }

    /** All types, sorted by name. */
    public List<FactType> all() {
        return List.copyOf(byName.values());
    }

    /** The type of a name, or null when none is registered. */
    public @Nullable FactType find(String name) {
        return byName.get(name);
    }

    /**
     * The type of a name.
     *
     * @throws IllegalArgumentException when none is registered
     */
    public FactType require(String name) {
        FactType type = find(name);
        if (type == null) {
            throw new IllegalArgumentException(
                    "there is no fact type `" + name + "`." + Suggestions.maybe(name, byName.keySet()));
        }
        return type;
    }

    /**
     * The type of a record class.
     *
     * @throws IllegalArgumentException when it is not registered
     */
    public FactType of(Class<? extends Fact> javaType) {
        FactType type = require(javaType.getSimpleName());
        if (!type.javaType().equals(javaType)) {
            throw new IllegalArgumentException(
                    "`%s` is %s, not %s".formatted(type, type.javaType().getName(), javaType.getName()));
        }
        return type;
    }

    /** The simple names of the enums that components have as their types. */
    public Set<String> enumNames() {
        return Set.copyOf(enums.keySet());
    }

    /** The enum of a simple name that some component has as its type, or null when there is none. */
    public @Nullable Class<?> findEnum(String simpleName) {
        return enums.get(simpleName);
    }

    /**
     * A constant of an enum that some component has as its type.
     *
     * @throws IllegalArgumentException when there is no such constant
     */
    public Object constant(String enumName, String constant) {
        Class<?> type = enums.get(enumName);
        if (type == null) {
            throw new IllegalArgumentException(
                    "there is no choice `" + enumName + "`." + Suggestions.maybe(enumName, enums.keySet()));
        }
        List<String> names = new ArrayList<>();
        for (Object candidate : type.getEnumConstants()) {
            names.add(((Enum<?>) candidate).name());
            if (((Enum<?>) candidate).name().equals(constant)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "`" + enumName + "` has no `" + constant + "`." + Suggestions.maybe(constant, names));
    }

    /** The labels of all types. */
    public Labels labels() {
        return labels;
    }
}

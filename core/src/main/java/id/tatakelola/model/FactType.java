package id.tatakelola.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type of fact (<i>jenis fakta</i>): what its record says of itself; equal when the record is the same. */
public final class FactType {
    private final Class<? extends Fact> javaType;
    private final Constructor<?> constructor;
    private final List<FactComponent> components;
    private final Map<String, FactComponent> byName = new HashMap<>();

    FactType(Class<? extends Fact> javaType) {
        if (!javaType.isRecord()) {
            throw new IllegalArgumentException("fact type " + javaType.getName() + " must be a record");
        }
        this.javaType = javaType;
        this.constructor = constructor(javaType);
        this.components = FactComponent.all(javaType);
        this.components.forEach(c -> byName.put(c.name(), c));
        requireId();
    }

    /** Rules and files name a fact by this component, so a method {@code id()} alone would not do. */
    private void requireId() {
        FactComponent id = byName.get("id");
        if (id == null || id.nullable()) {
            throw new IllegalArgumentException(
                    "fact type " + javaType.getName() + " must have a component `id` that is always known");
        }
    }

    /** Its simple name, by which rules and files call it. */
    public String name() {
        return javaType.getSimpleName();
    }

    /** Its record class. */
    public Class<? extends Fact> javaType() {
        return javaType;
    }

    /** Whether its facts come with rules, so that its register is complete by nature. */
    public boolean referenceData() {
        return javaType.isAnnotationPresent(ReferenceData.class);
    }

    /** Its components, in the order of the record. */
    public List<FactComponent> components() {
        return components;
    }

    /** Its component of a name, or null when it has none. */
    public @Nullable FactComponent component(String name) {
        return byName.get(name);
    }

    /**
     * Its component of a name.
     *
     * @throws IllegalArgumentException when it has none
     */
    public FactComponent require(String name) {
        FactComponent component = byName.get(name);
        if (component == null) {
            throw new IllegalArgumentException("`" + name() + "` has no component `" + name + "`");
        }
        return component;
    }

    /**
     * A fact of this type.
     *
     * @param values one for each component, in order; null for what is not known
     * @throws IllegalArgumentException when the record refuses the values
     */
    public Fact create(@Nullable Object... values) {
        try {
            return (Fact) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make a " + name(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + name(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("fact type " + type.getName() + " must be public", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactType type && type.javaType.equals(javaType);
    }

    @Override
    public int hashCode() {
        return javaType.hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}

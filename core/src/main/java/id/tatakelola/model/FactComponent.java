package id.tatakelola.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A component of a fact type (<i>unsur fakta</i>): its name, type, and what its annotations say. */
public final class FactComponent {
    private final RecordComponent component;
    private final Function<Object, @Nullable Object> reader;
    private volatile @Nullable Function<Object, @Nullable Object> fastReader;
    private final List<FactComponent> nested;
    private final boolean nullable;

    FactComponent(RecordComponent component) {
        refuseBeanName(component);
        this.component = component;
        this.nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        this.reader = reader(component);
        this.nested = component.getType() == Validity.class ? all(Validity.class) : List.of();
    }

    /** Drools takes {@code issuedOn()} for the getter of a property {@code suedOn}, so no rule could read it there. */
    private static void refuseBeanName(RecordComponent component) {
        if (component.getName().matches("(is|get|set)\\p{L}.*")) {
            throw new IllegalArgumentException("component `" + component.getName() + "` of fact type "
                    + component.getDeclaringRecord().getSimpleName()
                    + " must not begin with `is`, `get` or `set`: Drools would read it under another name");
        }
    }

    static List<FactComponent> all(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(FactComponent::new)
                .toList();
    }

    /** Its name in code, such as {@code managerId}. */
    public String name() {
        return component.getName();
    }

    /** The class of its values. */
    public Class<?> javaType() {
        return component.getType();
    }

    /** Whether it may be unknown. */
    public boolean nullable() {
        return nullable;
    }

    /** Whether it is a number that is never negative. */
    public boolean nonNegative() {
        return component.isAnnotationPresent(NonNegative.class);
    }

    /** The type of fact it refers to by id; null when it is no reference. */
    public @Nullable Class<? extends Fact> references() {
        References references = component.getAnnotation(References.class);
        return references == null ? null : references.value();
    }

    /** Whether what it refers to must be recorded where the register is complete. */
    public boolean requiresTarget() {
        References references = component.getAnnotation(References.class);
        return references != null && !references.optional();
    }

    /** Its components, when it is a {@link Validity}; else empty. */
    public List<FactComponent> nested() {
        return nested;
    }

    /** Its component of a name, or null when it has none. */
    public @Nullable FactComponent nested(String name) {
        return nested.stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
    }

    /** Its value in a fact; null when not known. */
    public @Nullable Object get(Fact fact) {
        Function<Object, @Nullable Object> made = fastReader;
        return made == null ? reader.apply(fact) : made.apply(fact);
    }

    /** Its value in the value that holds it, when it is nested. */
    public @Nullable Object getFrom(@Nullable Object holder) {
        return holder == null ? null : reader.apply(holder);
    }

    /**
     * Reads it out of facts as fast as code that calls the record; made when first asked for. Worth asking for once by those
     * that read many facts.
     */
    public Function<Object, @Nullable Object> reader() {
        Function<Object, @Nullable Object> made = fastReader;
        if (made == null) {
            made = FastReader.of(component, reader);
            fastReader = made;
        }
        return made;
    }

    private static Function<Object, @Nullable Object> reader(RecordComponent component) {
        try {
            MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
            return reader(accessor.asType(MethodType.methodType(Object.class, Object.class)));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    "fact type " + component.getDeclaringRecord().getName()
                            + " must be public, so that its components can be read",
                    e);
        }
    }

    private static Function<Object, @Nullable Object> reader(MethodHandle accessor) {
        return holder -> {
            try {
                return (@Nullable Object) accessor.invokeExact(holder);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }
}

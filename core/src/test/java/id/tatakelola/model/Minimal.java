package id.tatakelola.model;

import org.jspecify.annotations.Nullable;

/** Facts that hold only what must be known, for any type. */
final class Minimal {
    private Minimal() {}

    /** One value for each component of a type: null for what may be unknown. */
    static @Nullable Object[] values(FactType type) {
        return type.components().stream().map(Minimal::value).toArray();
    }

    private static @Nullable Object value(FactComponent component) {
        if (component.nullable()) {
            return null;
        } else if (component.javaType().isEnum()) {
            return component.javaType().getEnumConstants()[0];
        }
        if (component.javaType() == int.class) {
            return 1;
        }
        return component.javaType() == Validity.class ? Validity.always() : component.name() + "-1";
    }
}

package id.tatakelola.testkit.mutation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes records apart and puts them together again. */
final class Parts {
    private Parts() {}

    /** The values of a record's components, in order. */
    static @Nullable Object[] of(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(part -> value(part, record))
                .toArray();
    }

    private static @Nullable Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }

    /** A record of a class with the values given. */
    static Record together(Class<? extends Record> type, @Nullable Object... values) {
        Class<?>[] classes = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(classes).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }
}

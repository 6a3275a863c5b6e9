package id.tatakelola.model;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes readers of record components that the JVM runs like a method reference such as {@code Application::status}. */
final class FastReader {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

    private FastReader() {}

    /**
     * A reader of a component.
     *
     * @param slow reads it too, for records that a class beside this one cannot call, such as those of a plug-in with a
     *     class loader of its own
     */
    static Function<Object, @Nullable Object> of(RecordComponent component, Function<Object, @Nullable Object> slow) {
        Class<?> record = component.getDeclaringRecord();
        return isVisible(record) ? made(component, record, slow) : slow;
    }

    private static boolean isVisible(Class<?> record) {
        try {
            return Class.forName(record.getName(), false, FastReader.class.getClassLoader()) == record;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @SuppressWarnings("unchecked") // the lambda made is a function of objects
    private static Function<Object, @Nullable Object> made(
            RecordComponent component, Class<?> record, Function<Object, @Nullable Object> slow) {
        try {
            MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
            Class<?> boxed = MethodType.methodType(component.getType()).wrap().returnType();
            MethodHandle factory = LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            READING,
                            accessor,
                            MethodType.methodType(boxed, record))
                    .getTarget();
            return (Function<Object, @Nullable Object>) factory.invoke();
        } catch (IllegalAccessException | LambdaConversionException e) {
            return slow;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}

package id.tatakelola.engine.pack;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote; only the records that a plan is made of can be named in it. */
final class RecordReader {
    /** Far deeper than any rule is nested, and far from the end of the stack. */
    private static final int MAX_DEPTH = 200;

    private record Shape(Constructor<?> constructor, List<RecordComponent> components) {}

    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private final String text;
    private int at;
    private int depth;

    RecordReader(String text) {
        this.text = text;
    }

    Object read(Class<?> type) {
        Object value = value(type);
        skipBlanks();
        if (value == null || at != text.length()) {
            throw damaged();
        }
        return value;
    }

    private @Nullable Object value(Type declared) {
        skipBlanks();
        char c = peek();
        if (c == '~') {
            at++;
            return null;
        }
        if (c == '[') {
            return list(elementOf(declared));
        }
        if (!(declared instanceof Class<?> type)) {
            throw damaged();
        }
        return c == '(' ? nested(type) : scalar(type, c == '"' ? quoted() : word());
    }

    private Type elementOf(Type declared) {
        if (declared instanceof ParameterizedType list) {
            return list.getActualTypeArguments()[0];
        }
        throw damaged();
    }

    private Object nested(Class<?> type) {
        depth++;
        if (depth > MAX_DEPTH || !(type.isRecord() || type.isSealed())) {
            throw damaged();
        }
        Object record = record(type);
        depth--;
        return record;
    }

    private List<Object> list(Type element) {
        at++;
        List<Object> list = new ArrayList<>();
        for (skipBlanks(); peek() != ']'; skipBlanks()) {
            Object value = value(element);
            if (value == null) {
                throw damaged();
            }
            list.add(value);
        }
        at++;
        return List.copyOf(list);
    }

    private Object record(Class<?> declared) {
        at++;
        String name = peek() == ' ' ? "" : word();
        Shape shape = shapes.computeIfAbsent(named(declared, name), RecordReader::shape);
        @Nullable Object[] values = new @Nullable Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components().get(i);
            values[i] = value(component.getGenericType());
            if (values[i] == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw damaged();
            }
        }
        skipBlanks();
        if (peek() != ')') {
            throw damaged();
        }
        at++;
        return Records.create(shape.constructor(), values);
    }

    private static Shape shape(Class<?> type) {
        return new Shape(Records.constructor(type), Arrays.asList(type.getRecordComponents()));
    }

    private Class<?> named(Class<?> declared, String name) {
        if (declared.isSealed()) {
            return Arrays.stream(declared.getPermittedSubclasses())
                    .filter(c -> c.getSimpleName().equals(name))
                    .findFirst()
                    .orElseThrow(this::damaged);
        }
        if (!name.isEmpty() && !declared.getSimpleName().equals(name)) {
            throw damaged();
        }
        return declared;
    }

    private Object scalar(Class<?> type, String word) {
        if (type == String.class) {
            return word;
        } else if (type == boolean.class) {
            return Boolean.valueOf(word);
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(word))
                    .findFirst()
                    .orElseThrow(this::damaged);
        }
        try {
            return numberOrDay(type, word);
        } catch (NumberFormatException | DateTimeParseException e) {
            throw damaged();
        }
    }

    private Object numberOrDay(Class<?> type, String word) {
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(word);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(word);
        } else if (type == LocalDate.class) {
            return LocalDate.parse(word);
        }
        throw damaged();
    }

    private String quoted() {
        StringBuilder out = new StringBuilder();
        for (at++; peek() != '"'; at++) {
            char c = peek();
            if (c == '\\') {
                at++;
                c = peek() == 'n' ? '\n' : peek() == 'r' ? '\r' : peek();
            }
            out.append(c);
        }
        at++;
        return out.toString();
    }

    private String word() {
        int start = at;
        while (at < text.length() && " \n()[]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw damaged();
        }
        return text.substring(start, at);
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw damaged();
        }
        return text.charAt(at);
    }

    private IllegalArgumentException damaged() {
        return new IllegalArgumentException("damaged rule plan at character " + at + " of " + text.length() + ".");
    }
}

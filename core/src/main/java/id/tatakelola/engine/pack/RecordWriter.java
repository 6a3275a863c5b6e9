package id.tatakelola.engine.pack;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes records as nested expressions: {@code (Name component ...)}, lists as {@code [a b]}, null as {@code ~}. */
final class RecordWriter {
    private final StringBuilder out = new StringBuilder();

    String write(Class<?> declared, Object value) {
        append(declared, value, 0);
        return out.toString();
    }

    private void append(Class<?> declared, @Nullable Object value, int depth) {
        if (value == null) {
            out.append('~');
        } else if (value instanceof Record record) {
            record(declared, record, depth);
        } else if (value instanceof List<?> list) {
            list(list, depth);
        } else if (value instanceof String || value instanceof Enum<?>) {
            quoted(value instanceof Enum<?> constant ? constant.name() : (String) value);
        } else {
            out.append(value);
        }
    }

    private void record(Class<?> declared, Record record, int depth) {
        out.append('(')
                .append(declared == record.getClass() ? "" : record.getClass().getSimpleName());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            out.append(' ');
            append(component.getType(), Records.get(component, record), depth + 1);
        }
        out.append(')');
    }

    private void list(List<?> list, int depth) {
        out.append('[');
        for (Object element : list) {
            if (depth <= 2) {
                out.append('\n').append(" ".repeat(depth));
            } else if (element != list.get(0)) {
                out.append(' ');
            }
            append(Object.class, element, depth + 1);
        }
        out.append(']');
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}

package id.tatakelola.io.json;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON laid out the same on every machine: two blanks, line feeds, keys in the order given. */
public final class JsonLayout {
    private JsonLayout() {}

    /** A generator onto something appendable, which it neither flushes nor closes. */
    public static JsonGenerator generator(Appendable out) {
        return new JsonFactory().createGenerator(new Layout(), new AppendableWriter(out));
    }

    /**
     * The text of a value, ended by a line feed.
     *
     * @param value a text, number, truth value or null, or a list or map of such
     * @throws IllegalArgumentException when it is anything else
     */
    public static String text(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        try (JsonGenerator generator = generator(out)) {
            write(value, generator);
        }
        return out.append('\n').toString();
    }

    /** Writes a value as {@link #text} does. */
    public static void write(@Nullable Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((key, part) -> {
                generator.writeName(String.valueOf(key));
                write(part, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(part -> write(part, generator));
            generator.writeEndArray();
        } else {
            writeSingle(value, generator);
        }
    }

    private static void writeSingle(@Nullable Object value, JsonGenerator generator) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Number number) {
            generator.writeNumber(new BigDecimal(number.toString()));
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else {
            throw new IllegalArgumentException("a " + value.getClass().getName() + " cannot be written as JSON");
        }
    }

    private static final class Layout extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = printer();

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        // the line feed is named, since Jackson's own is the system's
        private static PrettyPrinter printer() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }

    /** A writer onto something appendable, which it neither flushes nor closes. */
    private static final class AppendableWriter extends Writer {
        private final Appendable out;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            out.append(CharBuffer.wrap(characters, from, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

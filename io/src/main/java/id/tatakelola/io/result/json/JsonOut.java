package id.tatakelola.io.result.json;

import id.tatakelola.engine.report.Formats;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.VerdictCounts;
import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.model.FactRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes JSON as a stream, laid out the same on every machine. */
final class JsonOut implements AutoCloseable {
    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    static JsonOut to(Appendable out) {
        return new JsonOut(JsonLayout.generator(out));
    }

    @Override
    public void close() {
        generator.close();
    }

    void object(Runnable body) {
        generator.writeStartObject();
        body.run();
        generator.writeEndObject();
    }

    void object(String key, Runnable body) {
        generator.writeName(key);
        object(body);
    }

    /** An object for a value, or null for null. */
    <T> void objectOrNull(String key, @Nullable T value, Consumer<T> body) {
        if (value == null) {
            generator.writeNullProperty(key);
        } else {
            object(key, () -> body.accept(value));
        }
    }

    /** An array of objects, one for each value. */
    <T> void objects(String key, Collection<T> values, Consumer<T> body) {
        generator.writeName(key);
        generator.writeStartArray();
        values.forEach(value -> object(() -> body.accept(value)));
        generator.writeEndArray();
    }

    void texts(String key, Collection<String> values) {
        generator.writeName(key);
        generator.writeStartArray();
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    /** A value of texts, numbers, truth values, null, and lists and maps of such. */
    void value(String key, @Nullable Object value) {
        generator.writeName(key);
        JsonLayout.write(value, generator);
    }

    void text(String key, @Nullable String value) {
        if (value == null) {
            generator.writeNullProperty(key);
        } else {
            generator.writeStringProperty(key, value);
        }
    }

    void constant(String key, Enum<?> value) {
        text(key, value.name());
    }

    void number(String key, @Nullable Long value) {
        if (value == null) {
            generator.writeNullProperty(key);
        } else {
            generator.writeNumberProperty(key, value);
        }
    }

    void flag(String key, boolean value) {
        generator.writeBooleanProperty(key, value);
    }

    /** A decimal as text, since readers of JSON numbers lose digits. */
    void decimal(String key, @Nullable BigDecimal value) {
        text(key, value == null ? null : Formats.plain(value));
    }

    void day(String key, @Nullable LocalDate value) {
        text(key, value == null ? null : value.toString());
    }

    void bothLanguages(String key, LocalText value) {
        object(key, () -> {
            text("id", value.indonesian());
            text("en", value.english());
        });
    }

    void fact(FactRef ref) {
        text("type", ref.type());
        text("id", ref.id());
    }

    void counts(VerdictCounts counts) {
        number("met", counts.met());
        number("notMet", counts.notMet());
        number("notApplicable", counts.notApplicable());
        number("cannotTell", counts.cannotTell());
    }
}

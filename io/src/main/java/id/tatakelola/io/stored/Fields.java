package id.tatakelola.io.stored;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.source.ListNode;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.Node;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.ReadProblem;
import id.tatakelola.io.source.ScalarNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of one object of a stored result; a key that nobody asks for may be anything. */
final class Fields {
    private final MapNode map;

    private Fields(MapNode map) {
        this.map = map;
    }

    /** Reads an object; whatever its values cannot be is a refusal at its place. */
    static <T> T read(Node node, Function<Fields, T> reader) {
        if (!(node instanceof MapNode map)) {
            throw refusal(node.position(), say("stored.object", node.kind()));
        }
        try {
            return reader.apply(new Fields(map));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw refusal(map.position(), say("stored.not", String.valueOf(e.getMessage())));
        }
    }

    /** An object under a key. */
    <T> T object(String key, Function<Fields, T> reader) {
        return read(required(key), reader);
    }

    /** An object under a key, or null where the file says null. */
    <T> @Nullable T objectOrNull(String key, Function<Fields, T> reader) {
        Node node = required(key);
        return isNull(node) ? null : read(node, reader);
    }

    /** The objects of a list under a key. */
    <T> List<T> objects(String key, Function<Fields, T> reader) {
        Node node = required(key);
        if (node instanceof ListNode list) {
            return list.items().stream().map(item -> read(item, reader)).toList();
        }
        throw refusal(node.position(), say("value.form", key, say("node.list"), node.kind()));
    }

    String text(String key) {
        String text = textOrNull(key);
        if (text == null) {
            throw refusal(required(key).position(), say("stored.null", key));
        }
        return text;
    }

    @Nullable
    String textOrNull(String key) {
        Node node = required(key);
        if (node instanceof ScalarNode scalar) {
            return scalar.unknown() ? null : scalar.text();
        }
        throw refusal(node.position(), say("value.form", key, say("node.single"), node.kind()));
    }

    /** A value under a key in another form, or null where the file says null. */
    <T> @Nullable T valueOrNull(String key, Function<String, T> form) {
        String text = textOrNull(key);
        return text == null ? null : form.apply(text);
    }

    private Node required(String key) {
        Node node = map.get(key);
        if (node == null) {
            throw refusal(map.position(), say("stored.missing", key));
        }
        return node;
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.unknown();
    }

    private static PortfolioReadException refusal(Position position, LocalText told) {
        return new PortfolioReadException(List.of(new ReadProblem(position, told)));
    }
}

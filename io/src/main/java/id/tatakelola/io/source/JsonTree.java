package id.tatakelola.io.source;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Builds nodes from JSON tokens. */
final class JsonTree {
    private static final int DIGITS = 100;

    private final String file;
    private final ReadLimits limits;
    private final Problems problems;

    /** Where the last value began. */
    private Position last;

    JsonTree(String file, ReadLimits limits, Problems problems) {
        this.file = file;
        this.limits = limits;
        this.problems = problems;
        this.last = new Position(file, 1, 1);
    }

    Node read(Reader text) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth() + 1)
                .maxStringLength(limits.scalarCharacters())
                .maxNameLength(limits.scalarCharacters())
                .maxNumberLength(DIGITS)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(constraints).build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw YamlDocument.refusal(new Position(file, 1, 1), say("document.empty"));
            }
            Node root = node(parser, 1);
            if (parser.nextToken() != null) {
                throw YamlDocument.refusal(at(parser.currentTokenLocation()), say("document.several"));
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw YamlDocument.refusal(last, say("json.long", limits.scalarCharacters(), DIGITS));
        } catch (JacksonException e) {
            throw YamlDocument.refusal(at(e.getLocation()), say("json.not", e.getOriginalMessage()));
        }
    }

    private Node node(JsonParser parser, int depth) {
        Position position = at(parser.currentTokenLocation());
        last = position;
        if (depth > limits.depth()) {
            throw YamlDocument.refusal(position, YamlTree.tooDeep(limits));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(position, parser, depth);
            case START_ARRAY -> list(position, parser, depth);
            case VALUE_NULL -> new ScalarNode(position, "", ScalarNode.Origin.NULL);
            case VALUE_STRING ->
                new ScalarNode(position, checked(parser.getString(), position), ScalarNode.Origin.QUOTED);
            default -> new ScalarNode(position, parser.getString(), ScalarNode.Origin.PLAIN);
        };
    }

    private String checked(String text, Position position) {
        LocalText refusal = Characters.refusal(text);
        if (refusal != null) {
            problems.add(position, refusal);
        }
        return text;
    }

    private MapNode map(Position position, JsonParser parser, int depth) {
        List<MapNode.Entry> entries = new ArrayList<>();
        Map<String, Position> keys = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position keyPosition = at(parser.currentTokenLocation());
            String key = checked(parser.currentName(), keyPosition);
            parser.nextToken();
            Node value = node(parser, depth + 1);
            Position first = keys.putIfAbsent(key, keyPosition);
            if (first == null) {
                entries.add(new MapNode.Entry(key, keyPosition, value));
            } else {
                problems.add(keyPosition, YamlTree.twice(key, first));
            }
        }
        return new MapNode(position, entries);
    }

    private ListNode list(Position position, JsonParser parser, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new ListNode(position, items);
    }

    private Position at(TokenStreamLocation location) {
        return location == null
                ? new Position(file, 1, 1)
                : new Position(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}

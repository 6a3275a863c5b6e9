package id.tatakelola.io.source;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds nodes from YAML events, which, unlike the library's trees, cannot overflow the stack. */
final class YamlTree {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final String file;
    private final ReadLimits limits;
    private final Problems problems;

    /** Where the last value began; what the library tells without a place comes after it. */
    private Position last;

    YamlTree(String file, ReadLimits limits, Problems problems) {
        this.file = file;
        this.limits = limits;
        this.problems = problems;
        this.last = new Position(file, 1, 1);
    }

    Node read(String text) {
        checkLines(text);
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();
            return document(new Parse(settings).parseString(text).iterator());
        } catch (MarkedYamlEngineException e) {
            YamlComplaint complaint = YamlComplaint.of(e, text);
            throw YamlDocument.refusal(at(complaint.at()), complaint.told());
        } catch (NumberFormatException e) {
            throw YamlDocument.refusal(last, say("yaml.escape"));
        } catch (YamlEngineException | IndexOutOfBoundsException e) {
            throw YamlDocument.refusal(last, say("yaml.not", String.valueOf(e.getMessage())));
        }
    }

    /** The scanner needs seconds for one scalar of megabytes; it must not see one. */
    private void checkLines(String text) {
        int line = 1;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = text.charAt(i) == '\n' ? 0 : length + 1;
            line += length == 0 ? 1 : 0;
            if (length > limits.scalarCharacters()) {
                throw YamlDocument.refusal(new Position(file, line, 0), say("line.long", limits.scalarCharacters()));
            }
        }
    }

    private Node document(Iterator<Event> events) {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = events.next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw YamlDocument.refusal(new Position(file, 1, 1), say("document.empty"));
        }
        Node root = node(event, events, 1);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw YamlDocument.refusal(at(end.getStartMark()), say("document.several"));
        }
        return root;
    }

    private Node node(Event event, Iterator<Event> events, int depth) {
        Position position = at(event.getStartMark());
        last = position;
        if (depth > limits.depth()) {
            throw YamlDocument.refusal(position, tooDeep(limits));
        }
        refuseReferences(event, position);
        if (event instanceof MappingStartEvent) {
            return map(position, events, depth);
        } else if (event instanceof SequenceStartEvent) {
            return list(position, events, depth);
        }
        return scalar((ScalarEvent) event, position);
    }

    private void refuseReferences(Event event, Position position) {
        if (event instanceof AliasEvent) {
            throw YamlDocument.refusal(position, say("yaml.alias"));
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw YamlDocument.refusal(position, say("yaml.anchor"));
        }
        Optional<String> tag = Optional.empty();
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof MappingStartEvent map) {
            tag = map.getTag();
        } else if (event instanceof SequenceStartEvent list) {
            tag = list.getTag();
        }
        if (tag.isPresent()) {
            throw YamlDocument.refusal(position, say("yaml.tag"));
        }
    }

    private MapNode map(Position position, Iterator<Event> events, int depth) {
        List<MapNode.Entry> entries = new ArrayList<>();
        Map<String, Position> keys = new HashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, events, depth + 1);
            if (!(key instanceof ScalarNode name)) {
                throw YamlDocument.refusal(key.position(), say("key.word", key.kind()));
            }
            Node value = node(events.next(), events, depth + 1);
            Position first = keys.putIfAbsent(name.text(), name.position());
            if (first == null) {
                entries.add(new MapNode.Entry(name.text(), name.position(), value));
            } else {
                problems.add(name.position(), twice(name.text(), first));
            }
        }
        return new MapNode(position, entries);
    }

    static LocalText tooDeep(ReadLimits limits) {
        return say("document.deep", limits.depth());
    }

    static LocalText twice(String key, Position first) {
        return say("key.twice", key, first.line());
    }

    private ListNode list(Position position, Iterator<Event> events, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, events, depth + 1));
        }
        return new ListNode(position, items);
    }

    private ScalarNode scalar(ScalarEvent event, Position position) {
        String text = event.getValue();
        if (text.length() > limits.scalarCharacters()) {
            throw YamlDocument.refusal(position, say("value.long", limits.scalarCharacters()));
        }
        LocalText refusal = Characters.refusal(text);
        if (refusal != null) {
            problems.add(position, refusal);
        }
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        if (plain && NULLS.contains(text)) {
            return new ScalarNode(position, "", ScalarNode.Origin.NULL);
        }
        return new ScalarNode(position, text, plain ? ScalarNode.Origin.PLAIN : ScalarNode.Origin.QUOTED);
    }

    private Position at(Optional<Mark> mark) {
        return mark.map(m -> new Position(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(new Position(file, 1, 1));
    }
}

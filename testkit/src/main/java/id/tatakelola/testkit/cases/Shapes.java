package id.tatakelola.testkit.cases;

import static id.tatakelola.testkit.told.Words.maybe;
import static id.tatakelola.testkit.told.Words.nothing;
import static id.tatakelola.testkit.told.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.source.ListNode;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.Node;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.model.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of a case file in the shape that their key wants; a value of another shape is told, since a case that lost it in
 * silence would pass.
 */
final class Shapes {
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("cites", "[perpres-95-2018#pasal-40-ayat-4]"),
            Map.entry("complete", "[Application]"),
            Map.entry("given", "{Application: [{id: sipkd, name: SIPKD}]}"),
            Map.entry("cases", "- {name: ..., expect: {sipkd: MET}}"),
            Map.entry("unreachable", "{NOT_APPLICABLE: \"...\"}"),
            Map.entry("equivalent", "{\"...\": \"...\"}"),
            Map.entry("rows", "[{id: sipkd, name: SIPKD}]"),
            Map.entry("facts", "{Application: [{id: sipkd, name: SIPKD}]}"),
            Map.entry("without", "[Application/sipkd]"),
            Map.entry("blank", "[Application/sipkd/status]"),
            Map.entry("open", "[Application]"),
            Map.entry("change", "{Application/sipkd: {status: RUNNING}}"),
            Map.entry("expect", "{sipkd: MET}"),
            Map.entry("message", "{sipkd: \"...\"}"),
            Map.entry("derives", "[rule/sipkd]"),
            Map.entry("waived", "[sipkd]"));

    private final Problems problems;

    Shapes(Problems problems) {
        this.problems = problems;
    }

    /**
     * Tells keys that a map should not have.
     *
     * @return whether it has none; where it has, what seems to be missing may stand under them
     */
    boolean keys(MapNode map, List<String> known) {
        boolean good = true;
        for (MapNode.Entry entry : map.entries()) {
            if (!known.contains(entry.key())) {
                problems.add(entry.keyPosition(), say("key.unknown", entry.key(), meant(entry.key(), known)));
                good = false;
            }
        }
        return good;
    }

    /** The key that is near; where none is, as for a word of another language, all there are. */
    private static LocalText meant(String key, List<String> known) {
        return Suggestions.nearest(key, known) == null ? say("key.known", String.join(", ", known)) : maybe(key, known);
    }

    /** What stands under a key of a map, as a map; empty when nothing does. */
    List<MapNode.Entry> entries(MapNode map, String key) {
        return entries(map.get(key), key);
    }

    /** A value as a map; the key is the one whose example is shown when it is none. */
    List<MapNode.Entry> entries(@Nullable Node node, String key) {
        if (node instanceof MapNode map) {
            return List.copyOf(map.entries());
        }
        refuse(node, "shape.map", key);
        return List.of();
    }

    /** A value as a list; the key is the one whose example is shown when it is none. */
    List<Node> items(@Nullable Node node, String key) {
        if (node instanceof ListNode list) {
            return list.items();
        }
        refuse(node, "shape.list", key);
        return List.of();
    }

    /** The facts of a type, as a list. */
    List<Node> rows(MapNode.Entry type) {
        if (!(type.value() instanceof ListNode) && !isAbsent(type.value())) {
            problems.add(type.value().position(), say("shape.list", type.key(), example("rows"), nothing()));
            return List.of();
        }
        return items(type.value(), "rows");
    }

    /** What stands under a key of a map, as a list of words with their places; empty when nothing does. */
    List<ScalarNode> words(MapNode map, String key) {
        List<ScalarNode> words = new ArrayList<>();
        for (Node item : items(map.get(key), key)) {
            if (item instanceof ScalarNode word && !word.unknown()) {
                words.add(word);
            } else {
                problems.add(item.position(), say("shape.word", key, example(key)));
            }
        }
        return words;
    }

    /** The texts of words. */
    static List<String> texts(List<ScalarNode> words) {
        return words.stream().map(ScalarNode::text).toList();
    }

    /** What stands under a key of a map, as texts by name; a value that is not known is an empty text. */
    SortedMap<String, String> texts(@Nullable Node node, String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (MapNode.Entry entry : entries(node, key)) {
            String value = text(entry.value());
            texts.put(entry.key(), value == null ? "" : value);
        }
        return texts;
    }

    /** One of some constants by its name; null when nothing is written, or when it is none of them. */
    <E extends Enum<E>> @Nullable E choice(@Nullable Node node, E[] constants, String key) {
        String written = text(node);
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        if (written != null && names.contains(written)) {
            return constants[names.indexOf(written)];
        } else if (node != null) {
            String shown = String.valueOf(written);
            problems.add(node.position(), say(key, shown, String.join(", ", names), maybe(shown, names)));
        }
        return null;
    }

    /** The text of a value; null when it is none or not known. */
    static @Nullable String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar && !scalar.unknown() ? scalar.text() : null;
    }

    private void refuse(@Nullable Node node, String shape, String key) {
        if (node != null && !isAbsent(node)) {
            String written = text(node);
            boolean word = written != null && shape.equals("shape.list") && !key.equals("cases");
            LocalText guess = word ? say("maybe", "[" + written + "]") : nothing();
            problems.add(node.position(), say(shape, key, example(key), guess));
        }
    }

    private static boolean isAbsent(Node node) {
        return node instanceof ScalarNode scalar && scalar.unknown();
    }

    private static String example(String key) {
        return EXAMPLES.getOrDefault(key, "...");
    }
}

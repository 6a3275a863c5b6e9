package id.tatakelola.io;

import static id.tatakelola.io.source.Words.maybe;
import static id.tatakelola.io.source.Words.say;

import id.tatakelola.io.source.ListNode;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.Node;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a document: its name, day, note, complete registers and facts. */
final class PortfolioHead {
    private static final List<String> KEYS = List.of("name", "asOf", "note", "complete", "facts");
    private static final List<String> REGISTER_KEYS = List.of("factType", "from", "until", "source");

    private final Gathering gathering;
    private final Problems problems;
    private final List<CompleteRegister> registers = new ArrayList<>();
    private final Map<String, Position> sources = new HashMap<>();
    private Position position = Position.of("portfolio.yaml");
    private String name = "";
    private @Nullable LocalDate asOf;
    private @Nullable String note;

    PortfolioHead(Gathering gathering) {
        this.gathering = gathering;
        this.problems = gathering.problems();
    }

    Position position() {
        return position;
    }

    String name() {
        return name;
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    @Nullable
    String note() {
        return note;
    }

    List<CompleteRegister> registers() {
        return registers;
    }

    void read(MapNode root) {
        position = root.position();
        checkKeys(root, KEYS);
        name = Objects.requireNonNullElse(text(root, "name"), "");
        if (name.isEmpty()) {
            problems.add(position, say("head.name"));
        }
        note = text(root, "note");
        asOf = root.get("asOf") instanceof ScalarNode day ? gathering.binder().day("asOf", day, problems) : null;
        refuseOthers(root, "asOf", ScalarNode.class);
        refuseOthers(root, "complete", ListNode.class);
        refuseOthers(root, "facts", MapNode.class);
        if (root.get("complete") instanceof ListNode list) {
            list.items().forEach(this::register);
        }
        if (root.get("facts") instanceof MapNode facts) {
            facts.entries().forEach(this::facts);
        }
    }

    /** Says which sources of registers are not recorded: a problem where their register is complete, else a warning. */
    void checkSources(Portfolio portfolio, Problems refused, Problems doubtful) {
        boolean closed = registers.stream().anyMatch(r -> r.factType().equals("Source"));
        List<String> known =
                portfolio.facts(Source.class).stream().map(Fact::id).toList();
        sources.forEach((id, at) -> {
            if (portfolio.find(new FactRef("Source", id)) == null) {
                (closed ? refused : doubtful).add(at, say("head.source", id, maybe(id, known)));
            }
        });
    }

    private void facts(MapNode.Entry entry) {
        FactType type = gathering.binder().type(entry.key(), entry.keyPosition(), problems);
        if (type == null) {
            return;
        }
        if (!(entry.value() instanceof ListNode rows)) {
            problems.add(entry.value().position(), say("head.facts", entry.key()));
            gathering.unread(type);
            return;
        }
        for (Node row : rows.items()) {
            if (row instanceof MapNode map) {
                gathering.add(type, map);
            } else {
                problems.add(row.position(), say("head.fact", row.kind()));
            }
        }
    }

    private void register(Node node) {
        if (!(node instanceof MapNode map)) {
            problems.add(node.position(), say("head.register"));
            return;
        }
        long before = problems.count();
        checkKeys(map, REGISTER_KEYS);
        REGISTER_KEYS.stream()
                .filter(key -> !key.equals("source"))
                .filter(key -> !(map.get(key) instanceof ScalarNode value) || value.unknown())
                .forEach(key -> problems.add(map.position(), say("head.register-key", key)));
        String source = Objects.requireNonNullElse(text(map, "source"), Fact.NONE);
        Validity validity = gathering.binder().period(map, problems);
        FactType type = map.get("factType") instanceof ScalarNode called && !called.unknown()
                ? gathering.binder().type(called.text(), called.position(), problems)
                : null;
        if (type != null && validity != null && problems.count() == before) {
            registers.add(new CompleteRegister(type.name(), validity, source));
            rememberSource(source, map);
        }
    }

    private void rememberSource(String source, MapNode register) {
        Node written = register.get("source");
        if (written != null && !source.equals(Fact.NONE)) {
            sources.putIfAbsent(source, written.position());
        }
    }

    private void checkKeys(MapNode map, List<String> known) {
        map.entries().stream()
                .filter(entry -> !known.contains(entry.key()))
                .forEach(entry ->
                        problems.add(entry.keyPosition(), say("key.unknown", entry.key(), maybe(entry.key(), known))));
    }

    private @Nullable String text(MapNode map, String key) {
        refuseOthers(map, key, ScalarNode.class);
        boolean known = map.get(key) instanceof ScalarNode value && !value.unknown();
        return known && map.get(key) instanceof ScalarNode value ? value.text().strip() : null;
    }

    private void refuseOthers(MapNode map, String key, Class<? extends Node> wanted) {
        Node value = map.get(key);
        boolean absent = value == null || (value instanceof ScalarNode scalar && scalar.unknown());
        if (value != null && !absent && !wanted.isInstance(value)) {
            String form = wanted == ListNode.class ? "node.list" : wanted == MapNode.class ? "node.map" : "node.single";
            problems.add(value.position(), say("value.form", key, say(form), value.kind()));
        }
    }
}

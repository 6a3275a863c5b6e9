package id.tatakelola.testkit.cases;

import static id.tatakelola.testkit.told.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.bind.FactBinder;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.Node;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.PortfolioProblem;
import id.tatakelola.model.Validity;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.told.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts of a case while it takes some away and changes others; written, not yet bound. */
final class FactDeck {
    private final FactTypes types;
    private final FactBinder binder;
    private final Problems problems;
    private final Shapes shapes;
    private final Map<FactRef, MapNode> rows;
    private boolean lost;

    FactDeck(FactTypes types, FactBinder binder, Problems problems, Shapes shapes) {
        this(types, binder, problems, shapes, new TreeMap<>());
    }

    private FactDeck(FactTypes types, FactBinder binder, Problems problems, Shapes shapes, Map<FactRef, MapNode> rows) {
        this.types = types;
        this.binder = binder;
        this.problems = problems;
        this.shapes = shapes;
        this.rows = rows;
    }

    FactDeck copy() {
        FactDeck copy = new FactDeck(types, binder, problems, shapes, new TreeMap<>(rows));
        copy.lost = lost;
        return copy;
    }

    /** Adds the facts that stand under a key, by type. */
    void add(MapNode map, String key) {
        long before = problems.count();
        for (MapNode.Entry entry : shapes.entries(map, key)) {
            FactType type = binder.type(entry.key(), entry.keyPosition(), problems);
            for (Node row : shapes.rows(entry)) {
                if (!(row instanceof MapNode fields)) {
                    problems.add(row.position(), say("fact.map"));
                } else if (type != null) {
                    addRow(type, fields);
                }
            }
        }
        lost |= problems.count() > before;
    }

    /** Whether facts are missing since they could not be read, so that what names them is no further problem. */
    boolean lost() {
        return lost;
    }

    private void addRow(FactType type, MapNode fields) {
        String id = Shapes.text(fields.get("id"));
        if (id == null) {
            problems.add(fields.position(), say("fact.no-id"));
        } else if (rows.putIfAbsent(new FactRef(type.name(), id), fields) != null) {
            problems.add(fields.position(), say("fact.twice", type.name() + "/" + id));
        }
    }

    void remove(ScalarNode path) {
        FactRef ref = ref(path.text(), path.position());
        if (ref != null) {
            rows.remove(ref);
        }
    }

    void blank(ScalarNode path) {
        int slash = Math.max(0, path.text().lastIndexOf('/'));
        FactRef ref = ref(path.text().substring(0, slash), path.position());
        if (ref != null) {
            String component = path.text().substring(slash + 1);
            // a component that does not exist would stay known in silence
            binder.column(types.require(ref.type()), component, path.position(), problems);
            Map<String, MapNode.Entry> entries = entries(ref);
            entries.remove(component);
            replace(ref, entries.values());
        }
    }

    /** Sets components of facts, as the key {@code change} of a case says. */
    void change(MapNode map) {
        for (MapNode.Entry change : shapes.entries(map, "change")) {
            FactRef ref = ref(change.key(), change.keyPosition());
            List<MapNode.Entry> fields = shapes.entries(change.value(), "change");
            if (ref != null) {
                Map<String, MapNode.Entry> entries = entries(ref);
                fields.forEach(field -> entries.put(field.key(), field));
                replace(ref, entries.values());
            }
        }
    }

    private Map<String, MapNode.Entry> entries(FactRef ref) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        MapNode row = rows.get(ref);
        if (row != null) {
            row.entries().forEach(entry -> entries.put(entry.key(), entry));
        }
        return entries;
    }

    private void replace(FactRef ref, Collection<MapNode.Entry> entries) {
        MapNode row = rows.get(ref);
        if (row != null) {
            rows.put(ref, new MapNode(row.position(), entries));
        }
    }

    private @Nullable FactRef ref(String path, Position at) {
        int slash = path.indexOf('/');
        FactRef ref = new FactRef(path.substring(0, Math.max(0, slash)), path.substring(slash + 1));
        if (!rows.containsKey(ref)) {
            if (!lost) {
                problems.add(at, say("fact.none", path, maybe(path)));
            }
            return null;
        }
        return ref;
    }

    /** Where the component stands that a problem is about. */
    Position at(PortfolioProblem problem) {
        MapNode row = Objects.requireNonNull(rows.get(problem.fact()));
        Node component = row.get(problem.component());
        return component == null ? row.position() : component.position();
    }

    /** The fact that was perhaps meant; an id alone is that of a fact of some type. */
    private LocalText maybe(String path) {
        List<String> known =
                rows.keySet().stream().map(row -> row.type() + "/" + row.id()).toList();
        return known.stream()
                .filter(row -> row.endsWith("/" + path))
                .findFirst()
                .map(row -> say("maybe", row))
                .orElseGet(() -> Words.maybe(path, known));
    }

    /** The facts as a portfolio, or null when some could not be bound. */
    @Nullable
    Portfolio portfolio(String name, Collection<String> complete) {
        List<Fact> facts = facts(problems);
        if (facts.size() < rows.size()) {
            return null;
        }
        List<CompleteRegister> registers = complete.stream()
                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                .toList();
        return Portfolio.of(name, types, facts, registers);
    }

    /** The facts as a city; those that cannot be bound are told by the cases that hold them. */
    @Nullable
    City city(Collection<String> complete, @Nullable LocalDate asOf) {
        return asOf == null ? null : City.of(facts(new Problems()), new TreeSet<>(complete), asOf);
    }

    private List<Fact> facts(Problems into) {
        List<Fact> facts = new ArrayList<>();
        rows.forEach((ref, row) -> {
            Fact fact = binder.bind(types.require(ref.type()), row, into);
            if (fact != null) {
                facts.add(fact);
            }
        });
        return facts;
    }
}

package id.tatakelola.testkit.cases;

import id.tatakelola.io.bind.FactBinder;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.Node;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.testkit.random.City;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts of a case while it takes some away and changes others; written, not yet bound. */
final class FactDeck {
    private final FactTypes types;
    private final FactBinder binder;
    private final Problems problems;
    private final Map<FactRef, MapNode> rows;

    FactDeck(FactTypes types, FactBinder binder, Problems problems) {
        this(types, binder, problems, new TreeMap<>());
    }

    private FactDeck(FactTypes types, FactBinder binder, Problems problems, Map<FactRef, MapNode> rows) {
        this.types = types;
        this.binder = binder;
        this.problems = problems;
        this.rows = rows;
    }

    FactDeck copy() {
        return new FactDeck(types, binder, problems, new TreeMap<>(rows));
    }

    void add(@Nullable Node byType) {
        if (!(byType instanceof MapNode map)) {
            return;
        }
        for (MapNode.Entry entry : map.entries()) {
            FactType type = binder.type(entry.key(), entry.keyPosition(), problems);
            for (Node row : CaseReader.list(entry.value())) {
                if (type != null && row instanceof MapNode fields) {
                    addRow(type, fields);
                }
            }
        }
    }

    private void addRow(FactType type, MapNode fields) {
        String id = CaseReader.text(fields.get("id"));
        if (id == null) {
            problems.add(fields.position(), "a fact needs an `id`.");
        } else if (rows.putIfAbsent(new FactRef(type.name(), id), fields) != null) {
            problems.add(fields.position(), type.name() + "/" + id + " is given twice.");
        }
    }

    void remove(String path, Position at) {
        FactRef ref = ref(path, at);
        if (ref != null) {
            rows.remove(ref);
        }
    }

    void blank(String path, Position at) {
        int slash = path.lastIndexOf('/');
        FactRef ref = ref(path.substring(0, Math.max(0, slash)), at);
        if (ref != null) {
            Map<String, MapNode.Entry> entries = entries(ref);
            entries.remove(path.substring(slash + 1));
            replace(ref, entries.values());
        }
    }

    void change(@Nullable Node changes) {
        if (!(changes instanceof MapNode map)) {
            return;
        }
        for (MapNode.Entry change : map.entries()) {
            FactRef ref = ref(change.key(), change.keyPosition());
            if (ref != null && change.value() instanceof MapNode fields) {
                Map<String, MapNode.Entry> entries = entries(ref);
                fields.entries().forEach(field -> entries.put(field.key(), field));
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
            problems.add(at, "there is no fact `" + path + "` in this case; write it as `Type/id`.");
            return null;
        }
        return ref;
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

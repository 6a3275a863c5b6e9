package id.tatakelola.testkit.cases;

import static id.tatakelola.testkit.told.Words.maybe;
import static id.tatakelola.testkit.told.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.Severity;
import id.tatakelola.io.bind.FactBinder;
import id.tatakelola.io.source.ListNode;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.Node;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.io.source.YamlDocument;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.PortfolioException;
import id.tatakelola.testkit.told.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads case files (<i>berkas kasus</i>); strict, with the place of every problem. */
public final class CaseReader {
    private static final List<String> FILE_KEYS =
            List.of("rule", "severity", "cites", "asOf", "complete", "given", "cases", "unreachable", "equivalent");
    private static final List<String> CASE_KEYS = List.of(
            "name", "asOf", "facts", "without", "blank", "open", "change", "expect", "message", "derives", "inDoubt",
            "waived");
    private static final List<String> WANTED_KEYS = List.of("expect", "message", "derives", "inDoubt", "waived");
    private static final Map<String, String> TRUTHS =
            Map.of("ya", "true", "yes", "true", "tidak", "false", "no", "false");

    private final FactTypes types;
    private final FactBinder binder;
    private final Problems problems = new Problems();
    private final Shapes shapes = new Shapes(problems);
    private final Map<String, Position> named = new HashMap<>();

    /** Whether cases must bring their day: the file has none, nor a key that is none, under which its day may stand. */
    private boolean dayless;

    private CaseReader(FactTypes types) {
        this.types = types;
        this.binder = new FactBinder(types);
    }

    /**
     * The cases of a text.
     *
     * @param text the YAML
     * @param file how messages call it
     * @throws PortfolioReadException listing all problems with their places
     */
    public static CaseFile read(String text, String file, FactTypes types) {
        return read(null, text, file, types);
    }

    /**
     * The cases of a text that should test a rule.
     *
     * @throws PortfolioReadException listing all problems with their places, that the cases are of another rule among them
     */
    public static CaseFile readOf(String rule, String text, String file, FactTypes types) {
        return read(rule, text, file, types);
    }

    private static CaseFile read(@Nullable String wanted, String text, String file, FactTypes types) {
        CaseReader reader = new CaseReader(types);
        MapNode root = YamlDocument.parse(text, file, ReadLimits.STANDARD);
        String rule = reader.rule(root, wanted);
        CaseFile cases = reader.file(root, file, rule);
        reader.problems.throwIfAny();
        return cases;
    }

    private String rule(MapNode root, @Nullable String wanted) {
        Node node = root.get("rule");
        String rule = Shapes.text(node);
        if (rule == null) {
            LocalText guess = wanted == null ? Words.nothing() : say("maybe", "rule: " + wanted);
            problems.add(root.position(), say("rule.none", guess));
            return "";
        } else if (node != null && wanted != null && !rule.equals(wanted)) {
            problems.add(node.position(), say("rule.other", rule, wanted, say("maybe", wanted)));
        }
        return rule;
    }

    private CaseFile file(MapNode root, String file, String rule) {
        dayless = shapes.keys(root, FILE_KEYS) && Shapes.text(root.get("asOf")) == null;
        FactDeck given = new FactDeck(types, binder, problems, shapes);
        given.add(root, "given");
        LocalDate asOf = day(root.get("asOf"));
        Set<String> complete = complete(root);
        List<RuleCase> cases = new ArrayList<>();
        for (Node node : shapes.items(root.get("cases"), "cases")) {
            if (node instanceof MapNode map) {
                RuleCase one = one(map, given.copy(), asOf, new LinkedHashSet<>(complete));
                if (one != null) {
                    cases.add(one);
                }
            } else {
                problems.add(node.position(), say("case.map"));
            }
        }
        return new CaseFile(
                file,
                rule,
                lines(root),
                shapes.choice(root.get("severity"), Severity.values(), "choice.none"),
                root.has("cites") ? Shapes.texts(shapes.words(root, "cites")) : null,
                given.city(complete, asOf),
                cases,
                shapes.texts(root.get("unreachable"), "unreachable"),
                shapes.texts(root.get("equivalent"), "equivalent"));
    }

    private static SortedMap<String, Integer> lines(MapNode root) {
        SortedMap<String, Integer> lines = new TreeMap<>();
        root.entries()
                .forEach(entry -> lines.put(entry.key(), entry.keyPosition().line()));
        return lines;
    }

    private Set<String> complete(MapNode root) {
        Set<String> complete = new LinkedHashSet<>();
        for (ScalarNode word : shapes.words(root, "complete")) {
            FactType type = binder.type(word.text(), word.position(), problems);
            if (type != null) {
                complete.add(type.name());
            }
        }
        return complete;
    }

    private @Nullable RuleCase one(MapNode map, FactDeck deck, @Nullable LocalDate fileDay, Set<String> complete) {
        boolean good = shapes.keys(map, CASE_KEYS);
        deck.add(map, "facts");
        shapes.words(map, "without").forEach(deck::remove);
        deck.change(map);
        shapes.words(map, "blank").forEach(deck::blank);
        shapes.words(map, "open").forEach(type -> {
            if (!complete.remove(type.text())) {
                problems.add(type.position(), say("open.not-complete", type.text(), maybe(type.text(), complete)));
            }
        });
        LocalDate asOf = map.has("asOf") ? day(map.get("asOf")) : fileDay;
        String name = name(map);
        if (good && WANTED_KEYS.stream().noneMatch(map::has)) {
            problems.add(map.position(), say("case.wants-nothing", String.join(", ", WANTED_KEYS)));
        }
        if (good && (name == null || dayless && !map.has("asOf"))) {
            problems.add(map.position(), say("case.incomplete"));
        }
        return name == null || asOf == null ? null : build(map, deck, asOf, name, complete);
    }

    private @Nullable String name(MapNode map) {
        Node node = map.get("name");
        String name = Shapes.text(node);
        if (node != null && name != null) {
            Position first = named.putIfAbsent(name, node.position());
            if (first != null) {
                problems.add(node.position(), say("case.name-twice", name, first.line()));
            }
        }
        return name;
    }

    private @Nullable RuleCase build(MapNode map, FactDeck deck, LocalDate asOf, String name, Set<String> complete) {
        long before = problems.count();
        SortedMap<String, Verdict> verdicts = verdicts(map);
        SortedMap<String, String> messages = shapes.texts(map.get("message"), "message");
        SortedMap<String, SortedMap<String, String>> derived = map.has("derives") ? derived(map) : null;
        Boolean inDoubt = truth(map, "inDoubt");
        List<String> waived = Shapes.texts(shapes.words(map, "waived"));
        try {
            var portfolio = deck.portfolio(name, complete);
            return portfolio == null
                    ? null
                    : new RuleCase(
                            name, map.position().line(), portfolio, asOf, verdicts, messages, derived, inDoubt, waived);
        } catch (PortfolioException e) {
            if (problems.count() == before && !deck.lost()) {
                e.problems()
                        .forEach(problem ->
                                problems.add(deck.at(problem), new LocalText(problem.indonesian(), problem.english())));
            }
            return null;
        }
    }

    private SortedMap<String, Verdict> verdicts(MapNode map) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        for (MapNode.Entry entry : shapes.entries(map, "expect")) {
            Verdict verdict = shapes.choice(entry.value(), Verdict.values(), "verdict.none");
            if (verdict != null) {
                verdicts.put(entry.key(), verdict);
            }
        }
        return verdicts;
    }

    /** Facts wanted by id; written as a list of ids, or as a map that also tells components. */
    private SortedMap<String, SortedMap<String, String>> derived(MapNode map) {
        SortedMap<String, SortedMap<String, String>> derived = new TreeMap<>();
        if (map.get("derives") instanceof ListNode) {
            shapes.words(map, "derives").forEach(id -> derived.put(id.text(), new TreeMap<>()));
        } else {
            shapes.entries(map, "derives")
                    .forEach(entry -> derived.put(entry.key(), shapes.texts(entry.value(), "derives")));
        }
        return derived;
    }

    private @Nullable Boolean truth(MapNode map, String key) {
        Node node = map.get(key);
        String written = Shapes.text(node);
        if (node != null && !List.of("true", "false").contains(String.valueOf(written))) {
            String meant = TRUTHS.get(String.valueOf(written));
            problems.add(
                    node.position(),
                    say(
                            "case.truth",
                            key,
                            String.valueOf(written),
                            meant == null ? Words.nothing() : say("maybe", meant)));
        }
        return node == null ? null : Boolean.valueOf(written);
    }

    private @Nullable LocalDate day(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? binder.day("asOf", scalar, problems) : null;
    }
}

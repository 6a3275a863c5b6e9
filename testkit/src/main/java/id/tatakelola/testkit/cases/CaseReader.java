package id.tatakelola.testkit.cases;

import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.Severity;
import id.tatakelola.io.bind.FactBinder;
import id.tatakelola.io.source.ListNode;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.Node;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.io.source.YamlDocument;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.PortfolioException;
import id.tatakelola.model.Suggestions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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

    private final FactTypes types;
    private final FactBinder binder;
    private final Problems problems = new Problems();

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
        CaseReader reader = new CaseReader(types);
        MapNode root = YamlDocument.parse(text, file, ReadLimits.STANDARD);
        CaseFile cases = reader.file(root, file);
        reader.problems.throwIfAny();
        return cases;
    }

    private CaseFile file(MapNode root, String file) {
        checkKeys(root, FILE_KEYS);
        FactDeck given = new FactDeck(types, binder, problems);
        given.add(root.get("given"));
        LocalDate asOf = day(root.get("asOf"));
        Set<String> complete = new LinkedHashSet<>(words(root.get("complete")));
        List<RuleCase> cases = new ArrayList<>();
        for (Node node : list(root.get("cases"))) {
            if (node instanceof MapNode map) {
                RuleCase one = one(map, given.copy(), asOf, new LinkedHashSet<>(complete));
                if (one != null) {
                    cases.add(one);
                }
            }
        }
        String rule = text(root.get("rule"));
        if (rule == null) {
            problems.add(root.position(), "`rule` must name the rule that the cases test.");
        }
        return new CaseFile(
                file,
                rule == null ? "" : rule,
                choice(root.get("severity"), Severity.values()),
                root.has("cites") ? words(root.get("cites")) : null,
                given.city(complete, asOf),
                cases,
                texts(root.get("unreachable")),
                texts(root.get("equivalent")));
    }

    private <E extends Enum<E>> @Nullable E choice(@Nullable Node node, E[] constants) {
        String written = text(node);
        for (E constant : constants) {
            if (constant.name().equals(written)) {
                return constant;
            }
        }
        if (node != null) {
            List<String> names = Arrays.stream(constants).map(Enum::name).toList();
            problems.add(
                    node.position(),
                    "`" + written + "` is none of " + names + "." + Suggestions.maybe(String.valueOf(written), names));
        }
        return null;
    }

    private @Nullable RuleCase one(MapNode map, FactDeck deck, @Nullable LocalDate fileDay, Set<String> complete) {
        checkKeys(map, CASE_KEYS);
        deck.add(map.get("facts"));
        words(map.get("without")).forEach(ref -> deck.remove(ref, map.position()));
        deck.change(map.get("change"));
        words(map.get("blank")).forEach(path -> deck.blank(path, map.position()));
        words(map.get("open")).forEach(type -> {
            if (!complete.remove(type)) {
                problems.add(map.position(), "`open`: the register of `" + type + "` is not complete in this file.");
            }
        });
        LocalDate asOf = map.has("asOf") ? day(map.get("asOf")) : fileDay;
        String name = text(map.get("name"));
        if (asOf == null || name == null) {
            problems.add(map.position(), "a case needs a `name`, and a day (`asOf`) of its own or of its file.");
            return null;
        }
        if (WANTED_KEYS.stream().noneMatch(map::has)) {
            problems.add(map.position(), "a case must want something: one of " + WANTED_KEYS + ".");
        }
        return build(map, deck, asOf, name, complete);
    }

    private @Nullable RuleCase build(MapNode map, FactDeck deck, LocalDate asOf, String name, Set<String> complete) {
        long before = problems.count();
        try {
            var portfolio = deck.portfolio(name, complete);
            return portfolio == null
                    ? null
                    : new RuleCase(
                            name,
                            map.position().line(),
                            portfolio,
                            asOf,
                            verdicts(map.get("expect")),
                            texts(map.get("message")),
                            map.has("derives") ? derived(map.get("derives")) : null,
                            map.has("inDoubt") ? Boolean.valueOf(text(map.get("inDoubt"))) : null,
                            words(map.get("waived")));
        } catch (PortfolioException | IllegalArgumentException e) {
            if (problems.count() == before) {
                problems.add(map.position(), String.valueOf(e.getMessage()));
            }
            return null;
        }
    }

    private SortedMap<String, Verdict> verdicts(@Nullable Node node) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        List<String> names = Arrays.stream(Verdict.values()).map(Enum::name).toList();
        texts(node).forEach((subject, verdict) -> {
            if (names.contains(verdict)) {
                verdicts.put(subject, Verdict.valueOf(verdict));
            } else if (node != null) {
                problems.add(node.position(), "`" + verdict + "` is no verdict." + Suggestions.maybe(verdict, names));
            }
        });
        return verdicts;
    }

    /** Facts wanted by id; written as a list of ids, or as a map that also tells components. */
    private static SortedMap<String, SortedMap<String, String>> derived(@Nullable Node node) {
        SortedMap<String, SortedMap<String, String>> derived = new TreeMap<>();
        words(node).forEach(id -> derived.put(id, new TreeMap<>()));
        if (node instanceof MapNode map) {
            map.entries().forEach(entry -> derived.put(entry.key(), texts(entry.value())));
        }
        return derived;
    }

    private void checkKeys(MapNode map, List<String> known) {
        for (MapNode.Entry entry : map.entries()) {
            if (!known.contains(entry.key())) {
                problems.add(
                        entry.keyPosition(),
                        "there is no key `" + entry.key() + "` here." + Suggestions.maybe(entry.key(), known));
            }
        }
    }

    private @Nullable LocalDate day(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? binder.day("asOf", scalar, problems) : null;
    }

    static @Nullable String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar && !scalar.unknown() ? scalar.text() : null;
    }

    static List<Node> list(@Nullable Node node) {
        return node instanceof ListNode list ? list.items() : List.of();
    }

    private static List<String> words(@Nullable Node node) {
        List<String> words = new ArrayList<>();
        for (Node item : list(node)) {
            String word = text(item);
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    private static SortedMap<String, String> texts(@Nullable Node node) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                String value = text(entry.value());
                texts.put(entry.key(), value == null ? "" : value);
            }
        }
        return texts;
    }
}

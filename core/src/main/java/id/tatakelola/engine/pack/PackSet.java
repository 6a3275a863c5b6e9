package id.tatakelola.engine.pack;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The packs an engine is loaded with, and what was left out of them; immutable. */
public final class PackSet {
    private final List<RulePack> packs;
    private final List<RulePlan> leftOut;

    private PackSet(List<RulePack> packs, List<RulePlan> leftOut) {
        this.packs = List.copyOf(packs);
        this.leftOut = List.copyOf(leftOut);
    }

    /**
     * The set of the packs given.
     *
     * @throws RulePackException when two rules or two packs have the same id
     */
    public static PackSet of(List<RulePack> packs) {
        List<RulePackProblem> problems = new ArrayList<>();
        TreeMap<String, String> seen = new TreeMap<>();
        for (RulePack pack : packs) {
            if (seen.put("pack " + pack.id(), pack.id()) != null) {
                problems.add(new RulePackProblem(
                        pack.id(),
                        0,
                        0,
                        "paket `" + pack.id() + "` diberikan dua kali.",
                        "pack `" + pack.id() + "` is given twice."));
            }
            for (RulePlan rule : pack.rules()) {
                String id = rule.card().id();
                String first = seen.put("rule " + id, pack.id());
                if (first != null) {
                    problems.add(new RulePackProblem(
                            rule.card().file(),
                            0,
                            0,
                            "id aturan `" + id + "` sudah dipakai dalam paket `" + first + "`.",
                            "rule id `" + id + "` is already used in pack `" + first + "`."));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
        return new PackSet(packs, List.of());
    }

    /** This set and the packs given. */
    public PackSet and(RulePack... more) {
        PackSet all = of(Stream.concat(packs.stream(), Arrays.stream(more)).toList());
        return new PackSet(all.packs, leftOut);
    }

    /**
     * Only the packs and rules named; what is left out shows in every result.
     *
     * @throws IllegalArgumentException when there is no such pack or rule
     */
    public PackSet only(String... packOrRuleIds) {
        Set<String> wanted = checked(packOrRuleIds);
        return filtered((pack, rule) -> wanted.contains(pack) || wanted.contains(rule));
    }

    /**
     * All but the packs and rules named; what is left out shows in every result.
     *
     * @throws IllegalArgumentException when there is no such pack or rule
     */
    public PackSet without(String... packOrRuleIds) {
        Set<String> unwanted = checked(packOrRuleIds);
        return filtered((pack, rule) -> !unwanted.contains(pack) && !unwanted.contains(rule));
    }

    /** The packs, in the order given. */
    public List<RulePack> packs() {
        return packs;
    }

    /** The ids of the rules left out, sorted. */
    public List<String> leftOut() {
        return leftOut.stream().map(rule -> rule.card().id()).sorted().toList();
    }

    /** The rules left out. */
    public List<RulePlan> leftOutRules() {
        return leftOut;
    }

    /** All rules, pack by pack. */
    public List<RulePlan> rules() {
        return packs.stream().flatMap(p -> p.rules().stream()).toList();
    }

    private interface Choice {
        boolean keeps(String packId, String ruleId);
    }

    private PackSet filtered(Choice choice) {
        List<RulePlan> out = new ArrayList<>(leftOut);
        List<RulePack> kept = new ArrayList<>();
        for (RulePack pack : packs) {
            Predicate<RulePlan> keeps =
                    rule -> choice.keeps(pack.id(), rule.card().id());
            pack.rules().stream().filter(keeps.negate()).forEach(out::add);
            List<RulePlan> rules = pack.rules().stream().filter(keeps).toList();
            kept.add(new RulePack(pack.id(), pack.version(), rules, pack.parameters()));
        }
        return new PackSet(kept, out);
    }

    private Set<String> checked(String... ids) {
        Set<String> known = new TreeSet<>();
        packs.forEach(pack -> known.add(pack.id()));
        rules().forEach(rule -> known.add(rule.card().id()));
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        "there is no pack or rule `" + id + "`." + Suggestions.maybe(id, known));
            }
        }
        return new TreeSet<>(Arrays.asList(ids));
    }
}

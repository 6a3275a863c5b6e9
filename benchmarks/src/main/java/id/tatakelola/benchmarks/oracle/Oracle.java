package id.tatakelola.benchmarks.oracle;

import id.tatakelola.benchmarks.oracle.direction.DirectionRules;
import id.tatakelola.benchmarks.oracle.evaluation.EvaluationRules;
import id.tatakelola.benchmarks.oracle.monitoring.MonitoringRules;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.process.Mechanism;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The shipped rules in plain Java (<i>saksi ketiga</i>), written from the law text and not from the rule files: the witness
 * beside the evaluator and Drools, and the yardstick for speed. It answers for complete portfolios only, where nothing is
 * unknown, and knows neither explanations nor the demands for evidence. Immutable, safe to share between threads.
 */
public final class Oracle {
    private record Bound(OracleRule rule, RuleCard card) {}

    private final Map<Mechanism, List<Bound>> stages = new EnumMap<>(Mechanism.class);
    private final List<String> unwritten = new ArrayList<>();

    private Oracle(PackSet packs, List<OracleRule> rules) {
        Map<String, OracleRule> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        for (RulePlan plan : packs.rules()) {
            OracleRule rule = byId.get(plan.card().id());
            if (rule == null) {
                unwritten.add(plan.card().id());
            } else {
                stages.computeIfAbsent(plan.card().mechanism(), m -> new ArrayList<>())
                        .add(new Bound(rule, plan.card()));
            }
        }
    }

    /** The oracle for the rules of packs; of the packs only the cards are read. */
    public static Oracle of(PackSet packs) {
        return of(packs, rules());
    }

    /** An oracle of other rules, such as wrong ones, to see whether they are found out. */
    static Oracle of(PackSet packs, List<OracleRule> rules) {
        return new Oracle(packs, rules);
    }

    /** All rules that are written in Java. */
    public static List<OracleRule> rules() {
        return Stream.of(DirectionRules.all(), MonitoringRules.all(), EvaluationRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The rules of the packs that are not written in Java; empty when all are. */
    public List<String> unwritten() {
        return List.copyOf(unwritten);
    }

    /** What each rule says of a complete portfolio on a day, by the id of the rule. */
    public Map<String, Verdicts> check(Portfolio portfolio, LocalDate asOf) {
        OracleCity city = new OracleCity(portfolio, asOf);
        Map<String, Verdicts> all = new HashMap<>();
        for (List<Bound> stage : stages.values()) {
            List<Fact> derived = new ArrayList<>();
            for (Bound bound : stage) {
                Verdicts verdicts = check(bound, city);
                derived.addAll(verdicts.derived());
                all.put(bound.card().id(), verdicts);
            }
            city.conclude(derived);
        }
        return all;
    }

    private static Verdicts check(Bound bound, OracleCity city) {
        Verdicts out = new Verdicts(bound.card());
        Class<? extends Fact> subject = bound.rule().subject();
        if (Plain.covers(bound.card().inForce(), city.asOf())) {
            bound.rule().body().check(city, out);
        } else if (subject != null) {
            city.all(subject).forEach(fact -> out.judge(fact, false, false));
        }
        return out;
    }
}

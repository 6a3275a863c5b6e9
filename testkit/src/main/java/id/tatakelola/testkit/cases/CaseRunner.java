package id.tatakelola.testkit.cases;

import static id.tatakelola.testkit.told.Words.say;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.plan.Bound;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Suggestions;
import id.tatakelola.model.regulation.Parameter;
import id.tatakelola.testkit.told.Background;
import id.tatakelola.testkit.told.Words;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Runs cases (<i>penjalan kasus</i>) through the engine that applications use; packs are compiled once. */
public final class CaseRunner {
    private final PackSet packs;
    private final FactTypes types;
    private final Map<String, GovernanceEngine> engines = new ConcurrentHashMap<>();

    /** A runner for packs. */
    public CaseRunner(PackSet packs, FactTypes types) {
        this.packs = packs;
        this.types = types;
    }

    private GovernanceEngine engine(String ruleId) {
        return engines.computeIfAbsent(ruleId, id -> load(rule(id)));
    }

    /**
     * The plan of a rule.
     *
     * @throws IllegalArgumentException when no pack has the rule
     */
    public RulePlan rule(String id) {
        return packs.rules().stream()
                .filter(r -> r.card().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pack has rule `" + id + "`."
                        + Suggestions.maybe(
                                id,
                                packs.rules().stream().map(r -> r.card().id()).toList())));
    }

    /** What a rule says in a case. */
    public RuleOutcome outcome(CaseFile file, RuleCase one) {
        return engine(file.rule()).check(one.portfolio(), one.asOf()).outcome(file.rule());
    }

    /** What is wrong with a case, in several lines; null when all is as expected. */
    public @Nullable LocalText run(CaseFile file, RuleCase one) {
        Background background = new Background(engine(file.rule()), one.portfolio(), one.asOf());
        List<LocalText> wrong = Expectation.differences(one, background, file.rule());
        return wrong.isEmpty()
                ? null
                : say(
                        "case.wrong",
                        file.file(),
                        one.line(),
                        file.rule(),
                        one.name(),
                        one.asOf(),
                        lines(wrong),
                        background.given(null));
    }

    /** What is wrong with the head of a rule: its severity and citations; null when all is as expected. */
    public @Nullable LocalText runHead(CaseFile file) {
        SortedMap<String, LocalText> wrong = head(file, rule(file.rule()).card());
        return wrong.isEmpty()
                ? null
                : say(
                        "head.wrong",
                        file.file(),
                        file.line(wrong.lastKey()),
                        file.rule(),
                        lines(List.copyOf(wrong.values())));
    }

    private static LocalText lines(List<LocalText> wrong) {
        return Words.joined("", wrong.stream().map(one -> say("line", one)).toList());
    }

    /** What is wrong with the head, by the key that says otherwise. */
    private static SortedMap<String, LocalText> head(CaseFile file, RuleCard card) {
        SortedMap<String, LocalText> wrong = new TreeMap<>();
        if (file.severity() != null && file.severity() != card.severity()) {
            wrong.put("severity", say("severity.other", file.severity(), card.severity()));
        }
        List<String> cited = card.citations().stream().map(Citation::key).toList();
        if (file.cites() != null && !file.cites().equals(cited)) {
            wrong.put("cites", say("cites.other", file.cites(), cited));
        }
        return wrong;
    }

    /** Whether a case, or what the file says of the head, fails when the rule reads otherwise. */
    public boolean notices(CaseFile file, RulePlan changed) {
        return !head(file, changed.card()).isEmpty() || decides(file, changed, one -> true);
    }

    /** Whether one of some cases fails when the rule reads otherwise. */
    public boolean decides(CaseFile file, RulePlan changed, Predicate<RuleCase> which) {
        GovernanceEngine engine = load(bounded(changed));
        return file.cases().stream().filter(which).anyMatch(one -> !Expectation.holds(one, engine, file.rule()));
    }

    /** A changed rule may try every pair, which is refused without a bound; the facts of a case are few. */
    private static RulePlan bounded(RulePlan plan) {
        List<Bound> bounds = PlanReads.of(plan).types().stream()
                .map(type -> new Bound(type, Bound.MOST))
                .toList();
        return new RulePlan(plan.card(), plan.variables(), plan.conditions(), plan.subjectAt(), plan.action(), bounds);
    }

    /** An engine of one rule alone, with the parameters of all packs: what other rules derive is for the case to give. */
    public GovernanceEngine load(RulePlan plan) {
        RulePack alone = new RulePack("case", "1.0.0", List.of(plan), parameters());
        return GovernanceEngine.load(PackSet.of(List.of(alone)), types, EngineLimits.STANDARD);
    }

    List<Parameter> parameters() {
        return packs.packs().stream()
                .flatMap(pack -> pack.parameters().stream())
                .toList();
    }

    /** The fact types of the cases. */
    public FactTypes types() {
        return types;
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.pack.JoinCheck;
import id.tatakelola.engine.pack.PackInfo;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.PackText;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.pack.RulePackProblem;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.Explanation;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.process.Mechanism;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Packs made ready to run: immutable, shared by threads; the one door from the engine to its inside. */
public final class LoadedPacks {
    /** The order of results, and so the order in which the rules of a stage are run; it does not matter otherwise. */
    private static final Comparator<RuleCard> ORDER = Comparator.comparing(RuleCard::mechanism)
            .thenComparing(RuleCard::domain)
            .thenComparing(RuleCard::id);

    private final PackSet packs;
    private final FactTypes types;
    private final EngineLimits limits;
    private final Map<Mechanism, List<BoundRule>> rules = new EnumMap<>(Mechanism.class);
    private final Map<String, RuleReads> reads = new HashMap<>();
    private final Map<String, LiveRule> live = new ConcurrentHashMap<>();
    private final Set<String> parameterKeys = new TreeSet<>();
    private final List<PackInfo> infos;
    private int mostSlots;
    private int mostPatterns;

    /**
     * Makes packs ready to run.
     *
     * @throws RulePackException listing all rules that read types or components that are not registered, or are slow
     */
    public LoadedPacks(PackSet packs, FactTypes types, EngineLimits limits) {
        this.packs = packs;
        this.types = types;
        this.limits = limits;
        this.infos = packs.packs().stream().map(PackText::info).toList();
        List<RulePackProblem> problems = new ArrayList<>();
        packs.rules().stream()
                .sorted(Comparator.comparing(RulePlan::card, ORDER))
                .forEach(plan -> load(plan, problems));
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
    }

    private void load(RulePlan plan, List<RulePackProblem> problems) {
        try {
            PlanReads read = PlanReads.of(plan);
            read.types().forEach(types::require);
            BoundRule rule = BoundRule.of(plan, types);
            rules.computeIfAbsent(plan.card().mechanism(), m -> new ArrayList<>())
                    .add(rule);
            mostSlots = Math.max(mostSlots, rule.slots());
            mostPatterns = Math.max(mostPatterns, rule.patterns());
            parameterKeys.addAll(read.parameterKeys());
            reads.put(plan.card().id(), RuleReads.of(plan, read, types));
            problems.addAll(JoinCheck.of(plan, types));
        } catch (IllegalArgumentException e) {
            String id = plan.card().id();
            problems.add(new RulePackProblem(
                    plan.card().file(),
                    0,
                    0,
                    "aturan `" + id + "`: " + e.getMessage(),
                    "rule `" + id + "`: " + e.getMessage()));
        }
    }

    /** Checks a portfolio. */
    public CheckResult check(Portfolio portfolio, LocalDate asOf, ExplanationLevel level) {
        return new Check(this, portfolio, asOf, level).run();
    }

    /** Opens a live check of a portfolio. */
    public LiveSession open(Portfolio portfolio, LocalDate asOf) {
        return new LiveSession(this, portfolio, asOf);
    }

    /** Why a subject has its verdict. */
    public Explanation explain(Portfolio portfolio, LocalDate asOf, String ruleId, FactRef subject) {
        Check check = new Check(this, portfolio, asOf, ExplanationLevel.NONE);
        check.evaluate(null);
        return new Explainer(this, check.base(), asOf).explain(ruleId, subject);
    }

    PackSet packs() {
        return packs;
    }

    FactTypes types() {
        return types;
    }

    EngineLimits limits() {
        return limits;
    }

    /** Which packs these are. */
    public List<PackInfo> infos() {
        return infos;
    }

    /** An empty frame for the rules, one after another. */
    Frame frame(FactBase base, LocalDate asOf, Budget budget) {
        return new Frame(base, asOf, budget, mostSlots, mostPatterns);
    }

    Set<String> parameterKeys() {
        return parameterKeys;
    }

    RuleReads reads(String ruleId) {
        return Objects.requireNonNull(reads.get(ruleId));
    }

    /** A rule as live checks need it, made when first asked for. */
    LiveRule live(BoundRule rule) {
        return live.computeIfAbsent(rule.card().id(), id -> new LiveRule(rule, types));
    }

    List<BoundRule> rules(Mechanism stage) {
        return rules.getOrDefault(stage, List.of());
    }

    /** The rules of a stage that derive and were left out. */
    List<RulePlan> leftOut(Mechanism stage) {
        return packs.leftOutRules().stream()
                .filter(r -> r.derives() && r.card().mechanism() == stage)
                .toList();
    }
}

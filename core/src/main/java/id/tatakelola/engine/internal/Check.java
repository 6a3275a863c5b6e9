package id.tatakelola.engine.internal;

import id.tatakelola.engine.pack.ParameterBook;
import id.tatakelola.engine.plan.Bound;
import id.tatakelola.engine.report.LoopBook;
import id.tatakelola.engine.report.Narrator;
import id.tatakelola.engine.report.WaiverBook;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Conclusion;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.Explanation;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.PortfolioProblem;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import id.tatakelola.model.process.Mechanism;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One check of one portfolio: three stages in order, what each derives fed to the next. */
final class Check {
    private static final Logger LOG = LoggerFactory.getLogger(Check.class);

    private final LoadedPacks loaded;
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final ExplanationLevel level;
    private final ParameterBook parameters;
    private final FactBase base;
    private final Frame frame;
    private final OutcomeBuilder outcomes;
    private final Narrator narrator;
    private final WaiverBook waivers;
    private final @Nullable Long deadlineNanos;
    private final SortedMap<String, SortedMap<String, Fact>> conclusions = new TreeMap<>();
    private final Map<String, RuleRun> runs = new LinkedHashMap<>();
    private final Map<Mechanism, StageHarvest> harvests = new EnumMap<>(Mechanism.class);

    Check(LoadedPacks loaded, Portfolio portfolio, LocalDate asOf, ExplanationLevel level) {
        this.loaded = loaded;
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.level = level;
        this.parameters = ParameterBook.of(loaded.packs(), portfolio, asOf);
        this.base = new FactBase(portfolio, asOf, parameters, loaded.parameterKeys());
        this.narrator = new Narrator(portfolio.types(), lookup(portfolio, conclusions));
        this.waivers = new WaiverBook(portfolio, asOf);
        this.outcomes = new OutcomeBuilder(narrator, waivers::covering, new EvidenceOverlay(portfolio, asOf));
        EngineLimits limits = loaded.limits();
        this.deadlineNanos = limits.maxTime() == null
                ? null
                : Long.valueOf(System.nanoTime() + limits.maxTime().toNanos());
        this.frame = loaded.frame(base, asOf, new Budget(limits, deadlineNanos));
    }

    /** Finds facts for texts, which are written when the check is over: it must not hold the tables, nor change. */
    private static Function<FactRef, @Nullable Fact> lookup(
            Portfolio portfolio, Map<String, SortedMap<String, Fact>> conclusions) {
        return ref -> {
            Fact recorded = portfolio.find(ref);
            SortedMap<String, Fact> derived = conclusions.get(ref.type());
            return recorded != null || derived == null ? recorded : derived.get(ref.id());
        };
    }

    CheckResult run() {
        evaluate(null);
        return result();
    }

    /** Evaluates the rules: all, or those of which an earlier check no longer holds. */
    void evaluate(@Nullable Check earlier) {
        refuseTooManyFacts();
        Reuse reuse =
                earlier == null || !Reuse.possible(earlier.portfolio, portfolio) ? null : new Reuse(earlier, this);
        for (Mechanism stage : Mechanism.values()) {
            stage(stage, reuse);
        }
    }

    /** What the evaluated rules say together. */
    CheckResult result() {
        List<RuleOutcome> all = outcomes(runs.values());
        return new CheckResult(
                portfolio.name(),
                asOf,
                CheckResult.Engine.EVALUATOR,
                level,
                loaded.infos(),
                loaded.packs().leftOut(),
                Conclusion.of(all),
                all,
                derived(Directive.class),
                derived(Observation.class),
                derived(Rating.class),
                new LoopBook(portfolio, asOf, all).counts(derived(Directive.class), derived(Observation.class)),
                level == ExplanationLevel.NONE ? List.of() : QuestionList.of(all, narrator),
                explanations(all),
                waivers.notes(all),
                warnings());
    }

    private List<Explanation> explanations(List<RuleOutcome> all) {
        return level == ExplanationLevel.FULL ? new Explainer(loaded, base, asOf).explain(all) : List.of();
    }

    /** The outcomes of runs, in their order. */
    static List<RuleOutcome> outcomes(Collection<RuleRun> runs) {
        return runs.stream().map(RuleRun::outcome).toList();
    }

    /** The facts as the stages left them. */
    FactBase base() {
        return base;
    }

    Portfolio portfolio() {
        return portfolio;
    }

    LocalDate asOf() {
        return asOf;
    }

    ParameterBook parameters() {
        return parameters;
    }

    /** All that each rule contributed, by rule id, in the order of results. */
    Map<String, RuleRun> runs() {
        return runs;
    }

    StageHarvest harvest(Mechanism stage) {
        return harvests.getOrDefault(stage, new StageHarvest());
    }

    private void refuseTooManyFacts() {
        if (portfolio.size() > loaded.limits().maxFacts()) {
            throw new IllegalArgumentException("the portfolio holds " + portfolio.size()
                    + " facts, more than the limit of " + loaded.limits().maxFacts() + ".");
        }
    }

    private void stage(Mechanism stage, @Nullable Reuse reuse) {
        StageHarvest harvest = new StageHarvest();
        for (BoundRule rule : loaded.rules(stage)) {
            String id = rule.card().id();
            RuleRun held = reuse == null ? null : reuse.of(rule, loaded.reads(id));
            RuleRun run = held == null ? guarded(rule) : held;
            runs.put(id, run);
            if (rule.plan().derives()) {
                harvest.add(rule.plan(), run.derived(), run.doubts());
            }
        }
        loaded.leftOut(stage).forEach(harvest::leftOut);
        harvest.byType().forEach((type, facts) -> {
            conclusions.put(type, facts);
            base.addDerived(type, facts, harvest.doubts(type));
        });
        harvests.put(stage, harvest);
        if (reuse != null) {
            reuse.note(stage, harvest);
        }
    }

    private RuleRun guarded(BoundRule rule) {
        try {
            refuseBeyondBounds(rule);
            return ask(rule);
        } catch (Budget.Spent limit) {
            return failed(rule, RuleFailure.Kind.LIMIT, limit);
        } catch (RuntimeException error) {
            return failed(rule, RuleFailure.Kind.ERROR, error);
        }
    }

    private void refuseBeyondBounds(BoundRule rule) {
        for (Bound bound : rule.plan().bounds()) {
            int facts = base.table(bound.factType()).count();
            if (facts > bound.most()) {
                throw new Budget.Spent("the rule is made for at most " + bound.most() + " `" + bound.factType()
                        + "`, but there are " + facts + ".");
            }
        }
    }

    private RuleRun failed(BoundRule rule, RuleFailure.Kind kind, RuntimeException cause) {
        String id = rule.card().id();
        LOG.warn("rule {} could not be evaluated: {}", id, kind);
        RuleOutcome outcome = outcomes.failed(rule, new RuleFailure(id, kind, String.valueOf(cause.getMessage())));
        return rule.plan().derives()
                ? new RuleRun(outcome, new TreeMap<>(), Set.of(StageHarvest.noAnswer(rule.plan())), 0)
                : RuleRun.of(outcome, 0);
    }

    private RuleRun ask(BoundRule rule) {
        boolean inForce = rule.inForceOn(asOf);
        Budget budget = new Budget(loaded.limits(), deadlineNanos);
        frame.begin(rule, budget);
        if (rule.plan().derives()) {
            return inForce ? derive(rule, budget) : RuleRun.of(outcomes.derivedNothing(rule), 0);
        }
        if (!inForce) {
            return RuleRun.of(outcomes.notInForce(rule, base.table(rule.subjectType())), 0);
        }
        FactTable subjects = base.table(rule.subjectType());
        ReportingRun run = new ReportingRun(rule, frame, subjects, level);
        run.run();
        return RuleRun.of(outcomes.reported(rule, subjects, run), budget.spent());
    }

    private RuleRun derive(BoundRule rule, Budget budget) {
        DerivingRun run = new DerivingRun(rule, frame);
        run.run();
        Set<Unknown> doubts = new HashSet<>(run.doubts());
        doubts.addAll(run.unknownValues());
        List<FactRef> facts = run.derived().values().stream().map(FactRef::of).toList();
        RuleOutcome outcome =
                outcomes.derived(rule, true, facts, doubts.stream().sorted().toList());
        return new RuleRun(outcome, run.derived(), run.doubts(), budget.spent());
    }

    private <F extends Fact> List<F> derived(Class<F> type) {
        return conclusions.getOrDefault(type.getSimpleName(), new TreeMap<>()).values().stream()
                .map(type::cast)
                .toList();
    }

    private List<String> warnings() {
        return Stream.concat(
                        portfolio.warnings().stream().map(PortfolioProblem::toString), parameters.warnings().stream())
                .toList();
    }
}

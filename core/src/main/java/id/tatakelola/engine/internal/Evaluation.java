package id.tatakelola.engine.internal;

import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.live.Snapshot;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A check on which the check after a change can build. It never changes; the result is put together when first asked for,
 * since changes can be told without it. For one thread at a time.
 */
final class Evaluation {
    private final LoadedPacks loaded;
    private final Check check;
    private final boolean failed;
    private @Nullable CheckResult result;

    private Evaluation(LoadedPacks loaded, Check check) {
        this.loaded = loaded;
        this.check = check;
        this.failed =
                check.runs().values().stream().anyMatch(run -> run.outcome().failure() != null);
    }

    static Evaluation of(LoadedPacks loaded, Portfolio portfolio, LocalDate asOf) {
        Check check = new Check(loaded, portfolio, asOf, ExplanationLevel.COMPACT);
        check.evaluate(null);
        return new Evaluation(loaded, check);
    }

    /** The evaluation of another portfolio or day; rules of which nothing they rest on differs are not run again. */
    Evaluation next(Portfolio portfolio, LocalDate asOf) {
        Check next = new Check(loaded, portfolio, asOf, ExplanationLevel.COMPACT);
        next.evaluate(check);
        return new Evaluation(loaded, next);
    }

    /** What it was evaluated by. */
    Check check() {
        return check;
    }

    /** Whether a rule could not be evaluated. */
    boolean hasFailures() {
        return failed;
    }

    /** What was evaluated. */
    Portfolio portfolio() {
        return check.portfolio();
    }

    /** The day for which it was evaluated. */
    LocalDate asOf() {
        return check.asOf();
    }

    /** The same as a check of the portfolio by itself gives. */
    CheckResult result() {
        CheckResult made = result;
        if (made == null) {
            made = check.result();
            result = made;
        }
        return made;
    }

    /** What changes from this evaluation to another; rules that were not run again are not looked at. */
    Changes changesTo(Evaluation later) {
        return Changes.between(snapshot(check.runs(), later.check.runs()), snapshot(later.check.runs(), check.runs()));
    }

    /** What the runs say that are not among others; a run that was kept is the very same object. */
    @SuppressWarnings("ReferenceEquality")
    private static Snapshot snapshot(Map<String, RuleRun> runs, Map<String, RuleRun> others) {
        List<RuleRun> own = runs.entrySet().stream()
                .filter(entry -> others.get(entry.getKey()) != entry.getValue())
                .map(Map.Entry::getValue)
                .toList();
        return Snapshot.of(
                Check.outcomes(own),
                derived(Directive.class, own),
                derived(Observation.class, own),
                derived(Rating.class, own));
    }

    private static <F extends Fact> List<F> derived(Class<F> type, Collection<RuleRun> runs) {
        TreeMap<String, F> byId = new TreeMap<>();
        runs.forEach(run -> run.derived().values().stream()
                .filter(type::isInstance)
                .forEach(fact -> byId.put(fact.id(), type.cast(fact))));
        return List.copyOf(byId.values());
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.model.FactType;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.oversight.Waiver;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.regulation.Parameter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which runs of an earlier check still hold: those of rules of which nothing they rest on has changed. */
final class Reuse {
    private final Check earlier;
    private final Check now;
    private final Set<String> changed = new TreeSet<>();
    private final Set<String> waived = new TreeSet<>();
    private final boolean moved;

    Reuse(Check earlier, Check now) {
        this.earlier = earlier;
        this.now = now;
        this.moved = !earlier.asOf().equals(now.asOf());
        noteFacts(earlier.portfolio(), now.portfolio());
        noteRegisters(earlier.portfolio(), now.portfolio());
    }

    private void noteFacts(Portfolio before, Portfolio after) {
        changed.addAll(after.typesThatDiffer(before));
        if (moved || changed.contains(Waiver.class.getSimpleName())) {
            Stream.of(before, after)
                    .flatMap(portfolio -> portfolio.facts(Waiver.class).stream())
                    .forEach(waiver -> waived.add(waiver.ruleId()));
        }
        // rules see the parameters in force and not those that the portfolio holds
        changed.remove(Parameter.class.getSimpleName());
        if (!earlier.parameters().inForce().equals(now.parameters().inForce())) {
            changed.add(Parameter.class.getSimpleName());
        }
    }

    private void noteRegisters(Portfolio before, Portfolio after) {
        if (moved || !before.registers().equals(after.registers())) {
            after.types().all().stream()
                    .map(FactType::name)
                    .filter(type -> before.isComplete(type, earlier.asOf()) != after.isComplete(type, now.asOf()))
                    .forEach(changed::add);
        }
    }

    /** The earlier run of a rule, or null when it has to be run. */
    @Nullable
    RuleRun of(BoundRule rule, RuleReads reads) {
        RuleRun run = earlier.runs().get(rule.card().id());
        boolean holds = run != null
                // a failure may come from the time that was left
                && run.outcome().failure() == null
                && inForceAsBefore(rule)
                && !(moved && reads.day())
                && !waived.contains(rule.card().id())
                && Collections.disjoint(reads.types(), changed);
        return holds ? run : null;
    }

    private boolean inForceAsBefore(BoundRule rule) {
        LocalDate then = earlier.asOf();
        return rule.inForceOn(then) == rule.inForceOn(now.asOf());
    }

    /** Compares what a stage derived: later stages read it. */
    void note(Mechanism stage, StageHarvest harvest) {
        changed.addAll(harvest.typesThatDiffer(earlier.harvest(stage)));
    }

    /** Whether a rule could be reused at all: types that are not the same have other components. */
    static boolean possible(Portfolio before, Portfolio after) {
        return before.types() == after.types();
    }
}

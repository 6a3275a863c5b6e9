package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.regulation.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** One run of a rule that reports: scope and breach taken together for each environment. */
final class ReportingRun {
    private final BoundRule rule;
    private final Frame frame;
    private final SortedMap<FactRef, SubjectTally> tallies = new TreeMap<>();
    private final Set<Unknown> unrecordedBreach = new TreeSet<>();

    ReportingRun(BoundRule rule, Frame frame) {
        this.rule = rule;
        this.frame = frame;
    }

    void run() {
        rule.scope().each(frame, Truth.TRUE, scope -> {
            visit(scope);
            return false;
        });
    }

    /** The tally of each subject that is or may be in scope. */
    SortedMap<FactRef, SubjectTally> tallies() {
        return tallies;
    }

    /** What an unrecorded subject that breaks the rule would rest on. */
    Set<Unknown> unrecordedBreach() {
        return unrecordedBreach;
    }

    private void visit(Truth scope) {
        Object subject = frame.get(rule.subjectSlot());
        if (subject instanceof Ghost ghost) {
            if (rule.breach().best(frame) != Truth.FALSE) {
                unrecordedBreach.addAll(ghost.because());
            }
            return;
        }
        SubjectTally tally = tallies.computeIfAbsent(FactRef.of((Fact) subject), ref -> new SubjectTally());
        Truth breach = breach(scope, tally);
        if (scope.and(breach) == Truth.UNKNOWN) {
            tally.mayBreak();
            blame(scope, breach, tally.unknowns());
        }
    }

    private Truth breach(Truth scope, SubjectTally tally) {
        Truth[] best = {Truth.FALSE};
        rule.breach().each(frame, Truth.TRUE, truth -> {
            best[0] = best[0].or(truth);
            if (truth == Truth.TRUE && scope == Truth.TRUE) {
                tally.breaks(witness());
            }
            return truth == Truth.TRUE && scope != Truth.TRUE;
        });
        return best[0];
    }

    private SubjectTally.Witness witness() {
        Map<String, Object> parameters = new TreeMap<>();
        for (Fact fact : rule.facts(frame)) {
            if (fact instanceof Parameter parameter && parameter.value() != null) {
                parameters.put(parameter.key(), parameter.value());
            }
        }
        return new SubjectTally.Witness(rule.matched(frame), rule.variables(frame), parameters);
    }

    private void blame(Truth scope, Truth breach, Set<Unknown> into) {
        if (scope == Truth.UNKNOWN) {
            rule.scope().blameHere(frame, into);
        }
        if (breach == Truth.UNKNOWN) {
            rule.breach().blameAll(frame, into);
        }
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.SubjectVerdicts;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** One run of a rule that reports: scope and breach taken together for each environment. */
final class ReportingRun {
    private final BoundRule rule;
    private final Frame frame;
    private final SubjectVerdicts.Builder verdicts;
    /** The position of the first subject; other than zero when the run is held to one. */
    private final int first;

    private final SortedMap<Integer, SubjectTally> tallies = new TreeMap<>();
    private final Set<Unknown> unrecordedBreach = new TreeSet<>();
    private final Visitor onBreach = this::visitBreach;
    private Truth scope = Truth.FALSE;
    private Truth breach = Truth.FALSE;

    ReportingRun(BoundRule rule, Frame frame, FactTable subjects) {
        this.rule = rule;
        this.frame = frame;
        Fact held = frame.hold().fact();
        this.first = held == null ? 0 : frame.hold().at();
        this.verdicts = new SubjectVerdicts.Builder(held == null ? subjects.facts() : List.of(held));
    }

    void run() {
        rule.scope().each(frame, Truth.TRUE, this::visitScope);
        tallies.forEach((subject, tally) -> verdicts.set(subject, tally.verdict()));
    }

    /** The verdict on each subject, by its position in its table, or on the one that the run is held to. */
    SubjectVerdicts.Builder verdicts() {
        return verdicts;
    }

    /** The tally of each subject that breaks the rule or may, as the verdicts have it. */
    SortedMap<Integer, SubjectTally> tallies() {
        return tallies;
    }

    /** What an unrecorded subject that breaks the rule would rest on. */
    Set<Unknown> unrecordedBreach() {
        return unrecordedBreach;
    }

    private Truth visitScope(Truth truth) {
        if (frame.get(rule.subjectSlot()) instanceof Ghost ghost) {
            if (rule.breach().best(frame) != Truth.FALSE) {
                unrecordedBreach.addAll(ghost.because());
            }
            return Truth.FALSE;
        }
        int subject = subject();
        verdicts.set(subject, Verdict.MET);
        scope = truth;
        breach = Truth.FALSE;
        rule.breach().each(frame, Truth.TRUE, onBreach);
        if (scope.and(breach) == Truth.UNKNOWN) {
            blame(tally(subject).unknowns());
        }
        return Truth.FALSE;
    }

    /** All environments that break the rule are counted; of a subject that may not be in scope one is enough. */
    private Truth visitBreach(Truth truth) {
        breach = breach.or(truth);
        if (truth != Truth.TRUE || scope != Truth.TRUE) {
            return truth;
        }
        SubjectTally tally = tally(subject());
        if (tally.breaks(frame.inOrder() ? List.of() : rule.ids(frame))) {
            tally.tell(rule.witness(frame));
        }
        return Truth.FALSE;
    }

    private int subject() {
        return frame.position(rule.subjectSlot()) - first;
    }

    private SubjectTally tally(int subject) {
        return tallies.computeIfAbsent(subject, at -> new SubjectTally());
    }

    private void blame(Set<Unknown> into) {
        if (scope == Truth.UNKNOWN) {
            rule.scope().blameHere(frame, into);
        }
        if (breach == Truth.UNKNOWN) {
            rule.breach().blameAll(frame, into);
        }
    }
}

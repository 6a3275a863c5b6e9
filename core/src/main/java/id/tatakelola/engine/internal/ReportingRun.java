package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.engine.result.SubjectVerdicts;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One run of a rule that reports: scope and breach taken together for each environment. */
final class ReportingRun {
    private final BoundRule rule;
    private final Frame frame;
    private final int subjectSlot;
    private final boolean explained;
    private final SubjectVerdicts.Builder verdicts;
    /** The position of the first subject; other than zero when the run is held to one. */
    private final int first;

    private final SortedMap<Integer, SubjectTally> tallies = new TreeMap<>();
    private final Visitor onScope = new ScopeVisitor();
    private final Visitor onBreach = new BreachVisitor();
    // made when first needed: most runs meet no doubt
    private Set<Unknown> unrecordedBreach = Set.of();
    private @Nullable Suspects ofUnknownKey;
    private @Nullable Suspects ofKnownKey;
    private @Nullable Suspects suspects;
    private Truth scope = Truth.FALSE;
    private Truth breach = Truth.FALSE;

    ReportingRun(BoundRule rule, Frame frame, FactTable subjects, ExplanationLevel level) {
        this.rule = rule;
        this.frame = frame;
        this.subjectSlot = rule.subjectSlot();
        this.explained = level != ExplanationLevel.NONE;
        Fact held = frame.hold().fact();
        this.first = held == null ? 0 : frame.hold().at();
        this.verdicts = new SubjectVerdicts.Builder(held == null ? subjects.facts() : List.of(held));
    }

    void run() {
        rule.scope().each(frame, Truth.TRUE, onScope);
        tallies.forEach((subject, tally) -> verdicts.set(subject, tally.verdict()));
    }

    /** Whether it tells what findings and doubts rest on. */
    boolean isExplained() {
        return explained;
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
        if (frame.get(subjectSlot) instanceof Ghost ghost) {
            if (rule.breach().best(frame) != Truth.FALSE) {
                unrecordedBreach = unrecordedBreach.isEmpty() ? new TreeSet<>() : unrecordedBreach;
                unrecordedBreach.addAll(ghost.because());
            }
            return Truth.FALSE;
        }
        int subject = subject();
        verdicts.set(subject, Verdict.MET);
        scope = truth;
        breach = Truth.FALSE;
        breach = breach.or(rule.breach().each(frame, Truth.TRUE, onBreach));
        if (scope.and(breach) == Truth.UNKNOWN) {
            doubt(tally(subject));
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
        if (!explained) {
            tally.breaks();
        } else if (tally.breaks(frame.inOrder() ? List.of() : rule.ids(frame))) {
            tally.tell(rule.witness(frame));
        }
        return Truth.FALSE;
    }

    private int subject() {
        return frame.position(subjectSlot) - first;
    }

    private SubjectTally tally(int subject) {
        return tallies.computeIfAbsent(subject, at -> new SubjectTally());
    }

    private void doubt(SubjectTally tally) {
        if (explained) {
            blame(tally);
        }
    }

    private void blame(SubjectTally tally) {
        if (suspects != null) {
            tally.restsOn(suspects.grounds);
            tally.restsOn(own -> rule.scope().last().blame(frame, own));
        } else if (scope == Truth.UNKNOWN) {
            tally.restsOn(own -> rule.scope().blameHere(frame, own));
        }
        if (breach == Truth.UNKNOWN) {
            tally.restsOn(own -> rule.breach().blameAll(frame, own));
        }
    }

    /**
     * Subjects that may belong to what stands before them and are not known to. What they come to does not depend on it, so
     * they are tried once, and share what the scope rests on before it reaches them.
     */
    private static final class Suspects {
        private final Set<Unknown> grounds = new HashSet<>();
        private boolean tried;
    }

    private final class ScopeVisitor implements Visitor {
        @Override
        public Truth visit(Truth truth) {
            return visitScope(truth);
        }

        @Override
        public Truth maybe(Frame same, PatternStep pattern, Sequence rest) {
            return isLoneSubject(pattern) && !frame.source(pattern).knowsGhosts()
                    ? once(knownKey(), pattern, rest, PatternStep::maybe)
                    : pattern.maybe(frame, rest, this);
        }

        @Override
        public Truth any(Frame same, PatternStep pattern, Sequence rest) {
            if (!isLoneSubject(pattern)) {
                return pattern.any(frame, rest, this);
            }
            if (explained) {
                pattern.blameKey(frame, unknownKey().grounds);
            }
            return once(unknownKey(), pattern, rest, PatternStep::any);
        }

        private Suspects knownKey() {
            Suspects these = ofKnownKey == null ? new Suspects() : ofKnownKey;
            ofKnownKey = these;
            return these;
        }

        private Suspects unknownKey() {
            Suspects these = ofUnknownKey == null ? new Suspects() : ofUnknownKey;
            ofUnknownKey = these;
            return these;
        }

        private boolean isLoneSubject(PatternStep pattern) {
            return pattern.slot() == subjectSlot && pattern.isAlone();
        }

        private Truth once(Suspects these, PatternStep pattern, Sequence rest, PatternStep.Search search) {
            if (explained) {
                rule.scope().before(pattern).forEach(step -> step.blame(frame, these.grounds));
            }
            if (!these.tried) {
                these.tried = true;
                suspects = these;
                search.run(pattern, frame, rest, this);
                suspects = null;
            }
            return Truth.FALSE;
        }
    }

    private final class BreachVisitor extends TruthVisitor {
        @Override
        public Truth visit(Truth truth) {
            return visitBreach(truth);
        }

        @Override
        public boolean isSettled(Truth best, Truth most) {
            return best == Truth.TRUE || (most == Truth.UNKNOWN && breach.or(best) != Truth.FALSE);
        }
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Gathers what the unknown environments of a sequence rest on. */
final class BlameVisitor implements Visitor {
    private final List<Step> steps;
    private final Frame frame;
    private final Set<Unknown> into;
    private final boolean untilTrue;
    private final Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A visitor that gathers.
     *
     * @param untilTrue whether an environment that is true ends it, since nothing is in doubt then
     */
    BlameVisitor(Sequence sequence, Frame frame, Set<Unknown> into, boolean untilTrue) {
        this.steps = sequence.steps();
        this.frame = frame;
        this.into = into;
        this.untilTrue = untilTrue;
    }

    @Override
    public Truth visit(Truth truth) {
        if (truth == Truth.UNKNOWN) {
            steps.forEach(this::blame);
        }
        return truth;
    }

    @Override
    public boolean isSettled(Truth best, Truth most) {
        return untilTrue && best == Truth.TRUE;
    }

    /** What is the same in every environment is told once. */
    private void blame(Step step) {
        if (!step.isApart() || told.add(step)) {
            step.blame(frame, into);
        }
    }

    @Override
    public Truth maybe(Frame same, PatternStep pattern, Sequence rest) {
        return pattern.isShared(frame, true)
                ? shared(pattern, rest, true, PatternStep::maybe)
                : pattern.maybe(frame, rest, this);
    }

    @Override
    public Truth any(Frame same, PatternStep pattern, Sequence rest) {
        return pattern.isShared(frame, false)
                ? shared(pattern, rest, false, PatternStep::any)
                : pattern.any(frame, rest, this);
    }

    private Truth shared(PatternStep pattern, Sequence rest, boolean keyKnown, PatternStep.Search search) {
        Maybe maybe = frame.maybe(pattern, keyKnown);
        Truth truth = maybe.truth(() -> search.run(pattern, frame, rest, TruthVisitor.VALUE));
        if (truth != Truth.FALSE) {
            steps.subList(0, steps.indexOf(pattern)).forEach(this::blame);
            Sequence tail = new Sequence(pattern, rest);
            Set<Unknown> grounds = maybe.grounds(
                    frame, found -> search.run(pattern, frame, rest, new BlameVisitor(tail, frame, found, false)));
            if (told.add(maybe)) {
                into.addAll(grounds);
            }
            maybe.blameOutside(frame, into);
        }
        return truth;
    }
}

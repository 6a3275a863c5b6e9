package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Gathers what the unknown environments of a sequence rest on. */
final class BlameVisitor implements Visitor {
    private final List<Step> steps;
    private final Frame frame;
    private final Set<Unknown> into;
    private final boolean untilTrue;
    private final IdentityHashMap<Step, Set<Unknown>> judged = new IdentityHashMap<>();
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

    /** Keeps what the truth rests on, found on the way; not while others are asked for, since the environment may fail. */
    @Override
    public Truth judge(Frame same, GroupSteps.Group group) {
        if (frame.isSearching() || told.contains(group)) {
            return group.own(frame);
        }
        Set<Unknown> own = new HashSet<>();
        Truth truth = group.blamed(frame, own);
        judged.put(group, own);
        return truth;
    }

    /** What is the same in every environment is told once. */
    private void blame(Step step) {
        if (step.isApart() && !told.add(step)) {
            return;
        }
        Set<Unknown> own = judged.remove(step);
        if (own == null) {
            step.blame(frame, into);
        } else {
            into.addAll(own);
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

package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition.AggregateKind;
import id.tatakelola.engine.result.Unknown;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures over all environments of a sequence.
 *
 * @param source what is measured over
 * @param sourceSlots the slots of facts inside the source, to tell ghosts
 * @param parts the measures
 * @param tests what must hold of them
 * @param isSelfContained whether the measures read nothing but what the source binds
 */
record AccumulateStep(
        Sequence source, List<Integer> sourceSlots, List<Part> parts, List<Node> tests, boolean isSelfContained)
        implements Step {

    /** A measure: which, of what, where the result goes. */
    record Part(AggregateKind kind, @Nullable Node argument, boolean nonNegative, int slot) {
        Object argumentIn(Frame frame) {
            return argument == null ? Measure.ONE : argument.value(frame);
        }
    }

    @Override
    public Truth each(Frame frame, Truth truth, Sequence rest, Visitor visitor) {
        Truth reached = truth.and(own(frame));
        if (reached == Truth.FALSE) {
            return Truth.FALSE;
        }
        hideBounds(frame);
        return rest.each(frame, reached, visitor);
    }

    private Truth own(Frame frame) {
        Truth own = Truth.TRUE;
        Measure[] measures = measures(frame);
        for (int i = 0; i < measures.length; i++) {
            if (measures[i].isVoid()) {
                return Truth.FALSE;
            }
            own = measures[i].isOpaque() ? own.and(Truth.UNKNOWN) : own;
            frame.set(parts.get(i).slot(), measures[i].result());
        }
        for (int i = 0; i < tests.size(); i++) {
            own = own.and(tests.get(i).truth(frame));
        }
        return own;
    }

    private Measure[] measures(Frame frame) {
        Measuring measuring = new Measuring(frame);
        source.each(frame, Truth.TRUE, measuring);
        return measuring.measures;
    }

    /** Takes the measures; those of candidates in doubt only once in equal surroundings. */
    private final class Measuring implements Visitor {
        private final Frame frame;
        private final Measure[] measures;

        Measuring(Frame frame) {
            this.frame = frame;
            this.measures = new Measure[parts.size()];
            for (int i = 0; i < measures.length; i++) {
                measures[i] = new Measure(parts.get(i).kind(), parts.get(i).nonNegative());
            }
        }

        @Override
        public Truth visit(Truth truth) {
            boolean ghostly = truth != Truth.TRUE && holdsGhost(frame);
            for (int i = 0; i < measures.length; i++) {
                measures[i].take(truth, parts.get(i).argumentIn(frame), ghostly);
            }
            return Truth.FALSE;
        }

        @Override
        public Truth maybe(Frame same, PatternStep pattern, Sequence rest) {
            return shared(pattern, rest, true, PatternStep::maybe);
        }

        @Override
        public Truth any(Frame same, PatternStep pattern, Sequence rest) {
            return shared(pattern, rest, false, PatternStep::any);
        }

        private Truth shared(PatternStep pattern, Sequence rest, boolean keyKnown, PatternStep.Search search) {
            if (!isSelfContained || !pattern.isShared(frame, keyKnown)) {
                return search.run(pattern, frame, rest, this);
            }
            Measure[] ofMaybe = frame.maybe(pattern, keyKnown).measures(() -> {
                Measuring apart = new Measuring(frame);
                search.run(pattern, frame, rest, apart);
                return apart.measures;
            });
            for (int i = 0; i < measures.length; i++) {
                measures[i].takeDoubtful(ofMaybe[i]);
            }
            return Truth.FALSE;
        }
    }

    private boolean holdsGhost(Frame frame) {
        for (int slot : sourceSlots) {
            if (frame.get(slot) instanceof Ghost) {
                return true;
            }
        }
        return false;
    }

    /** Bounds serve the tests of the accumulate only; what comes after sees an unknown value. */
    private void hideBounds(Frame frame) {
        for (int i = 0; i < parts.size(); i++) {
            int slot = parts.get(i).slot();
            if (frame.get(slot) instanceof Bounds) {
                frame.set(slot, Missing.VALUE);
            }
        }
    }

    @Override
    public void blame(Frame frame, Set<Unknown> into) {
        Truth own = own(frame);
        hideBounds(frame);
        if (own == Truth.UNKNOWN) {
            blameSource(frame, into);
        }
    }

    /** Adds what keeps the measures from being exact. */
    void blameSource(Frame frame, Set<Unknown> into) {
        source.blameAll(frame, into);
        if (parts.stream().anyMatch(part -> part.argument() != null)) {
            source.each(frame, Truth.TRUE, truth -> blameArguments(frame, into));
        }
        tests.forEach(test -> test.blame(frame, into));
    }

    private Truth blameArguments(Frame frame, Set<Unknown> into) {
        for (Part part : parts) {
            if (part.argument() != null && Values.isUnknown(part.argument().value(frame))) {
                part.argument().blame(frame, into);
            }
        }
        return Truth.FALSE;
    }
}

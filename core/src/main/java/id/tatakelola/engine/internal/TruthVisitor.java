package id.tatakelola.engine.internal;

/** Asks for the truth alone, and so has to look at candidates in doubt only once in equal surroundings. */
class TruthVisitor implements Visitor {
    /** The best environment is as good as all. */
    static final Visitor VALUE = new TruthVisitor();

    @Override
    public Truth visit(Truth truth) {
        return truth;
    }

    @Override
    public boolean isSettled(Truth best, Truth most) {
        return best.or(most) == best;
    }

    @Override
    public final Truth maybe(Frame frame, PatternStep pattern, Sequence rest) {
        return pattern.isShared(frame, true)
                ? frame.maybe(pattern, true).truth(() -> pattern.maybe(frame, rest, VALUE))
                : pattern.maybe(frame, rest, this);
    }

    @Override
    public final Truth any(Frame frame, PatternStep pattern, Sequence rest) {
        return pattern.isShared(frame, false)
                ? frame.maybe(pattern, false).truth(() -> pattern.any(frame, rest, VALUE))
                : pattern.any(frame, rest, this);
    }
}

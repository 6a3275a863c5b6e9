package id.tatakelola.engine.internal;

/** An expression whose value is a truth. */
interface TruthNode extends Node {
    @Override
    Truth truth(Frame frame);

    @Override
    default Object value(Frame frame) {
        Truth truth = truth(frame);
        return truth == Truth.UNKNOWN ? Missing.VALUE : (Object) (truth == Truth.TRUE);
    }
}

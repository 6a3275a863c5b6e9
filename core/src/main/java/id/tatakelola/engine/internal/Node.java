package id.tatakelola.engine.internal;

/** An expression made ready to run. */
interface Node extends Blame {
    /** The value in an environment: never null, {@link Missing} when unknown. */
    Object value(Frame frame);

    /** The value as a truth. */
    default Truth truth(Frame frame) {
        Object value = value(frame);
        return Values.isUnknown(value) ? Truth.UNKNOWN : Truth.of((Boolean) value);
    }
}

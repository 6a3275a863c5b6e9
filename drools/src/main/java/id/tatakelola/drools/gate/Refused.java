package id.tatakelola.drools.gate;

/** Ends the reading of one constraint or condition; its problem has been told, and the next one is read. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused() {
        super(null, null, false, false);
    }
}

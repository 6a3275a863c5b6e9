package id.tatakelola.maturity.plan;

/** A grade that no raise of the indicators that may be raised can reach. */
public final class UnreachableGradeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreachableGradeException(String message) {
        super(message);
    }
}

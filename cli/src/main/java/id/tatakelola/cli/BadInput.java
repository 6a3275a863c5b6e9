package id.tatakelola.cli;

/** A user's mistake that is told as it stands, without a stack trace. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}

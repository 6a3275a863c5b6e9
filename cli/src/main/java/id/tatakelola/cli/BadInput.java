package id.tatakelola.cli;

import id.tatakelola.engine.report.Sentences;
import id.tatakelola.engine.result.LocalText;

/** A user's mistake that is told as it stands, in the language asked for and without a stack trace. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocalText told;

    private BadInput(LocalText told) {
        super(told.english());
        this.told = told;
    }

    /** A mistake, told in both languages. */
    BadInput(String indonesian, String english) {
        this(new LocalText(indonesian, english));
    }

    /** A mistake of which others have told, in a language of theirs. */
    BadInput(String message) {
        this(Sentences.same(message));
    }

    /** What is wrong, and what to do. */
    LocalText told() {
        return told;
    }
}

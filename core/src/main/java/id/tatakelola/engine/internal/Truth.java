package id.tatakelola.engine.internal;

/** A truth value of Kleene's strong logic, least first. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return this == TRUE ? other : other == FALSE ? FALSE : this;
    }

    Truth or(Truth other) {
        return this == FALSE ? other : other == TRUE ? TRUE : this;
    }

    Truth not() {
        return this == UNKNOWN ? UNKNOWN : this == TRUE ? FALSE : TRUE;
    }
}

package id.tatakelola.engine.internal;

/** The value that is not known. */
enum Missing {
    VALUE
}

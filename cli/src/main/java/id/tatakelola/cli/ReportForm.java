package id.tatakelola.cli;

/** The forms in which indexes and plans are written. */
enum ReportForm {
    /** A page to read. */
    TEXT,
    /** For programs. */
    JSON
}

package id.tatakelola.engine.result;

/**
 * A waiver that does not do what it was meant to do.
 *
 * @param waiverId the waiver
 * @param kind what is the matter with it
 * @param text in words
 */
public record WaiverNote(String waiverId, Kind kind, LocalText text) {
    /** What can be the matter with a waiver. */
    public enum Kind {
        /** It has run out on the as-of day. */
        EXPIRED,
        /** It has not begun on the as-of day. */
        NOT_YET,
        /** Its rule or subject is not in this check. */
        ORPHAN
    }
}

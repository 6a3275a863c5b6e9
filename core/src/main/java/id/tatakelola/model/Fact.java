package id.tatakelola.model;

/**
 * A fact about the governance of a city (<i>fakta tata kelola</i>): an immutable record, identified by its type and id.
 *
 * <p>A component that is null is <em>not known</em>, never <em>no</em>. A known absence is a value of its own:
 * {@link #NONE} for references and texts, {@link Validity#NO_END} for a last day.
 */
public interface Fact {
    /** What a reference or text holds when it is known that there is none. */
    String NONE = "none";

    /** What identifies the fact among facts of its type; stable, never null. */
    String id();
}

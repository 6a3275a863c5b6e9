package id.tatakelola.io.bind;

/**
 * What a column of a table or a key of a row stands for.
 *
 * @param component the component; empty when the column is about evidence
 * @param part the part of a period, {@code from} or {@code until}, or the name of the evidence column; else empty
 */
public record Column(String component, String part) {
    static final Column SOURCE = new Column("", "source");
    static final Column OBSERVED_ON = new Column("", "observedOn");
    static final Column GRADE = new Column("", "grade");

    /** Its name in code, such as {@code validity.from}. */
    public String name() {
        return component.isEmpty() ? part : part.isEmpty() ? component : component + "." + part;
    }

    /** Whether it is about the evidence for the fact and not about the fact. */
    public boolean evidence() {
        return component.isEmpty();
    }
}

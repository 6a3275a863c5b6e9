package id.tatakelola.model;

import java.util.Comparator;

/**
 * A fact by its type and id, which is what makes a fact itself.
 *
 * @param type the simple name of the fact type, such as {@code NetworkLink}
 * @param id the fact's id
 */
public record FactRef(String type, String id) implements Comparable<FactRef> {
    private static final Comparator<FactRef> ORDER =
            Comparator.comparing(FactRef::type).thenComparing(FactRef::id);

    /** The reference of a fact. */
    public static FactRef of(Fact fact) {
        return new FactRef(fact.getClass().getSimpleName(), fact.id());
    }

    @Override
    public int compareTo(FactRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type + " `" + id + "`";
    }
}

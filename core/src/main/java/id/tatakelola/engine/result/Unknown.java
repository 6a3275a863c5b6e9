package id.tatakelola.engine.result;

/**
 * A piece of knowledge that is missing (<i>data yang belum diketahui</i>).
 *
 * @param kind what sort of knowledge
 * @param factType the fact type concerned
 * @param factId the fact concerned, the key of a parameter, or empty for a register
 * @param component the component concerned, or empty
 */
public record Unknown(Kind kind, String factType, String factId, String component) implements Comparable<Unknown> {
    /** The sorts of missing knowledge. */
    public enum Kind {
        /** Facts of the type may exist that nobody recorded. */
        REGISTER,
        /** A component of a recorded fact is not known. */
        COMPONENT,
        /** A parameter has no value on the day. */
        PARAMETER,
        /** Evidence about the fact is missing, too weak or too old. */
        EVIDENCE,
        /** An earlier rule that derives facts of the type was itself in doubt, failed or was left out. */
        DERIVATION
    }

    @Override
    public int compareTo(Unknown other) {
        int order = kind.compareTo(other.kind);
        order = order != 0 ? order : factType.compareTo(other.factType);
        order = order != 0 ? order : factId.compareTo(other.factId);
        return order != 0 ? order : component.compareTo(other.component);
    }
}

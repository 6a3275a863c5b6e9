package id.tatakelola.benchmarks.oracle.evaluation;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.model.Fact;
import id.tatakelola.model.oversight.Evidence;
import java.util.List;

/** Evidence by what it is about (<i>bukti dukung</i>). */
final class EvidenceAbout {
    private static final Index<Evidence> BY_FACT =
            new Index<>(Evidence.class, evidence -> key(evidence.factType(), evidence.factId()));

    private EvidenceAbout() {}

    /** The evidence about a fact. */
    static List<Evidence> fact(OracleCity city, Fact fact) {
        return city.by(BY_FACT, key(fact.getClass().getSimpleName(), fact.id()));
    }

    /** The evidence about what other evidence is about, that itself included. */
    static List<Evidence> sameAs(OracleCity city, Evidence evidence) {
        return city.by(BY_FACT, BY_FACT.key().apply(evidence));
    }

    private static String key(String type, String id) {
        return type + '|' + id;
    }
}

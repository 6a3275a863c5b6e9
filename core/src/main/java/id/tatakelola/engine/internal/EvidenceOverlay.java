package id.tatakelola.engine.internal;

import com.google.common.base.Suppliers;
import id.tatakelola.engine.rule.EvidenceRequirement;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.EvidenceGrade;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Whether evidence about a subject is strong and recent enough for a rule. */
final class EvidenceOverlay {
    private final Function<FactRef, List<Evidence>> byFact;
    private final LocalDate asOf;

    EvidenceOverlay(Portfolio portfolio, LocalDate asOf) {
        this(byFact(portfolio), asOf);
    }

    /**
     * An overlay.
     *
     * @param byFact finds the evidence about a fact
     */
    EvidenceOverlay(Function<FactRef, List<Evidence>> byFact, LocalDate asOf) {
        this.byFact = byFact;
        this.asOf = asOf;
    }

    private static Function<FactRef, List<Evidence>> byFact(Portfolio portfolio) {
        Supplier<Map<FactRef, List<Evidence>>> byFact = Suppliers.memoize(() -> portfolio.facts(Evidence.class).stream()
                .collect(Collectors.groupingBy(e -> new FactRef(e.factType(), e.factId()))));
        return subject -> byFact.get().getOrDefault(subject, List.of());
    }

    boolean suffices(FactRef subject, EvidenceRequirement wanted) {
        return byFact.apply(subject).stream().anyMatch(evidence -> suffices(evidence, wanted));
    }

    private boolean suffices(Evidence evidence, EvidenceRequirement wanted) {
        EvidenceGrade grade = evidence.grade();
        LocalDate seen = evidence.observedOn();
        return grade != null
                && seen != null
                && grade.compareTo(wanted.leastGrade()) >= 0
                && !seen.isAfter(asOf)
                && ChronoUnit.DAYS.between(seen, asOf) <= wanted.greatestAgeDays();
    }
}

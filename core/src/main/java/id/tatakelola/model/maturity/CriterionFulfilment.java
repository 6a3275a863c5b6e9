package id.tatakelola.model.maturity;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a criterion of a maturity level is fulfilled (<i>pemenuhan kriteria</i>). Criteria about offices are told by
 * {@link CriterionCoverage}.
 *
 * @param id the id of the {@link LadderCriterion}: there is one record for each, the latest
 * @param met whether it is fulfilled; null when not known
 * @param doneOn of a review, an audit or a follow-up, the day it was finished; null when not known, or when no day belongs to it
 */
public record CriterionFulfilment(
        String id, @Nullable Boolean met, @Nullable LocalDate doneOn) implements Fact {
    /** Checks the components. */
    public CriterionFulfilment {
        Checks.id(id);
    }
}

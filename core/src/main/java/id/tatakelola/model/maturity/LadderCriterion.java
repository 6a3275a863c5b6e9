package id.tatakelola.model.maturity;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.NonNegative;
import id.tatakelola.model.ReferenceData;
import id.tatakelola.model.References;

/**
 * What a level of an indicator asks for (<i>kriteria tingkat kematangan</i>); it comes with the instrument. A level is
 * reached when all its criteria are met and the level below is reached.
 *
 * @param id a stable slug
 * @param name what is asked, in words
 * @param instrument the id of the instrument
 * @param indicator the number of the indicator, from 1
 * @param level the level that asks it, from 2
 * @param kind what kind of thing is asked
 * @param fulfilmentId the {@link CriterionFulfilment} that tells of it; {@code none} for kinds that ask about offices
 * @param reviewId of a follow-up, the {@link CriterionFulfilment} of the review followed up; else {@code none}
 * @param coverageId of kinds that ask about offices, the criterion under which {@link CriterionCoverage} is recorded, so
 *     that one record serves several levels; else {@code none}
 */
@ReferenceData
public record LadderCriterion(
        String id,
        String name,
        String instrument,
        @NonNegative int indicator,
        @NonNegative int level,
        CriterionKind kind,

        @References(value = CriterionFulfilment.class, optional = true)
        String fulfilmentId,

        @References(value = CriterionFulfilment.class, optional = true)
        String reviewId,

        @References(LadderCriterion.class) String coverageId)
        implements Fact {
    /** Checks the components. */
    public LadderCriterion {
        Checks.id(id);
        Checks.text("name", name);
        Checks.text("instrument", instrument);
        Checks.text("fulfilmentId", fulfilmentId);
        Checks.text("reviewId", reviewId);
        Checks.text("coverageId", coverageId);
        Checks.notNegative("indicator", indicator);
        Checks.notNegative("level", level);
    }
}

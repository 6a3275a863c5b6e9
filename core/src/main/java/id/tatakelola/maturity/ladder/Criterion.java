package id.tatakelola.maturity.ladder;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.maturity.Provenance;
import id.tatakelola.model.Fact;
import id.tatakelola.model.maturity.CriterionKind;
import id.tatakelola.model.maturity.LadderCriterion;

/**
 * A row of a ladder (<i>kriteria tingkat</i>): what a level of an indicator asks for, in our own words.
 *
 * @param id by which a portfolio tells of it, such as {@code spbe-2020-25-3-keamanan}
 * @param indicator the number of the indicator
 * @param level the level that asks it
 * @param after the level that must be reached before; one less but where the ladder says otherwise
 * @param kind what kind of thing is asked
 * @param of of a follow-up the id of the review, of a share of offices the id that coverage is recorded for; else {@code
 *     none}
 * @param text what is asked
 * @param provenance where that was read
 */
public record Criterion(
        String id,
        int indicator,
        int level,
        int after,
        CriterionKind kind,
        String of,
        LocalText text,
        Provenance provenance) {
    /** Checks that the level that must be reached before is a lower one. */
    public Criterion {
        if (level < 2 || after < 1 || after >= level) {
            throw new IllegalArgumentException("level (" + level + ") of criterion `" + id
                    + "` must be 2 or more, and `after` (" + after + ") below it");
        }
    }

    /** Whether it asks about offices, so that it is told of office by office. */
    public boolean ofOffices() {
        return kind == CriterionKind.SOME_OFFICES || kind == CriterionKind.ALL_OFFICES;
    }

    /** The id under which a portfolio records it. */
    public String recordedAs() {
        return ofOffices() && !of.equals(Fact.NONE) ? of : id;
    }

    LadderCriterion fact(String instrument) {
        return new LadderCriterion(
                id,
                text.indonesian(),
                instrument,
                indicator,
                level,
                kind,
                ofOffices() ? Fact.NONE : id,
                kind == CriterionKind.FOLLOW_UP ? of : Fact.NONE,
                ofOffices() ? recordedAs() : Fact.NONE);
    }
}

package id.tatakelola.model.people;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import org.jspecify.annotations.Nullable;

/**
 * A competence that staff of a unit have (<i>kompetensi</i>), rows S30 and S31 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param unitId the unit whose staff have it
 * @param discipline the field of knowledge, a word of an open list such as {@code jaringan komputer} or {@code statistik};
 *     null when not known
 */
public record Competence(
        String id,
        @References(OrganizationUnit.class) String unitId,
        @Nullable String discipline) implements Fact {
    /** Checks the components. */
    public Competence {
        Checks.id(id);
        Checks.text("unitId", unitId);
    }
}

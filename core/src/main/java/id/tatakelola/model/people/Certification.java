package id.tatakelola.model.people;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.Validity;
import id.tatakelola.model.organization.OrganizationUnit;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that staff of a unit hold (<i>sertifikasi</i>), rows S32 and S41 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param title its title
 * @param discipline the field of knowledge it attests, a word of the list of {@link Competence#discipline()}; null when not known
 * @param unitId the unit whose staff hold it; {@code none} when they have left; null when not known
 * @param validity the days on which it holds; null when not known
 */
public record Certification(
        String id,
        String title,
        @Nullable String discipline,
        @References(OrganizationUnit.class) @Nullable String unitId,
        @Nullable Validity validity)
        implements Fact {
    /** Checks the components. */
    public Certification {
        Checks.id(id);
        Checks.text("title", title);
    }
}

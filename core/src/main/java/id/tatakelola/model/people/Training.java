package id.tatakelola.model.people;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.organization.OrganizationUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A training that was given (<i>bimbingan teknis</i>), rows S33 to S40 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param title its title
 * @param kind what it was on, a word of an open list: {@code WEBSITE}, {@code EMAIL}, {@code PEMELIHARAAN_JARINGAN},
 *     {@code PEMELIHARAAN_APLIKASI}, {@code OPERASIONAL} (of an application) or another; null when not known
 * @param applicationId the application whose use was taught; {@code none} when it was about none; null when not known
 * @param unitId the unit whose staff were trained; {@code none} when it was for all; null when not known
 * @param heldOn its last day; null when not known
 */
public record Training(
        String id,
        String title,
        @Nullable String kind,
        @References(Application.class) @Nullable String applicationId,
        @References(OrganizationUnit.class) @Nullable String unitId,
        @Nullable LocalDate heldOn)
        implements Fact {
    /** Checks the components. */
    public Training {
        Checks.id(id);
        Checks.text("title", title);
    }
}

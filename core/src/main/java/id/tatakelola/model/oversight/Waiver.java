package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactException;
import id.tatakelola.model.References;
import id.tatakelola.model.Validity;
import id.tatakelola.model.organization.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A leave not to meet a rule for a while (<i>pengecualian</i>).
 *
 * @param id a stable slug
 * @param ruleId the rule
 * @param subjectId the subject
 * @param reason why
 * @param requesterId who asked
 * @param approverId who approved; never the requester
 * @param validity the days on which it holds
 */
@RecordBuilder
public record Waiver(
        String id,
        String ruleId,
        String subjectId,
        String reason,
        @References(Role.class) String requesterId,
        @References(Role.class) String approverId,
        Validity validity)
        implements Fact, WaiverBuilder.With {
    /** Checks the components. */
    public Waiver {
        Checks.id(id);
        Checks.text("ruleId", ruleId);
        Checks.text("subjectId", subjectId);
        Checks.text("reason", reason);
        Checks.text("requesterId", requesterId);
        Checks.text("approverId", approverId);
        if (approverId.equals(requesterId)) {
            throw new FactException(
                    "approverId (%s) dari pengecualian `%s` harus berbeda dari requesterId".formatted(approverId, id),
                    "approverId (%s) of waiver `%s` must differ from requesterId".formatted(approverId, id));
        }
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static Waiver of(
            String id,
            String ruleId,
            String subjectId,
            String reason,
            String requesterId,
            String approverId,
            Validity validity) {
        return new Waiver(id, ruleId, subjectId, reason, requesterId, approverId, validity);
    }
}

package id.tatakelola.model.process;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.Role;
import org.jspecify.annotations.Nullable;

/**
 * A process of ICT governance (<i>proses tata kelola</i>).
 *
 * @param id a stable slug
 * @param name what people call it
 * @param kind which process
 * @param ownerRoleId the role that owns it; {@code none} when none does; null when not known
 */
public record GovernanceProcess(
        String id,
        String name,
        ProcessKind kind,
        @References(Role.class) @Nullable String ownerRoleId) implements Fact {
    /** Checks the components. */
    public GovernanceProcess {
        Checks.id(id);
        Checks.text("name", name);
    }
}

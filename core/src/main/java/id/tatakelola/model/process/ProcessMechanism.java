package id.tatakelola.model.process;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism at work in a process (<i>mekanisme dalam proses</i>).
 *
 * @param id a stable slug
 * @param processId the process
 * @param mechanism which mechanism
 * @param active whether it is at work; null when not known
 */
public record ProcessMechanism(
        String id,
        @References(GovernanceProcess.class) String processId,
        Mechanism mechanism,
        @Nullable Boolean active) implements Fact {
    /** Checks the components. */
    public ProcessMechanism {
        Checks.id(id);
        Checks.text("processId", processId);
    }
}

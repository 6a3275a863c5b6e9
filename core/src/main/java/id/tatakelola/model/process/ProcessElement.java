package id.tatakelola.model.process;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;

/**
 * A part of what is written of a process (<i>unsur proses</i>): its scope, its outputs, the factors of its choices.
 *
 * @param id a stable slug
 * @param processId the process
 * @param kind which kind of part
 * @param name what it says
 */
public record ProcessElement(
        String id, @References(GovernanceProcess.class) String processId, ProcessElementKind kind, String name)
        implements Fact {
    /** Checks the components. */
    public ProcessElement {
        Checks.id(id);
        Checks.text("processId", processId);
        Checks.text("name", name);
    }
}

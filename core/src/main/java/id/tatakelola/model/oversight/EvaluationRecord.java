package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.planning.MasterPlan;
import id.tatakelola.model.process.GovernanceProcess;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation that was carried out (<i>evaluasi, reviu</i>).
 *
 * @param id a stable slug
 * @param processId the process evaluated; {@code none} when it was none; null when not known
 * @param planId the plan evaluated; {@code none} when it was none; null when not known
 * @param kind which kind; null when not known
 * @param conductedOn the day it was carried out; null when not known
 */
public record EvaluationRecord(
        String id,
        @References(GovernanceProcess.class) @Nullable String processId,
        @References(MasterPlan.class) @Nullable String planId,
        @Nullable ReviewKind kind,
        @Nullable LocalDate conductedOn)
        implements Fact {
    /** Checks the components. */
    public EvaluationRecord {
        Checks.id(id);
    }
}

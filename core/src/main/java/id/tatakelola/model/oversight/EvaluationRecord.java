package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.planning.MasterPlan;
import id.tatakelola.model.process.GovernanceProcess;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation that was carried out (<i>evaluasi, reviu</i>), row S46 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param processId the process evaluated; {@code none} when it was none; null when not known
 * @param planId the plan evaluated; {@code none} when it was none; null when not known
 * @param applicationId the application evaluated; {@code none} when it was none; null when not known
 * @param directiveId the directive whose carrying out was evaluated; {@code none} when it was none; null when not known
 * @param kind which kind; null when not known
 * @param judgement what it came to; null when not known
 * @param conductedOn the day it was carried out; null when not known
 */
@RecordBuilder
public record EvaluationRecord(
        String id,
        @References(GovernanceProcess.class) @Nullable String processId,
        @References(MasterPlan.class) @Nullable String planId,
        @References(Application.class) @Nullable String applicationId,
        @References(Directive.class) @Nullable String directiveId,
        @Nullable ReviewKind kind,
        @Nullable Judgement judgement,
        @Nullable LocalDate conductedOn)
        implements Fact, EvaluationRecordBuilder.With {
    /** Checks the components. */
    public EvaluationRecord {
        Checks.id(id);
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static EvaluationRecord of(String id) {
        return new EvaluationRecord(id, null, null, null, null, null, null, null);
    }
}

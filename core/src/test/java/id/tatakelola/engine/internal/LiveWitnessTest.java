package id.tatakelola.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.Sample;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.oversight.Waiver;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several witnesses is told when tables have lost their order. */
class LiveWitnessTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);

    /** The sample rule turned about: it reports an application of which a backup works. */
    private static RulePlan withBackup() {
        RulePlan plan = Sample.WITHOUT_BACKUP;
        Condition.Not not = (Condition.Not) plan.conditions().get(1);
        return new RulePlan(
                plan.card(),
                plan.variables(),
                List.of(plan.conditions().get(0), not.body().get(0)),
                plan.subjectAt(),
                plan.action());
    }

    private static Fact backup(String id) {
        return new SecurityMeasure(id, "sipkd", SecurityMeasureKind.BACKUP, true);
    }

    @Test
    void it_is_the_least_by_ids_in_whatever_order_the_facts_came() {
        RulePack pack = new RulePack("monitoring", "1.0.0", List.of(withBackup()), List.of());
        LoadedPacks loaded = new LoadedPacks(PackSet.of(List.of(pack)), FactTypes.standard(), EngineLimits.STANDARD);
        Application sipkd = Application.of("sipkd", "SIPKD").withStatus(ApplicationStatus.RUNNING);
        LiveSession session = loaded.open(Portfolio.of("Singkawang", List.of(sipkd), List.of()), DAY);
        for (String id : List.of("m2", "m1", "m3")) {
            session.edit(List.of(), List.of(backup(id)), true);
        }
        Waiver waiver =
                Waiver.of("w", Sample.WITHOUT_BACKUP.card().id(), "sipkd", "-", "kadis", "sekda", Validity.always());

        List<Finding> waived =
                session.edit(List.of(), List.of(waiver), true).findings().opened();

        assertThat(waived).extracting(Finding::witnesses).containsExactly(3L);
        assertThat(waived)
                .flatExtracting(Finding::matched)
                .containsExactly(FactRef.of(sipkd), new FactRef("SecurityMeasure", "m1"));
        assertThat(session.checks()).isEqualTo(1);
    }
}

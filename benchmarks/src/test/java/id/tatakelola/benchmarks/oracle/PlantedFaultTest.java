package id.tatakelola.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.planning.Initiative;
import id.tatakelola.model.planning.MasterPlan;
import id.tatakelola.model.process.GovernanceProcess;
import id.tatakelola.model.process.ProcessMechanism;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.law.LawTrial;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Faults of the kind that programmers make, planted in rules of the oracle, are found and shrunk to a small city. */
class PlantedFaultTest {
    private static final long SEED = 20_191_027L;
    private static final int OFTEN = 30;
    private static final PackSet PACKS = LawTrial.withoutEvidence(RulePacks.all());

    private static @Nullable String trial(OracleRule faulty) {
        RulePlan plan = PACKS.only(faulty.id()).rules().get(0);
        return new RuleTrial(plan.card(), PACKS, List.of(faulty)).run(SEED, OFTEN);
    }

    @Test
    void a_boundary_that_is_off_by_one_is_found() {
        OracleRule lastYearIsOutside = OracleRule.judging("initiative-outside-plan", Initiative.class, (city, out) -> {
            for (Initiative initiative : city.all(Initiative.class)) {
                MasterPlan plan = city.find(MasterPlan.class, initiative.masterPlanId());
                boolean applies = plan != null;
                boolean broken =
                        applies && (initiative.year() < plan.firstYear() || initiative.year() >= plan.lastYear());
                out.judge(initiative, applies, broken);
            }
        });

        assertThat(trial(lastYearIsOutside))
                .contains("rule `initiative-outside-plan` on Initiative `initiative")
                .contains("the oracle says NOT_MET, the evaluator says MET")
                .contains("smallest:");
    }

    @Test
    void a_forgotten_condition_of_scope_is_found() {
        OracleRule retiredOnesToo = OracleRule.judging("application-without-owner", Application.class, (city, out) -> {
            for (Application application : city.all(Application.class)) {
                boolean applies = application.status() != ApplicationStatus.PLANNED;
                out.judge(application, applies, Plain.none(application.ownerId()));
            }
        });

        assertThat(trial(retiredOnesToo)).contains("the evaluator says NOT_APPLICABLE");
    }

    @Test
    void a_level_that_counts_a_mechanism_twice_is_found() {
        OracleRule countsRecords = OracleRule.deriving("process-mechanism-level", (city, out) -> {
            for (GovernanceProcess process : city.all(GovernanceProcess.class)) {
                long active = city.all(ProcessMechanism.class).stream()
                        .filter(m -> m.processId().equals(process.id()) && Plain.yes(m.active()))
                        .count();
                out.rate(process, BigDecimal.valueOf(active), process);
            }
        });

        assertThat(trial(countsRecords)).contains("process-mechanism-level/").contains("the oracle says rating of");
    }

    @Test
    void a_subject_that_is_not_judged_is_found() {
        OracleRule citiesOnly =
                OracleRule.judging("ict-manager-not-exactly-one", OrganizationUnit.class, (city, out) -> {
                    for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
                        if (Units.isCity(unit)) {
                            out.judge(unit, true, true);
                        }
                    }
                });

        assertThat(trial(citiesOnly)).isNotNull();
    }
}

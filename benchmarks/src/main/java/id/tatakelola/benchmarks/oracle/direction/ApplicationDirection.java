package id.tatakelola.benchmarks.oracle.direction;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Roles;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.process.FeasibilityStudy;
import id.tatakelola.model.process.ProofOfConcept;
import id.tatakelola.model.process.SystemSelection;
import java.util.List;

/** Rules of direction on applications: who owns them and how they were chosen. */
final class ApplicationDirection {
    private static final Index<ProofOfConcept> TRIALS = new Index<>(ProofOfConcept.class, ProofOfConcept::selectionId);
    private static final Index<FeasibilityStudy> STUDIES =
            new Index<>(FeasibilityStudy.class, FeasibilityStudy::selectionId);

    private ApplicationDirection() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("application-without-owner", Application.class, ApplicationDirection::owner),
                OracleRule.judging(
                        "large-system-without-proof-of-concept", SystemSelection.class, ApplicationDirection::trial),
                OracleRule.judging(
                        "system-without-feasibility-study", SystemSelection.class, ApplicationDirection::study));
    }

    private static void owner(OracleCity city, Verdicts out) {
        for (Application application : city.all(Application.class)) {
            out.judge(
                    application, application.status() == ApplicationStatus.RUNNING, Plain.none(application.ownerId()));
        }
    }

    private static void trial(OracleCity city, Verdicts out) {
        for (SystemSelection choice : city.all(SystemSelection.class)) {
            boolean applies = Plain.hasCome(choice.chosenOn(), city.asOf())
                    && Plain.yes(choice.large())
                    && Plain.yes(choice.strategic())
                    && Plain.yes(choice.affectsEarlierSystems());
            out.judge(choice, applies, applies && Plain.none(choice.noTrialReason()) && !tried(city, choice));
        }
    }

    private static boolean tried(OracleCity city, SystemSelection choice) {
        for (ProofOfConcept trial : city.by(TRIALS, choice.id())) {
            if (Plain.hasCome(trial.conductedOn(), choice.chosenOn())) {
                return true;
            }
        }
        return false;
    }

    private static void study(OracleCity city, Verdicts out) {
        for (SystemSelection choice : city.all(SystemSelection.class)) {
            boolean applies = Plain.hasCome(choice.chosenOn(), city.asOf());
            out.judge(choice, applies, applies && !studied(city, choice));
        }
    }

    private static boolean studied(OracleCity city, SystemSelection choice) {
        for (FeasibilityStudy study : city.by(STUDIES, choice.id())) {
            if (Plain.yes(study.functionalNeeds())
                    && Plain.yes(study.benefits())
                    && Plain.yes(study.riskAnalysis())
                    && Plain.hasCome(study.completedOn(), choice.chosenOn())
                    && Roles.isOf(city, study.madeById(), RoleKind.ICT_MANAGEMENT)) {
                return true;
            }
        }
        return false;
    }
}

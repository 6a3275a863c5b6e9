package id.tatakelola.benchmarks.oracle.evaluation;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.Fact;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.Website;
import id.tatakelola.model.asset.WebsiteStatus;
import id.tatakelola.model.oversight.CountBasis;
import id.tatakelola.model.oversight.Statement;
import id.tatakelola.model.people.Certification;
import id.tatakelola.model.people.Training;
import java.util.List;
import java.util.Objects;

/** Rules that hold what a source states against the registers. */
final class StatementEvaluation {
    private static final Index<Application> BY_NAME = new Index<>(Application.class, Application::name);
    private static final Index<Training> BY_APPLICATION = new Index<>(Training.class, Training::applicationId);
    private static final Index<Training> BY_KIND = new Index<>(Training.class, Training::kind);

    private StatementEvaluation() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging(
                        "website-count-contradicts-statement", Statement.class, StatementEvaluation::websites),
                OracleRule.judging(
                        "certification-called-for-none-recorded", Statement.class, StatementEvaluation::certified),
                OracleRule.judging(
                        "stated-application-training-not-recorded",
                        Statement.class,
                        StatementEvaluation::applicationTraining),
                OracleRule.judging(
                        "stated-training-not-recorded", Statement.class, StatementEvaluation::kindOfTraining));
    }

    private static void websites(OracleCity city, Verdicts out) {
        int ever = city.all(Website.class).size();
        int inUse = 0;
        for (Website website : city.all(Website.class)) {
            inUse += website.status() == WebsiteStatus.ACTIVE ? 1 : 0;
        }
        for (Statement statement : city.all(Statement.class)) {
            boolean applies = statement.factType().equals("Website") && Fact.NONE.equals(statement.component());
            int counted = statement.basis() == CountBasis.IN_USE ? inUse : ever;
            out.judge(statement, applies, !Objects.equals(statement.count(), counted));
        }
    }

    private static void certified(OracleCity city, Verdicts out) {
        boolean valid = false;
        for (Certification certification : city.all(Certification.class)) {
            valid |= Plain.covers(certification.validity(), city.asOf());
        }
        for (Statement statement : city.all(Statement.class)) {
            out.judge(statement, statement.factType().equals("Certification"), !valid);
        }
    }

    private static void applicationTraining(OracleCity city, Verdicts out) {
        for (Statement statement : city.all(Statement.class)) {
            boolean applies = isAbout(statement, "applicationId");
            out.judge(statement, applies, applies && !taught(city, statement));
        }
    }

    private static boolean taught(OracleCity city, Statement statement) {
        for (Application application : city.by(BY_NAME, statement.value())) {
            if (held(city.by(BY_APPLICATION, application.id()), statement)) {
                return true;
            }
        }
        return false;
    }

    private static void kindOfTraining(OracleCity city, Verdicts out) {
        for (Statement statement : city.all(Statement.class)) {
            boolean applies = isAbout(statement, "kind");
            out.judge(statement, applies, applies && !held(city.by(BY_KIND, statement.value()), statement));
        }
    }

    private static boolean isAbout(Statement statement, String component) {
        return statement.factType().equals("Training") && component.equals(statement.component());
    }

    /** Whether one of the trainings was held by the day of the statement. */
    private static boolean held(List<Training> trainings, Statement statement) {
        for (Training training : trainings) {
            if (Plain.hasCome(training.heldOn(), statement.statedOn())) {
                return true;
            }
        }
        return false;
    }
}

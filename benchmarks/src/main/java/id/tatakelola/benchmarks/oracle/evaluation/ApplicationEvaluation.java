package id.tatakelola.benchmarks.oracle.evaluation;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Units;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.asset.ApplicationUse;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.oversight.EvaluationRecord;
import id.tatakelola.model.oversight.ReviewKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Rules of evaluation on applications. */
final class ApplicationEvaluation {
    private static final String USED_BY_ALL = "SIPKD";

    private static final Index<EvaluationRecord> EVALUATIONS =
            new Index<>(EvaluationRecord.class, EvaluationRecord::applicationId);
    private static final Index<Application> BY_FUNCTION = new Index<>(Application.class, Application::function);
    private static final Index<ApplicationUse> USES = new Index<>(ApplicationUse.class, ApplicationUse::applicationId);

    private ApplicationEvaluation() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging(
                        "application-without-post-implementation-evaluation",
                        Application.class,
                        ApplicationEvaluation::evaluation),
                OracleRule.judging(
                        "same-function-in-one-unit",
                        Application.class,
                        (city, out) -> sameFunction(city, out, ApplicationEvaluation::ofOneUnit)),
                OracleRule.judging(
                        "same-function-in-several-units",
                        Application.class,
                        (city, out) -> sameFunction(city, out, (one, other) -> !ofOneUnit(one, other))),
                OracleRule.judging(
                        "second-application-used-by-all", Application.class, ApplicationEvaluation::usedByAll));
    }

    private static void evaluation(OracleCity city, Verdicts out) {
        for (Application application : city.all(Application.class)) {
            boolean applies = runs(application);
            out.judge(application, applies, applies && !evaluated(city, application));
        }
    }

    private static boolean evaluated(OracleCity city, Application application) {
        for (EvaluationRecord evaluation : city.by(EVALUATIONS, application.id())) {
            if (evaluation.kind() == ReviewKind.POST_IMPLEMENTATION
                    && Plain.hasCome(evaluation.conductedOn(), city.asOf())) {
                return true;
            }
        }
        return false;
    }

    private static boolean runs(Application application) {
        return application.status() == ApplicationStatus.RUNNING;
    }

    /** Of applications with one function each is held against those before it, by id, so a pair shows once. */
    private static void sameFunction(OracleCity city, Verdicts out, BiPredicate<Application, Application> unitsFit) {
        for (Application application : city.all(Application.class)) {
            boolean applies = isSomebodysTool(application);
            out.judge(application, applies, applies && repeats(city, application, unitsFit));
        }
    }

    private static boolean repeats(
            OracleCity city, Application application, BiPredicate<Application, Application> unitsFit) {
        for (Application other : city.by(BY_FUNCTION, application.function())) {
            if (other.id().compareTo(application.id()) < 0
                    && isSomebodysTool(other)
                    && !other.name().equals(application.name())
                    && unitsFit.test(application, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSomebodysTool(Application application) {
        return runs(application) && !Plain.none(application.function()) && !Plain.none(application.ownerId());
    }

    private static boolean ofOneUnit(Application one, Application other) {
        return one.ownerId() != null && one.ownerId().equals(other.ownerId());
    }

    private static void usedByAll(OracleCity city, Verdicts out) {
        List<String> offices = new ArrayList<>();
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            if (Units.isOffice(city, unit)) {
                offices.add(unit.id());
            }
        }
        for (Application application : city.all(Application.class)) {
            boolean applies = runs(application) && !application.name().equals(USED_BY_ALL);
            out.judge(application, applies, applies && isUsedByAll(users(city, application), offices));
        }
    }

    /** What nobody uses is not used by all, even where there is no office that could. */
    private static boolean isUsedByAll(Set<String> users, List<String> offices) {
        return !users.isEmpty() && users.containsAll(offices);
    }

    private static Set<String> users(OracleCity city, Application application) {
        Set<String> users = new HashSet<>();
        for (ApplicationUse use : city.by(USES, application.id())) {
            if (Plain.yes(use.active())) {
                users.add(use.unitId());
            }
        }
        return users;
    }
}

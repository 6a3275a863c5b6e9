package id.tatakelola.benchmarks.oracle.evaluation;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.maturity.AssessmentMethod;
import id.tatakelola.model.maturity.CriterionCoverage;
import id.tatakelola.model.maturity.CriterionFulfilment;
import id.tatakelola.model.maturity.CriterionKind;
import id.tatakelola.model.maturity.IndicatorLevel;
import id.tatakelola.model.maturity.LadderCriterion;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import id.tatakelola.model.oversight.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rules of evaluation on the criteria of maturity levels, and on the levels that a city claims. */
final class MaturityEvaluation {
    private static final Set<UnitKind> OFFICES = EnumSet.of(
            UnitKind.SECRETARIAT, UnitKind.INSPECTORATE, UnitKind.DEPARTMENT, UnitKind.BOARD, UnitKind.KECAMATAN);

    private static final Index<CriterionCoverage> COVERAGE =
            new Index<>(CriterionCoverage.class, CriterionCoverage::criterionId);
    private static final Index<Evidence> EVIDENCE =
            new Index<>(Evidence.class, evidence -> evidence.factType() + "|" + evidence.factId());

    private MaturityEvaluation() {}

    static List<OracleRule> rules() {
        return List.of(
                criteria("criterion-not-fulfilled", CriterionKind.CONDITION, MaturityEvaluation::fulfilled),
                criteria("criterion-in-no-office", CriterionKind.SOME_OFFICES, MaturityEvaluation::someOffice),
                criteria("criterion-not-in-all-offices", CriterionKind.ALL_OFFICES, MaturityEvaluation::allOffices),
                criteria("criterion-not-recent", CriterionKind.RECENT, MaturityEvaluation::recent),
                criteria("criterion-not-followed-up", CriterionKind.FOLLOW_UP, MaturityEvaluation::followedUp),
                OracleRule.judging("claimed-level-without-evidence", IndicatorLevel.class, MaturityEvaluation::claims));
    }

    private static OracleRule criteria(
            String id, CriterionKind kind, BiPredicate<OracleCity, LadderCriterion> reached) {
        return OracleRule.judging(id, LadderCriterion.class, (city, out) -> {
            for (LadderCriterion criterion : city.all(LadderCriterion.class)) {
                boolean applies = criterion.kind() == kind;
                out.judge(criterion, applies, applies && !reached.test(city, criterion));
            }
        });
    }

    private static boolean fulfilled(OracleCity city, LadderCriterion criterion) {
        return done(city, criterion.fulfilmentId()) != null;
    }

    private static boolean someOffice(OracleCity city, LadderCriterion criterion) {
        Set<String> covered = covered(city, criterion);
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            if (isOffice(city, unit) && covered.contains(unit.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean allOffices(OracleCity city, LadderCriterion criterion) {
        Set<String> covered = covered(city, criterion);
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            if (isOffice(city, unit) && !covered.contains(unit.id())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOffice(OracleCity city, OrganizationUnit unit) {
        return OFFICES.contains(unit.kind()) && Plain.covers(unit.validity(), city.asOf());
    }

    private static Set<String> covered(OracleCity city, LadderCriterion criterion) {
        Set<String> units = new HashSet<>();
        for (CriterionCoverage coverage : city.by(COVERAGE, criterion.coverageId())) {
            if (coverage.covered()) {
                units.add(coverage.unitId());
            }
        }
        return units;
    }

    private static boolean recent(OracleCity city, LadderCriterion criterion) {
        return isRecent(done(city, criterion.fulfilmentId()), city.asOf());
    }

    private static boolean followedUp(OracleCity city, LadderCriterion criterion) {
        CriterionFulfilment review = done(city, criterion.reviewId());
        CriterionFulfilment follow = done(city, criterion.fulfilmentId());
        if (follow == null || review == null || !isRecent(review, city.asOf())) {
            return false;
        }
        LocalDate reviewed = review.doneOn();
        LocalDate followed = follow.doneOn();
        return !followed.isBefore(reviewed)
                && !followed.isAfter(city.asOf())
                && !followed.isAfter(reviewed.plusYears(1));
    }

    private static boolean isRecent(@Nullable CriterionFulfilment fulfilment, LocalDate asOf) {
        return fulfilment != null
                && !fulfilment.doneOn().isAfter(asOf)
                && fulfilment.doneOn().plusYears(2).isAfter(asOf);
    }

    /** The record that a criterion is fulfilled; null when none says so. */
    private static @Nullable CriterionFulfilment done(OracleCity city, String id) {
        CriterionFulfilment fulfilment = city.find(CriterionFulfilment.class, id);
        return fulfilment != null && fulfilment.met() ? fulfilment : null;
    }

    private static void claims(OracleCity city, Verdicts out) {
        for (IndicatorLevel level : city.all(IndicatorLevel.class)) {
            boolean applies = level.method() == AssessmentMethod.SELF
                    && level.year() == city.asOf().getYear()
                    && level.level().compareTo(BigDecimal.ONE) > 0;
            boolean evident = !city.by(EVIDENCE, "IndicatorLevel|" + level.id()).isEmpty();
            out.judge(level, applies, applies && !evident);
        }
    }
}

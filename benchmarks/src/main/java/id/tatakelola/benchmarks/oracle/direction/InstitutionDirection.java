package id.tatakelola.benchmarks.oracle.direction;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Roles;
import id.tatakelola.benchmarks.oracle.Units;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleAssignment;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.oversight.FollowUp;
import id.tatakelola.model.oversight.ProgressState;
import id.tatakelola.model.oversight.Recommendation;
import id.tatakelola.model.people.Competence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of direction on who governs. */
final class InstitutionDirection {
    /** The roles of ICT governance itself; the head of a unit and the actors of data have rules of their own. */
    private static final Set<RoleKind> GOVERNING =
            EnumSet.of(RoleKind.EXECUTIVE, RoleKind.CIO, RoleKind.ICT_COMMITTEE, RoleKind.ICT_MANAGEMENT);

    private static final Index<FollowUp> FOLLOW_UPS = new Index<>(FollowUp.class, FollowUp::recommendationId);
    private static final Index<Competence> COMPETENCES = new Index<>(Competence.class, Competence::unitId);

    private InstitutionDirection() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging(
                        "coordinator-not-regional-secretary",
                        OrganizationUnit.class,
                        InstitutionDirection::coordinator),
                OracleRule.judging("governance-role-without-holder", Role.class, InstitutionDirection::holder),
                OracleRule.judging(
                        "ict-manager-not-exactly-one", OrganizationUnit.class, InstitutionDirection::oneManager),
                OracleRule.deriving("recommendation-to-follow-up", InstitutionDirection::recommendation),
                OracleRule.judging("second-city-government", OrganizationUnit.class, InstitutionDirection::secondCity),
                OracleRule.judging(
                        "unit-without-competence", OrganizationUnit.class, InstitutionDirection::competence));
    }

    private static void coordinator(OracleCity city, Verdicts out) {
        boolean held = secretaryCoordinates(city);
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            out.judge(unit, Units.isCity(unit), !held);
        }
    }

    private static boolean secretaryCoordinates(OracleCity city) {
        for (Role role : Roles.of(city, RoleKind.SPBE_COORDINATOR)) {
            for (RoleAssignment assignment : Roles.assignments(city, role)) {
                if (Plain.covers(assignment.validity(), city.asOf())
                        && Roles.isOf(city, assignment.holderRoleId(), RoleKind.REGIONAL_SECRETARY)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void holder(OracleCity city, Verdicts out) {
        for (Role role : city.all(Role.class)) {
            boolean applies = GOVERNING.contains(role.kind());
            out.judge(role, applies, applies && !Roles.held(city, role));
        }
    }

    private static void oneManager(OracleCity city, Verdicts out) {
        boolean one = Roles.offices(city, RoleKind.ICT_MANAGEMENT) == 1;
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            out.judge(unit, Units.isCity(unit), !one);
        }
    }

    private static void recommendation(OracleCity city, Verdicts out) {
        for (Recommendation recommendation : city.all(Recommendation.class)) {
            if (!done(city, recommendation)) {
                out.direct(recommendation, recommendation.addresseeId(), recommendation.dueOn(), recommendation);
            }
        }
    }

    private static boolean done(OracleCity city, Recommendation recommendation) {
        for (FollowUp followUp : city.by(FOLLOW_UPS, recommendation.id())) {
            if (followUp.state() == ProgressState.DONE && Plain.hasCome(followUp.reportedOn(), city.asOf())) {
                return true;
            }
        }
        return false;
    }

    private static void secondCity(OracleCity city, Verdicts out) {
        String first = firstCity(city);
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            out.judge(unit, standingCity(city, unit), !unit.id().equals(first));
        }
    }

    private static @Nullable String firstCity(OracleCity city) {
        String first = null;
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            if (standingCity(city, unit) && (first == null || unit.id().compareTo(first) < 0)) {
                first = unit.id();
            }
        }
        return first;
    }

    private static boolean standingCity(OracleCity city, OrganizationUnit unit) {
        return Units.isCity(unit) && Plain.covers(unit.validity(), city.asOf());
    }

    private static void competence(OracleCity city, Verdicts out) {
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            boolean applies = Units.isOffice(city, unit);
            out.judge(unit, applies, applies && city.by(COMPETENCES, unit.id()).isEmpty());
        }
    }
}

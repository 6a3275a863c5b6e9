package id.tatakelola.benchmarks.oracle.direction;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Roles;
import id.tatakelola.benchmarks.oracle.Units;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.data.Dataset;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleKind;
import java.util.List;

/** Rules of direction on the actors of Satu Data Indonesia. */
final class DataDirection {
    private static final Index<Dataset> DATASETS = new Index<>(Dataset.class, Dataset::producerId);

    private DataDirection() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("city-without-four-data-actors", OrganizationUnit.class, DataDirection::actors),
                OracleRule.judging(
                        "producer-without-supporting-walidata", OrganizationUnit.class, DataDirection::supported),
                OracleRule.judging("walidata-not-exactly-one", OrganizationUnit.class, DataDirection::oneSteward));
    }

    private static void actors(OracleCity city, Verdicts out) {
        boolean all = !Roles.of(city, RoleKind.DATA_GUIDE).isEmpty()
                && Roles.offices(city, RoleKind.DATA_STEWARD) > 0
                && Roles.offices(city, RoleKind.SUPPORTING_DATA_STEWARD) > 0
                && Roles.offices(city, RoleKind.DATA_PRODUCER) > 0;
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            out.judge(unit, Units.isCity(unit), !all);
        }
    }

    private static void supported(OracleCity city, Verdicts out) {
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            boolean applies = !city.by(DATASETS, unit.id()).isEmpty();
            out.judge(unit, applies, applies && !hasSteward(city, unit));
        }
    }

    private static boolean hasSteward(OracleCity city, OrganizationUnit unit) {
        for (Role role : Roles.sitting(city, unit.id())) {
            if (role.kind() == RoleKind.SUPPORTING_DATA_STEWARD && Roles.held(city, role)) {
                return true;
            }
        }
        return false;
    }

    private static void oneSteward(OracleCity city, Verdicts out) {
        boolean one = Roles.offices(city, RoleKind.DATA_STEWARD) == 1;
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            out.judge(unit, Units.isCity(unit), !one);
        }
    }
}

package id.tatakelola.benchmarks.oracle;

import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import java.util.EnumSet;
import java.util.Set;

/** Units of the city government (<i>perangkat daerah</i>). */
public final class Units {
    private static final Set<UnitKind> OFFICES =
            EnumSet.of(UnitKind.SECRETARIAT, UnitKind.INSPECTORATE, UnitKind.DEPARTMENT, UnitKind.BOARD);

    private Units() {}

    /** Whether a unit is one of the offices that serve the whole city, and exists on the day. */
    public static boolean isOffice(OracleCity city, OrganizationUnit unit) {
        return OFFICES.contains(unit.kind()) && Plain.covers(unit.validity(), city.asOf());
    }

    /** Whether a unit is the city government itself. */
    public static boolean isCity(OrganizationUnit unit) {
        return unit.kind() == UnitKind.CITY_GOVERNMENT;
    }
}

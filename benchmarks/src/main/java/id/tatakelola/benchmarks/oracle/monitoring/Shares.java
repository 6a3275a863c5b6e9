package id.tatakelola.benchmarks.oracle.monitoring;

import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.Units;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.Fact;
import id.tatakelola.model.organization.OrganizationUnit;
import java.math.BigDecimal;

/** Measures that count how many of all there are (<i>cakupan</i>). */
final class Shares {
    private Shares() {}

    /** Observes so many of all about a fact; of nothing there is no share. */
    static void of(Verdicts out, Fact subject, int part, int all) {
        if (all > 0) {
            out.observe(subject, BigDecimal.valueOf(part), BigDecimal.valueOf(all), subject);
        }
    }

    /** Observes so many of all about the city government. */
    static void ofCity(OracleCity city, Verdicts out, int part, int all) {
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            if (Units.isCity(unit)) {
                of(out, unit, part, all);
            }
        }
    }
}

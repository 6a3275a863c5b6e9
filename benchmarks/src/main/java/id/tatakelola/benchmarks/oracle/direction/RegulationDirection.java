package id.tatakelola.benchmarks.oracle.direction;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Regulations;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.regulation.DomainKind;
import id.tatakelola.model.regulation.GovernanceDomain;
import id.tatakelola.model.regulation.Regulation;
import id.tatakelola.model.regulation.RegulationStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules of direction on the regulations of the five domains. */
final class RegulationDirection {
    private static final Index<Regulation> BY_DOMAIN =
            new Index<>(Regulation.class, regulation -> String.valueOf(regulation.domain()));

    private RegulationDirection() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("domain-without-regulation", GovernanceDomain.class, RegulationDirection::covered),
                OracleRule.judging("regulation-not-for-all-units", Regulation.class, RegulationDirection::forAllUnits));
    }

    private static void covered(OracleCity city, Verdicts out) {
        for (GovernanceDomain domain : city.all(GovernanceDomain.class)) {
            out.judge(domain, true, !isCovered(city, domain));
        }
    }

    private static boolean isCovered(OracleCity city, GovernanceDomain domain) {
        for (Regulation regulation : city.by(BY_DOMAIN, domain.kind().name())) {
            if (Regulations.isLocal(regulation)
                    && regulation.status() == RegulationStatus.IN_FORCE
                    && Plain.covers(regulation.validity(), city.asOf())
                    && Plain.yes(regulation.appliesToAllUnits())) {
                return true;
            }
        }
        return false;
    }

    private static void forAllUnits(OracleCity city, Verdicts out) {
        Set<DomainKind> domains = EnumSet.noneOf(DomainKind.class);
        city.all(GovernanceDomain.class).forEach(domain -> domains.add(domain.kind()));
        for (Regulation regulation : city.all(Regulation.class)) {
            boolean applies = Regulations.isLocal(regulation)
                    && domains.contains(regulation.domain())
                    && regulation.status() != RegulationStatus.REVOKED;
            out.judge(regulation, applies, !Plain.yes(regulation.appliesToAllUnits()));
        }
    }
}

package id.tatakelola.benchmarks.oracle;

import id.tatakelola.model.regulation.Regulation;
import id.tatakelola.model.regulation.RegulationKind;

/** Regulations of the city (<i>perda dan perwako</i>). */
public final class Regulations {
    private Regulations() {}

    /** Whether the city itself makes a regulation: a by-law or a regulation of the mayor. */
    public static boolean isLocal(Regulation regulation) {
        return regulation.kind() == RegulationKind.LOCAL_BYLAW
                || regulation.kind() == RegulationKind.MAYORAL_REGULATION;
    }
}

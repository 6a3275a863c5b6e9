package id.tatakelola.cli.trial;

import id.tatakelola.drools.source.PackSource;
import id.tatakelola.testkit.coverage.CoverageDemand;
import id.tatakelola.testkit.pack.PackReport;
import java.util.List;

/**
 * A pack that was tested (<i>uji paket</i>).
 *
 * @param pack what was tested
 * @param report how its cases went
 * @param demand how much they should try
 */
public record Trial(PackSource pack, PackReport report, CoverageDemand demand) {
    /** What the cases should try and do not; empty when it is enough. */
    List<String> shortfalls() {
        return demand.shortfalls(report.coverage());
    }

    /** Whether all cases passed and try enough. */
    public boolean passed() {
        return report.passed() && shortfalls().isEmpty();
    }
}

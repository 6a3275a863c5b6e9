package id.tatakelola.cli.trial;

import id.tatakelola.drools.source.PackSource;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.testkit.coverage.CoverageDemand;
import id.tatakelola.testkit.pack.PackReport;
import java.util.List;
import java.util.Set;

/**
 * A pack that was tested (<i>uji paket</i>).
 *
 * @param pack what was tested
 * @param report how its cases went
 * @param misread the rules whose case file is there and cannot be run, so that nothing is known of what they try
 * @param demand how much cases should try
 */
public record Trial(PackSource pack, PackReport report, Set<String> misread, CoverageDemand demand) {
    /** Copies the set. */
    public Trial {
        misread = Set.copyOf(misread);
    }

    /** What the cases should try and do not; empty when it is enough. */
    List<LocalText> shortfalls() {
        return demand.shortfalls(report.coverage());
    }

    /** Whether a case file is wrong in itself: it cannot be read, or is of no rule. */
    public boolean isMistaken() {
        return !misread.isEmpty() || !report.orphans().isEmpty();
    }

    /** Whether all cases passed and try enough. */
    public boolean passed() {
        return report.passed() && shortfalls().isEmpty();
    }
}

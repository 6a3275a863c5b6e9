package id.tatakelola.benchmarks;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.io.PortfolioReader;
import id.tatakelola.rules.RulePacks;
import java.nio.file.Path;
import java.time.LocalDate;

/** What an application does once it has started: it loads the shipped packs, reads a portfolio and checks it. */
public final class FirstCheck {
    private FirstCheck() {}

    /** Takes the folder of a portfolio and a day. */
    public static void main(String[] args) {
        CheckResult result = GovernanceEngine.load(RulePacks.all())
                .check(PortfolioReader.read(Path.of(args[0])).portfolio(), LocalDate.parse(args[1]));
        if (result.doubts().findAny().isEmpty()) {
            throw new IllegalStateException("nothing is in doubt in " + args[0]);
        }
    }
}

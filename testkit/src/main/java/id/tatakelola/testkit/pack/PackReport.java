package id.tatakelola.testkit.pack;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.testkit.coverage.PackCoverage;
import id.tatakelola.testkit.told.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the cases of a pack went (<i>laporan uji paket</i>).
 *
 * @param rules rule by rule, in the order of the pack
 * @param orphans case files that belong to no rule
 * @param coverage what the cases try
 */
public record PackReport(List<RuleReport> rules, List<String> orphans, PackCoverage coverage) {
    /** Copies the lists. */
    public PackReport {
        rules = List.copyOf(rules);
        orphans = List.copyOf(orphans);
    }

    /** Whether every rule has cases, all passed, and no case file is without a rule. */
    public boolean passed() {
        return orphans.isEmpty() && rules.stream().allMatch(RuleReport::passed);
    }

    /** How many cases were written; the heads of case files are none. */
    public long cases() {
        return rules.stream().mapToLong(rule -> rule.cases().size()).sum();
    }

    /** All that is wrong, ready to print. */
    public Stream<LocalText> failures() {
        return Stream.concat(rules.stream().flatMap(RuleReport::failures), orphanFailures());
    }

    /** The case files that belong to no rule, each with the name that was perhaps meant. */
    public Stream<LocalText> orphanFailures() {
        return orphans.stream().map(this::orphan);
    }

    private LocalText orphan(String file) {
        List<String> known = rules.stream()
                .filter(rule -> rule.cases().isEmpty())
                .map(RuleReport::caseFile)
                .toList();
        return Words.say("cases.no-rule", file, Words.maybe(file, known));
    }
}

package id.tatakelola.io.result;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.VerdictCounts;
import id.tatakelola.model.process.Mechanism;
import java.util.List;

/** The table of verdicts by mechanism and domain. */
final class TextCounts {
    private static final List<String> COLUMNS =
            List.of("counts.rules", "counts.met", "counts.notMet", "counts.cannotTell", "counts.notApplicable");
    private static final int NAMES = 26;
    private static final int GAP = 2;

    private final Reading reading;
    private final TextPage page;

    TextCounts(Reading reading, TextPage page) {
        this.reading = reading;
        this.page = page;
    }

    void write() {
        List<Tally> all = Tally.of(reading.result().outcomes());
        page.heading(reading.say("counts.title"));
        row("", COLUMNS.stream().map(column -> reading.say(column)).toList());
        for (Mechanism mechanism : Mechanism.values()) {
            page.row(reading.heading("Mechanism." + mechanism));
            List<Tally> group =
                    all.stream().filter(tally -> tally.mechanism() == mechanism).toList();
            group.forEach(tally -> sum("  " + reading.heading("DomainKind." + tally.domain()), List.of(tally)));
            sum("  " + reading.say("counts.sum"), group);
        }
        sum(reading.say("counts.total"), all);
        waived();
    }

    private void waived() {
        long waived = reading.result().outcomes().stream()
                .mapToLong(RuleOutcome::waived)
                .sum();
        if (waived > 0) {
            page.line(0, reading.say("counts.waived", waived));
        }
    }

    private void sum(String name, List<Tally> tallies) {
        VerdictCounts counts = Tally.sum(tallies);
        String rules = reading.number(tallies.stream().mapToLong(Tally::rules).sum());
        String notMet = reading.number(counts.notMet());
        // Drools tells findings only: a nought in the other columns would claim what nobody knows
        boolean findingsOnly = reading.result().engine() == CheckResult.Engine.DROOLS;
        row(
                name,
                findingsOnly
                        ? List.of(rules, "-", notMet, "-", "-")
                        : List.of(
                                rules,
                                reading.number(counts.met()),
                                notMet,
                                reading.number(counts.cannotTell()),
                                reading.number(counts.notApplicable())));
    }

    private void row(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(name).append(" ".repeat(Math.max(0, NAMES - name.length())));
        List<Integer> widths = COLUMNS.stream().map(this::width).toList();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            line.append(" ".repeat(Math.max(1, widths.get(i) - cell.length()))).append(cell);
        }
        page.row(line.toString());
    }

    private int width(String column) {
        return reading.say(column).length() + GAP;
    }
}

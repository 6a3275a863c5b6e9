package id.tatakelola.io.result;

import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.rule.Basis;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.engine.rule.RuleCard;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The findings, apart by what they rest on, the gravest rules first. */
final class TextFindings {
    private final Reading reading;
    private final TextPage page;

    TextFindings(Reading reading, TextPage page) {
        this.reading = reading;
        this.page = page;
    }

    void write() {
        if (reading.result().findings().noneMatch(this::told)) {
            page.blank();
            boolean elsewhere = reading.result().findings().findAny().isPresent();
            page.line(0, reading.say(elsewhere ? "findings.elsewhere" : "findings.none"));
            return;
        }
        for (Basis basis : Basis.values()) {
            List<RuleOutcome> broken = broken(basis);
            if (!broken.isEmpty()) {
                page.heading(reading.say("findings." + basis));
                page.line(0, reading.say("findings." + basis + ".about"));
                numbered(broken);
            }
        }
    }

    private List<RuleOutcome> broken(Basis basis) {
        return reading.result().outcomes().stream()
                .filter(outcome -> outcome.card().basis() == basis
                        && outcome.findings().stream().anyMatch(this::told))
                .sorted(Comparator.comparing(
                                (RuleOutcome outcome) -> outcome.card().severity())
                        .reversed())
                .toList();
    }

    private void numbered(List<RuleOutcome> broken) {
        for (int i = 0; i < broken.size(); i++) {
            page.blank();
            rule((i + 1) + ". ", broken.get(i));
        }
    }

    private void rule(String number, RuleOutcome outcome) {
        RuleCard card = outcome.card();
        int indent = number.length();
        page.item(
                0,
                number,
                reading.say("finding.rule", card.texts(reading.language()).title(), card.id()));
        page.line(indent, reading.say("finding.severity", reading.say("severity." + card.severity())));
        String citations = card.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
        page.line(indent, reading.say("finding.citation", citations));
        outcome.findings().stream().filter(this::told).forEach(finding -> finding(indent, finding));
    }

    private boolean told(Finding finding) {
        ReportSection maturity = reading.context().maturity();
        return maturity == null || !maturity.tells(finding.subject());
    }

    private void finding(int indent, Finding finding) {
        page.item(indent, "- ", finding.message().in(reading.language()));
        page.line(indent + 2, reading.say("finding.remedy", finding.remedy().in(reading.language())));
        if (finding.waiverId() != null) {
            page.line(indent + 2, reading.say("finding.waived", finding.waiverId()));
        }
    }
}

package id.tatakelola.io.result;

import id.tatakelola.engine.pack.PackInfo;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Conclusion;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.rule.Basis;

/** What was checked, with which packs, and where the city stands. */
final class TextOpening {
    private static final int DIGEST_SHOWN = 12;

    private final Reading reading;
    private final TextPage page;

    TextOpening(Reading reading, TextPage page) {
        this.reading = reading;
        this.page = page;
    }

    void write() {
        heading();
        page.blank();
        conclusion(reading.result().conclusion());
        if (reading.result().engine() == CheckResult.Engine.DROOLS) {
            page.blank();
            page.line(0, reading.say("report.findingsOnly"));
        }
    }

    /** Which city, which day, and whether it is one at all. */
    void heading() {
        CheckResult result = reading.result();
        page.title(reading.say("report.title"));
        page.line(0, result.portfolioName());
        page.line(0, reading.say("report.day", reading.show(result.asOf())));
        String note = reading.context().note();
        if (note != null) {
            page.line(0, reading.say("report.note", note));
        }
    }

    void packs() {
        page.heading(reading.say("packs.title"));
        for (PackInfo pack : reading.result().packs()) {
            String digest = pack.digest()
                    .substring(0, Math.min(DIGEST_SHOWN, pack.digest().length()));
            page.item(2, "- ", reading.say("pack.line", pack.id(), pack.version(), digest));
        }
    }

    private void conclusion(Conclusion conclusion) {
        page.line(0, reading.say("conclusion", reading.say("conclusion." + conclusion)));
        page.line(2, reading.say("conclusion." + conclusion + ".why", unwaivedOfLaw()));
    }

    private long unwaivedOfLaw() {
        return reading.result().outcomes().stream()
                .filter(outcome -> outcome.card().basis() == Basis.LAW)
                .mapToLong(TextOpening::unwaived)
                .sum();
    }

    private static long unwaived(RuleOutcome outcome) {
        return outcome.findings().size() - outcome.waived();
    }
}

package id.tatakelola.io.result;

import id.tatakelola.engine.result.CheckResult;
import java.io.IOException;

/** Plain text as an official reads it, in the language of the context. */
final class TextFormat implements ResultFormat {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(CheckResult result, ResultContext context, Appendable out) throws IOException {
        Reading reading = new Reading(result.explained(), context);
        TextPage page = new TextPage();
        new TextOpening(reading, page).write();
        new TextCounts(reading, page).write();
        new TextFindings(reading, page).write();
        ReportSection maturity = context.maturity();
        if (maturity != null) {
            maturity.write(page, context.language());
        }
        new TextDerived(reading, page).write();
        new TextClosing(reading, page).write();
        new TextWarnings(reading, page).write();
        new TextOpening(reading, page).packs();
        out.append(page.text());
    }
}

package id.tatakelola.io.result;

import id.tatakelola.engine.result.CheckResult;
import java.io.IOException;

/** All questions, those that would settle most first. */
final class QuestionsFormat implements ResultFormat {
    @Override
    public String name() {
        return "questions";
    }

    @Override
    public void write(CheckResult result, ResultContext context, Appendable out) throws IOException {
        Reading reading = new Reading(result.explained(), context);
        TextPage page = new TextPage();
        new TextOpening(reading, page).heading();
        new TextClosing(reading, page).questions(Integer.MAX_VALUE);
        out.append(page.text());
    }
}

package id.tatakelola.io.maturity;

import id.tatakelola.engine.report.Formats;
import id.tatakelola.engine.report.Wording;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.io.result.TextPage;
import id.tatakelola.maturity.ExternalScore;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.model.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The levels that scores of other institutions stand for, as text and as JSON. */
public final class ScoresReport {
    private ScoresReport() {}

    /** The levels as JSON; a level that is not known is null. */
    public static String json(Instrument instrument, Map<ExternalScore, BigDecimal> scores) {
        List<Object> rows = new ArrayList<>();
        scores.forEach((score, value) -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("indicator", score.indicator());
            row.put("name", IndexReport.both(score.name()));
            row.put("score", Formats.plain(value));
            row.put("level", score.level(value));
            rows.add(row);
        });
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("instrument", instrument.id());
        json.put("official", instrument.official());
        json.put("notice", IndexReport.both(Standing.notice(instrument)));
        json.put("scores", rows);
        return JsonLayout.text(json);
    }

    /** The levels as a page of text. */
    public static String text(Instrument instrument, Map<ExternalScore, BigDecimal> scores, Language language) {
        Wording words = Standing.words(language);
        TextPage page = new TextPage();
        page.title(words.say("scores.title", instrument.id()));
        LocalText notice = Standing.notice(instrument);
        if (notice != null) {
            page.line(0, notice.in(language));
        }
        scores.forEach((score, value) -> page.item(2, "- ", row(score, value, words)));
        return page.text();
    }

    private static String row(ExternalScore score, BigDecimal value, Wording words) {
        Integer level = score.level(value);
        return words.say(
                level == null ? "scores.unknown" : "scores.level",
                String.valueOf(score.indicator()),
                score.name().in(words.language()),
                score.institution(),
                Standing.number(value, words.language()),
                String.valueOf(level));
    }
}

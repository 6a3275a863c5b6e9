package id.tatakelola.io.maturity;

import id.tatakelola.engine.report.Wording;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.io.result.TextPage;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.ladder.Criterion;
import id.tatakelola.maturity.ladder.IndicatorRating;
import id.tatakelola.maturity.ladder.IndicatorRating.Judged;
import id.tatakelola.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where indicators stand on their ladders, criterion by criterion, as text for officials and as JSON. */
public final class LadderReport {
    private LadderReport() {}

    /** The ladders as JSON. */
    public static String json(Instrument instrument, List<IndicatorRating> ratings) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("instrument", instrument.id());
        json.put("official", instrument.official());
        json.put("notice", IndexReport.both(Standing.notice(instrument)));
        json.put(
                "indicators",
                ratings.stream().map(rating -> indicator(instrument, rating)).toList());
        return JsonLayout.text(json);
    }

    private static Map<String, @Nullable Object> indicator(Instrument instrument, IndicatorRating rating) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("indicator", rating.indicator());
        json.put(
                "name",
                IndexReport.both(instrument.indicator(rating.indicator()).name()));
        json.put("byCriteria", AssessmentJson.level(rating));
        json.put("criteria", AssessmentJson.conditions(rating.criteria()));
        return json;
    }

    /** The ladders as a page of text. */
    public static String text(Instrument instrument, List<IndicatorRating> ratings, Language language) {
        Wording words = Standing.words(language);
        TextPage page = new TextPage();
        page.title(words.say(
                "ladder.title", instrument.id(), instrument.regulation().in(language)));
        LocalText notice = Standing.notice(instrument);
        if (notice != null) {
            page.line(0, notice.in(language));
        }
        ratings.forEach(rating -> indicator(instrument.indicator(rating.indicator()), rating, page, words));
        page.blank();
        page.line(0, words.say("ladder.record"));
        return page.text();
    }

    private static void indicator(Indicator indicator, IndicatorRating rating, TextPage page, Wording words) {
        page.heading(words.say(
                "ladder.indicator",
                String.valueOf(indicator.number()),
                indicator.name().in(words.language())));
        page.line(0, words.say("ladder.level", level(rating, words)));
        if (!rating.nextConditions().isEmpty()) {
            page.line(0, first(rating.nextConditions(), words));
        }
        int level = 0;
        for (Judged judged : rating.criteria()) {
            Criterion criterion = judged.criterion();
            if (criterion.level() != level) {
                level = criterion.level();
                page.blank();
                page.line(0, levelTitle(indicator, criterion, words));
            }
            page.item(
                    2,
                    mark(judged.verdict(), words) + " ",
                    words.say("ladder.criterion", criterion.text().in(words.language()), criterion.recordedAs()));
        }
    }

    private static String levelTitle(Indicator indicator, Criterion criterion, Wording words) {
        LocalText name = indicator.scale().name(criterion.level());
        String title = words.say(
                "ladder.rung", criterion.level() + (name == null ? "" : " (" + name.in(words.language()) + ")"));
        return criterion.after() == criterion.level() - 1
                ? title
                : title + words.say("ladder.after", String.valueOf(criterion.after()));
    }

    private static String mark(Verdict verdict, Wording words) {
        return "[" + words.say("mark." + verdict) + "]";
    }

    /** The level, or the levels that are possible. */
    static String level(IndicatorRating rating, Wording words) {
        String least = String.valueOf(rating.least());
        return rating.known() ? least : words.say("assessment.range", least, String.valueOf(rating.most()));
    }

    /** What stands in the way first, and how much more there is. */
    static String first(List<Judged> conditions, Wording words) {
        Judged first = conditions.get(0);
        String said = words.say(
                "conditions.first." + first.verdict(),
                String.valueOf(first.criterion().level()),
                first.criterion().text().in(words.language()));
        return conditions.size() == 1 ? said : said + " " + words.say("conditions.more", (long) conditions.size() - 1);
    }
}

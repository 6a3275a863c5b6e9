package id.tatakelola.io.maturity;

import id.tatakelola.engine.report.Formats;
import id.tatakelola.engine.report.Wording;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.io.result.TextPage;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.maturity.ladder.IndicatorRating;
import id.tatakelola.maturity.plan.Raise;
import id.tatakelola.maturity.plan.RaisePlan;
import id.tatakelola.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan as text for officials and as JSON of the schema {@code raise-plan.schema.json}. */
public final class PlanReport {
    private PlanReport() {}

    /** The plan as JSON, without conditions. */
    public static String json(RaisePlan plan) {
        return json(plan, null);
    }

    /** The plan as a page of text, without conditions. */
    public static String text(RaisePlan plan, Language language) {
        return text(plan, null, language);
    }

    /**
     * The plan as JSON.
     *
     * @param ratings where indicators stand on their ladders, by number, so that each step lists what is to be fulfilled;
     *     null when no portfolio is at hand
     */
    public static String json(RaisePlan plan, @Nullable Map<Integer, IndicatorRating> ratings) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("instrument", plan.before().instrument().id());
        json.put("year", plan.before().edition().year());
        json.put("target", plan.target().name().indonesian());
        json.put("before", standing(plan.before()));
        json.put("after", standing(plan.after()));
        json.put("cost", Formats.plain(plan.cost()));
        json.put("gain", plan.after().since(plan.before()).toString());
        json.put("steps", plan.steps().stream().map(step -> step(step, ratings)).toList());
        json.put("official", plan.before().instrument().official());
        json.put("notice", IndexReport.both(Standing.notice(plan.before().instrument())));
        return JsonLayout.text(json);
    }

    private static Map<String, Object> standing(MaturityIndex index) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("index", index.rounded().toPlainString());
        json.put("indexExact", index.exact().toString());
        json.put("grade", index.grade().name().indonesian());
        return json;
    }

    private static Map<String, @Nullable Object> step(Raise step, @Nullable Map<Integer, IndicatorRating> ratings) {
        IndicatorRating rating =
                ratings == null ? null : ratings.get(step.indicator().number());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("indicator", step.indicator().number());
        json.put("name", IndexReport.both(step.indicator().name()));
        json.put("from", Formats.plain(step.from()));
        json.put("to", String.valueOf(step.level()));
        json.put("cost", Formats.plain(step.cost()));
        json.put("gain", step.gain().toString());
        json.put("conditions", rating == null ? null : AssessmentJson.conditions(rating.conditions(step.level())));
        return json;
    }

    /**
     * The plan as a page of text.
     *
     * @param ratings as for {@link #json}
     */
    public static String text(RaisePlan plan, @Nullable Map<Integer, IndicatorRating> ratings, Language language) {
        Wording words = Standing.words(language);
        TextPage page = new TextPage();
        page.title(words.say("plan.title", Standing.grade(plan.target(), language)));
        LocalText notice = Standing.notice(plan.before().instrument());
        if (notice != null) {
            page.line(0, notice.in(language));
        }
        page.line(0, words.say("plan.now", standing(plan.before(), language)));
        if (plan.reachedAlready()) {
            page.line(0, words.say("plan.reached"));
            return page.text();
        }
        page.line(0, words.say("plan.then", standing(plan.after(), language)));
        page.line(0, words.say("plan.cost", Formats.number(plan.cost(), language), (long)
                plan.steps().size()));
        page.line(0, words.say("plan.optimal"));
        page.heading(words.say("plan.steps"));
        plan.steps().forEach(step -> {
            page.item(2, "- ", step(step, words));
            if (ratings != null) {
                conditions(step, ratings.get(step.indicator().number()), page, words);
            }
        });
        return page.text();
    }

    private static void conditions(Raise step, @Nullable IndicatorRating rating, TextPage page, Wording words) {
        if (rating == null) {
            page.line(4, words.say("plan.conditions.unread"));
            return;
        }
        List<IndicatorRating.Judged> conditions = rating.conditions(step.level());
        if (conditions.isEmpty()) {
            page.line(4, words.say("plan.conditions.none"));
        }
        conditions.forEach(judged -> page.item(
                4,
                "* ",
                words.say(
                        "plan.condition." + judged.verdict(),
                        judged.criterion().text().in(words.language()))));
    }

    private static String standing(MaturityIndex index, Language language) {
        return "%s %s, %s"
                .formatted(
                        index.instrument().indexName().in(language),
                        Standing.number(index.rounded(), language),
                        Standing.grade(index.grade(), language));
    }

    private static String step(Raise step, Wording words) {
        Language language = words.language();
        LocalText reached = step.indicator().scale().name(step.level());
        return words.say(
                "plan.step",
                String.valueOf(step.indicator().number()),
                step.indicator().name().in(language),
                Formats.number(step.from(), language),
                step.level() + (reached == null ? "" : " (" + reached.in(language) + ")"),
                Standing.number(step.gain(), language),
                Formats.number(step.cost(), language));
    }
}

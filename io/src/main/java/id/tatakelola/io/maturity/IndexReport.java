package id.tatakelola.io.maturity;

import id.tatakelola.engine.report.Wording;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.io.result.TextPage;
import id.tatakelola.maturity.Aspect;
import id.tatakelola.maturity.Domain;
import id.tatakelola.maturity.Edition;
import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Grade;
import id.tatakelola.maturity.GradeBasis;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.maturity.PartValue;
import id.tatakelola.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An index as text for officials and as JSON of the schema {@code maturity-index.schema.json}. */
public final class IndexReport {
    private IndexReport() {}

    /** The index as JSON: what is rounded as text of two decimals, what is exact as text too. */
    public static String json(MaturityIndex index) {
        return JsonLayout.text(object(index));
    }

    static Map<String, @Nullable Object> object(MaturityIndex index) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("instrument", index.instrument().id());
        json.put("year", index.edition().year());
        json.put("index", index.rounded().toPlainString());
        json.put("indexExact", index.exact().toString());
        json.put("grade", index.grade().name().indonesian());
        json.put("gradeBasis", index.edition().basis().name());
        json.put("gradeBasisKnown", index.edition().provenance() != null);
        Grade other = index.otherGrade();
        json.put("gradeByOtherBasis", other == null ? null : other.name().indonesian());
        json.put("domains", parts(index.domains()));
        json.put("aspects", parts(index.aspects()));
        json.put("official", index.instrument().official());
        json.put("notice", both(Standing.notice(index.instrument())));
        return json;
    }

    static @Nullable Map<String, Object> both(@Nullable LocalText text) {
        if (text == null) {
            return null;
        }
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("id", text.indonesian());
        both.put("en", text.english());
        return both;
    }

    private static List<Map<String, Object>> parts(List<PartValue> parts) {
        return parts.stream()
                .map(part -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("id", part.number());
                    json.put("value", part.rounded().toPlainString());
                    return json;
                })
                .toList();
    }

    /** The index as a page of text. */
    public static String text(MaturityIndex index, Language language) {
        Wording words = Standing.words(language);
        TextPage page = new TextPage();
        Instrument instrument = index.instrument();
        page.title(title(index, language));
        LocalText notice = Standing.notice(instrument);
        if (notice != null) {
            page.line(0, notice.in(language));
        }
        page.line(0, words.say("index.grade", grade(index, language)));
        page.line(0, words.say("index.exact", Standing.number(index.exact(), language)));
        page.line(0, basis(index, words));
        page.line(
                0,
                words.say(
                        "index.instrument",
                        instrument.id(),
                        instrument.regulation().in(language)));
        if (!index.domains().isEmpty()) {
            page.heading(words.say("index.domains"));
            for (PartValue value : index.domains()) {
                Domain domain = instrument.structure().domains().get(value.number() - 1);
                page.row(row(value, domain.weight(), domain.name().in(language), words));
            }
        }
        page.heading(words.say("index.aspects"));
        for (PartValue value : index.aspects()) {
            Aspect aspect = instrument.structure().aspects().get(value.number() - 1);
            page.row(row(value, aspect.weight(), aspect.name().in(language), words));
        }
        return page.text();
    }

    private static String title(MaturityIndex index, Language language) {
        Integer year = index.edition().year();
        return index.instrument().indexName().in(language) + (year == null ? "" : " " + year) + ": "
                + Standing.number(index.rounded(), language);
    }

    private static String grade(MaturityIndex index, Language language) {
        LocalText stage = index.grade().stage();
        return Standing.grade(index.grade(), language) + (stage == null ? "" : ", " + stage.in(language));
    }

    private static String basis(MaturityIndex index, Wording words) {
        Edition edition = index.edition();
        if (edition.provenance() != null) {
            return words.say("basis." + edition.basis(), String.valueOf(edition.year()));
        }
        GradeBasis other = edition.basis() == GradeBasis.EXACT ? GradeBasis.ROUNDED : GradeBasis.EXACT;
        Grade otherwise = index.otherGrade();
        String assumed = words.say("basis.assumed." + edition.basis());
        return otherwise == null
                ? assumed
                : assumed + " " + words.say("basis.other." + other, Standing.grade(otherwise, words.language()));
    }

    private static String row(PartValue value, Fraction weight, String name, Wording words) {
        return "  %2s  %s  %6s %%  %s"
                .formatted(
                        String.valueOf(value.number()),
                        Standing.number(value.rounded(), words.language()),
                        Standing.number(weight, words.language()),
                        name);
    }
}

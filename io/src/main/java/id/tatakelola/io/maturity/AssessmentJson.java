package id.tatakelola.io.maturity;

import id.tatakelola.engine.report.Formats;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.maturity.ladder.IndicatorRating;
import id.tatakelola.maturity.standing.Assessment;
import id.tatakelola.maturity.standing.Distance;
import id.tatakelola.maturity.standing.IndexRange;
import id.tatakelola.maturity.standing.IndicatorStanding;
import id.tatakelola.model.maturity.AssessmentMethod;
import id.tatakelola.model.maturity.IndexValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a city stands, as JSON. */
final class AssessmentJson {
    private AssessmentJson() {}

    static Map<String, @Nullable Object> of(Assessment assessment) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("instrument", assessment.instrument().id());
        json.put("year", assessment.edition().year());
        json.put("official", assessment.instrument().official());
        json.put("notice", IndexReport.both(Standing.notice(assessment.instrument())));
        json.put("byCriteria", range(assessment.byCriteria()));
        json.put("byGiven", range(assessment.byGiven()));
        json.put(
                "results",
                assessment.results().stream().map(AssessmentJson::result).toList());
        json.put(
                "targets",
                assessment.targets().stream().map(AssessmentJson::distance).toList());
        json.put(
                "changes",
                assessment.changes().stream().map(AssessmentJson::distance).toList());
        json.put(
                "notComparable", assessment.apart().stream().map(IndexValue::id).toList());
        json.put("refused", assessment.refused());
        json.put(
                "indicators",
                assessment.indicators().stream().map(AssessmentJson::indicator).toList());
        return json;
    }

    private static @Nullable Map<String, @Nullable Object> range(@Nullable IndexRange range) {
        if (range == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("least", value(range.least()));
        json.put("most", value(range.most()));
        return json;
    }

    private static Map<String, @Nullable Object> value(MaturityIndex index) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("index", index.rounded().toPlainString());
        json.put("indexExact", index.exact().toString());
        json.put("grade", index.grade().name().indonesian());
        return json;
    }

    private static Map<String, @Nullable Object> result(IndexValue of) {
        BigDecimal value = of.value();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("part", of.part().name());
        json.put("number", of.number());
        json.put("value", value == null ? null : value.toPlainString());
        return json;
    }

    private static Map<String, @Nullable Object> distance(Distance distance) {
        IndexValue of = distance.value();
        BigDecimal value = of.value();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("part", of.part().name());
        json.put("number", of.number());
        json.put("year", of.year());
        json.put("value", value == null ? null : value.toPlainString());
        json.put("least", distance.least().rounded(AssessmentReport.PLACES).toPlainString());
        json.put("most", distance.most().rounded(AssessmentReport.PLACES).toPlainString());
        return json;
    }

    private static Map<String, @Nullable Object> indicator(IndicatorStanding standing) {
        IndicatorRating rating = standing.rating();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("indicator", standing.indicator().number());
        json.put("name", IndexReport.both(standing.indicator().name()));
        json.put("byCriteria", rating == null ? null : level(rating));
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        for (AssessmentMethod method : AssessmentMethod.values()) {
            given.put(method.name(), plain(standing.given().get(method)));
        }
        json.put("given", given);
        json.put("last", plain(standing.lastGiven()));
        json.put("aboveCriteria", standing.aboveCriteria());
        json.put("previous", plain(standing.previous()));
        json.put("evidence", standing.evidence());
        json.put("nextConditions", rating == null ? List.of() : conditions(rating.nextConditions()));
        return json;
    }

    static Map<String, @Nullable Object> level(IndicatorRating rating) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("least", rating.least());
        json.put("most", rating.most());
        return json;
    }

    static List<Map<String, @Nullable Object>> conditions(List<IndicatorRating.Judged> conditions) {
        return conditions.stream().map(AssessmentJson::condition).toList();
    }

    private static Map<String, @Nullable Object> condition(IndicatorRating.Judged judged) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", judged.criterion().id());
        json.put("recordedAs", judged.criterion().recordedAs());
        json.put("level", judged.criterion().level());
        json.put("verdict", judged.verdict().name());
        json.put("text", IndexReport.both(judged.criterion().text()));
        return json;
    }

    private static @Nullable String plain(@Nullable BigDecimal level) {
        return level == null ? null : Formats.plain(level);
    }
}

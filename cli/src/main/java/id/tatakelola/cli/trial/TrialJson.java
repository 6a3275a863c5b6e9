package id.tatakelola.cli.trial;

import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.testkit.coverage.Aspect;
import id.tatakelola.testkit.coverage.CoveragePoint;
import id.tatakelola.testkit.coverage.PackCoverage;
import id.tatakelola.testkit.coverage.Share;
import id.tatakelola.testkit.pack.CaseResult;
import id.tatakelola.testkit.pack.RuleReport;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tests of a pack as JSON, for programs. */
public final class TrialJson {
    private TrialJson() {}

    /** The trial; the same bytes for the same pack. */
    public static String of(Trial trial) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("pack", trial.pack().id());
        json.put("version", trial.pack().version());
        json.put("jurisdiction", trial.pack().jurisdiction());
        json.put("passed", trial.passed());
        json.put("rules", trial.report().rules().stream().map(TrialJson::rule).toList());
        json.put("orphans", trial.report().orphans());
        json.put("coverage", coverage(trial.report().coverage()));
        json.put("shortfalls", trial.shortfalls());
        return JsonLayout.text(json);
    }

    private static Map<String, @Nullable Object> rule(RuleReport rule) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rule", rule.ruleId());
        json.put("cases", rule.caseFile());
        json.put("passed", rule.passed());
        json.put("problem", rule.problem().isEmpty() ? null : rule.problem());
        json.put("results", rule.cases().stream().map(TrialJson::result).toList());
        json.put("missing", rule.coverage().missing().map(TrialJson::missing).toList());
        return json;
    }

    private static Map<String, @Nullable Object> result(CaseResult result) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", result.name());
        json.put("line", result.line());
        json.put("passed", result.passed());
        json.put("wrong", result.wrong());
        return json;
    }

    private static Map<String, @Nullable Object> missing(CoveragePoint point) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("aspect", word(point.aspect()));
        json.put("what", point.what());
        json.put("line", point.line());
        json.put("case", point.form());
        return json;
    }

    private static Map<String, @Nullable Object> coverage(PackCoverage coverage) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (Aspect aspect : Aspect.values()) {
            Share share = coverage.share(aspect);
            Map<String, @Nullable Object> part = new LinkedHashMap<>();
            part.put("tried", share.covered());
            part.put("all", share.all());
            json.put(word(aspect), part);
        }
        return json;
    }

    private static String word(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT);
    }
}

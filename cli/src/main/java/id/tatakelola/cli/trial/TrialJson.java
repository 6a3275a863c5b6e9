package id.tatakelola.cli.trial;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.model.Language;
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

/** The tests of a pack as JSON, for programs: sentences in a language, names of what is missing as case files have them in English. */
public final class TrialJson {
    private final Language language;

    /** JSON with sentences in a language. */
    public TrialJson(Language language) {
        this.language = language;
    }

    /** The trial; the same bytes for the same pack. */
    public String of(Trial trial) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("pack", trial.pack().id());
        json.put("version", trial.pack().version());
        json.put("jurisdiction", trial.pack().jurisdiction());
        json.put("passed", trial.passed());
        json.put("rules", trial.report().rules().stream().map(this::rule).toList());
        json.put("orphans", trial.report().orphans());
        json.put("coverage", coverage(trial.report().coverage()));
        json.put(
                "shortfalls",
                trial.shortfalls().stream().map(line -> line.in(language)).toList());
        return JsonLayout.text(json);
    }

    private Map<String, @Nullable Object> rule(RuleReport rule) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rule", rule.ruleId());
        json.put("cases", rule.caseFile());
        json.put("passed", rule.passed());
        json.put("problem", words(rule.problem()));
        json.put("results", rule.results().map(this::result).toList());
        json.put("missing", rule.coverage().missing().map(this::missing).toList());
        return json;
    }

    private Map<String, @Nullable Object> result(CaseResult result) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", result.name().in(language));
        json.put("line", result.line());
        json.put("passed", result.passed());
        json.put("wrong", words(result.wrong()));
        return json;
    }

    private Map<String, @Nullable Object> missing(CoveragePoint point) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("aspect", word(point.aspect()));
        json.put("what", point.what().english());
        json.put("line", point.line());
        json.put("case", point.form().in(language));
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

    private @Nullable String words(@Nullable LocalText text) {
        return text == null ? null : text.in(language);
    }

    private static String word(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT);
    }
}

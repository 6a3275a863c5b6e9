package id.tatakelola.cli.trial;

import id.tatakelola.drools.source.LawArticle;
import id.tatakelola.engine.report.Wording;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Language;
import id.tatakelola.testkit.coverage.Aspect;
import id.tatakelola.testkit.coverage.CoveragePoint;
import id.tatakelola.testkit.coverage.PackCoverage;
import id.tatakelola.testkit.coverage.RuleCoverage;
import id.tatakelola.testkit.coverage.Share;
import id.tatakelola.testkit.pack.CaseResult;
import id.tatakelola.testkit.pack.RuleReport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tests of a pack as a page to read: each rule, what is wrong, what is not tried yet as the case to write. */
public final class TrialText {
    private final Language language;
    private final Wording words;
    private final StringBuilder out = new StringBuilder();

    /** A page in a language. */
    public TrialText(Language language) {
        this.language = language;
        this.words = Wording.of(TrialText.class, language);
    }

    /** The page about a trial; ends with whether it was passed. */
    public String of(Trial trial) {
        head(trial);
        trial.report().rules().forEach(this::rule);
        part("wrong", trial.report().failures().map(told -> told.in(language)).toList());
        missing(trial);
        if (trial.misread().isEmpty()) {
            coverage(trial);
        }
        line("");
        line(verdict(trial));
        return out.toString();
    }

    private void head(Trial trial) {
        String whose = trial.pack().jurisdiction();
        line(words.say(
                whose.isEmpty() ? "head" : "head.whose",
                trial.pack().id(),
                trial.pack().version(),
                counted("rules", trial.report().rules().size()),
                counted("cases", trial.report().cases()),
                whose));
    }

    private void rule(RuleReport rule) {
        long passed = rule.cases().stream().filter(CaseResult::passed).count();
        line("  %-6s %-40s %s"
                .formatted(
                        words.say(rule.passed() ? "rule.passed" : "rule.failed"),
                        rule.ruleId(),
                        passed + "/" + counted("cases", rule.cases().size())));
    }

    private void part(String heading, List<String> items) {
        if (!items.isEmpty()) {
            line("");
            line(words.say(heading));
            items.forEach(item -> line("  " + item.replace("\n", "\n  ")));
        }
    }

    private void missing(Trial trial) {
        part(
                "missing",
                trial.report().coverage().rules().stream()
                        .filter(rule -> !trial.misread().contains(rule.ruleId()))
                        .flatMap(rule -> rule.missing().map(point -> missing(rule, point)))
                        .toList());
    }

    private String missing(RuleCoverage rule, CoveragePoint point) {
        return words.say("missing.point", rule.file(), point.line(), point.what(), point.form());
    }

    private void coverage(Trial trial) {
        PackCoverage coverage = trial.report().coverage();
        line("");
        line(words.say("coverage"));
        for (Aspect aspect : Aspect.values()) {
            Share share = coverage.share(aspect);
            if (share.all() > 0) {
                row(aspect.plural().in(language), share.covered() + "/" + share.all());
            }
        }
        if (!coverage.articles().isEmpty()) {
            row(
                    words.say("articles"),
                    Arrays.stream(LawArticle.State.values())
                            .map(state -> counted(coverage.articles(state), state.told()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void row(String name, String value) {
        line("  %-12s %s".formatted(name, value));
    }

    private String counted(long number, LocalText what) {
        return number + " " + what.in(language);
    }

    private String counted(String what, long number) {
        return words.say(number == 1 ? what + ".one" : what, number);
    }

    private String verdict(Trial trial) {
        if (trial.isMistaken()) {
            return words.say("verdict.mistaken");
        } else if (!trial.report().passed()) {
            return words.say("verdict.wrong");
        }
        return words.say(trial.passed() ? "verdict.passed" : "verdict.too-little");
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}

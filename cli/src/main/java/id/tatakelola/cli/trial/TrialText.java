package id.tatakelola.cli.trial;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Language;
import id.tatakelola.testkit.coverage.Aspect;
import id.tatakelola.testkit.coverage.CoveragePoint;
import id.tatakelola.testkit.coverage.LawArticle;
import id.tatakelola.testkit.coverage.PackCoverage;
import id.tatakelola.testkit.coverage.RuleCoverage;
import id.tatakelola.testkit.coverage.Share;
import id.tatakelola.testkit.pack.CaseResult;
import id.tatakelola.testkit.pack.RuleReport;
import java.util.List;

/** The tests of a pack as a page to read: each rule, what is wrong, what is not tried yet as the case to write. */
public final class TrialText {
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    /** A page in a language. */
    public TrialText(Language language) {
        this.language = language;
    }

    /** The page about a trial; ends with whether it was passed. */
    public String of(Trial trial) {
        head(trial);
        trial.report().rules().forEach(this::rule);
        part(say("Tidak sesuai", "Not as expected"), trial.report().failures().toList());
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
        line(say("Paket ", "Pack ") + trial.pack().id() + " " + trial.pack().version()
                + (whose.isEmpty() ? "" : ", " + whose) + ": "
                + count(trial.report().rules().size(), "aturan", "rule") + ", "
                + count(trial.report().cases(), "kasus", "case"));
    }

    private void rule(RuleReport rule) {
        long passed = rule.cases().stream().filter(CaseResult::passed).count();
        line("  %-6s %-40s %s"
                .formatted(
                        rule.passed() ? say("lulus", "passed") : say("gagal", "failed"),
                        rule.ruleId(),
                        passed + "/" + count(rule.cases().size(), "kasus", "case")));
    }

    private void part(String heading, List<String> items) {
        if (!items.isEmpty()) {
            line("");
            line(heading);
            items.forEach(item -> line("  " + item.replace("\n", "\n  ")));
        }
    }

    private void missing(Trial trial) {
        part(
                say("Belum dicoba; kasus yang perlu ditulis", "Not tried yet; the cases to write"),
                trial.report().coverage().rules().stream()
                        .filter(rule -> !trial.misread().contains(rule.ruleId()))
                        .flatMap(rule -> rule.missing().map(point -> missing(rule, point)))
                        .toList());
    }

    private static String missing(RuleCoverage rule, CoveragePoint point) {
        return rule.file() + ":" + point.line() + ": " + point.what() + "\n  - name: ...\n    " + point.form();
    }

    private void coverage(Trial trial) {
        PackCoverage coverage = trial.report().coverage();
        line("");
        line(say("Cakupan", "Coverage"));
        for (Aspect aspect : Aspect.values()) {
            Share share = coverage.share(aspect);
            if (share.all() > 0) {
                line("  %-12s %d/%d".formatted(name(aspect).in(language), share.covered(), share.all()));
            }
        }
        if (!coverage.articles().isEmpty()) {
            line("  %-12s %d %s, %d %s, %d %s"
                    .formatted(
                            say("pasal", "articles"),
                            coverage.articles(LawArticle.State.ENCODED),
                            say("dikodekan", "encoded"),
                            coverage.articles(LawArticle.State.OUT_OF_SCOPE),
                            say("di luar lingkup", "out of scope"),
                            coverage.articles(LawArticle.State.TO_DO),
                            say("belum", "to do")));
        }
    }

    private static LocalText name(Aspect aspect) {
        return switch (aspect) {
            case ANSWER -> new LocalText("putusan", "answers");
            case CONDITION -> new LocalText("syarat", "conditions");
            case BOUND -> new LocalText("batas", "bounds");
            case DAY -> new LocalText("hari", "days");
            case DOUBT -> new LocalText("keraguan", "doubts");
        };
    }

    private String verdict(Trial trial) {
        if (trial.isMistaken()) {
            return say("Tidak lulus: ada berkas kasus yang salah tulis.", "Not passed: a case file is mistaken.");
        } else if (!trial.report().passed()) {
            return say("Tidak lulus: ada kasus yang tidak sesuai.", "Not passed: some cases are not as expected.");
        }
        return trial.passed()
                ? say("Lulus.", "Passed.")
                : say("Tidak lulus: yang dicoba belum cukup.", "Not passed: the cases do not try enough.");
    }

    private String count(long number, String indonesian, String english) {
        return number + " " + say(indonesian, number == 1 ? english : english + "s");
    }

    private String say(String indonesian, String english) {
        return new LocalText(indonesian, english).in(language);
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}

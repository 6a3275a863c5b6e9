package id.tatakelola.testkit.coverage.report;

import id.tatakelola.drools.source.LawArticle;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Language;
import id.tatakelola.testkit.coverage.Aspect;
import id.tatakelola.testkit.coverage.CoveragePoint;
import id.tatakelola.testkit.coverage.PackCoverage;
import id.tatakelola.testkit.coverage.RuleCoverage;
import id.tatakelola.testkit.coverage.Share;
import id.tatakelola.testkit.told.Words;

/** Coverage on a few lines, and what is not tried, each with its place. */
public final class CoverageText {
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private CoverageText(Language language) {
        this.language = language;
    }

    /** The text in a language. */
    public static String of(PackCoverage coverage, Language language) {
        CoverageText text = new CoverageText(language);
        text.shares(coverage);
        text.articles(coverage);
        coverage.rules().forEach(rule -> rule.missing().forEach(point -> text.missing(rule, point)));
        return text.out.toString();
    }

    private void shares(PackCoverage coverage) {
        share(Words.say("coverage.rules"), coverage.rulesAnswered());
        for (Aspect aspect : Aspect.values()) {
            share(aspect.plural(), coverage.share(aspect));
        }
    }

    private void share(LocalText name, Share share) {
        line(name, Words.say("coverage.share", share.told(), Words.percent(share.ratio())));
    }

    private void articles(PackCoverage coverage) {
        if (!coverage.articles().isEmpty()) {
            for (LawArticle.State state : LawArticle.State.values()) {
                line(state.told(), Words.say("coverage.articles", coverage.articles(state)));
            }
        }
    }

    private void line(LocalText name, LocalText value) {
        out.append("%-15s %s\n".formatted(name.in(language), value.in(language)));
    }

    private void missing(RuleCoverage rule, CoveragePoint point) {
        LocalText line = Words.say("coverage.line", rule.file(), point.line(), point.what());
        out.append(line.in(language)).append('\n');
    }
}

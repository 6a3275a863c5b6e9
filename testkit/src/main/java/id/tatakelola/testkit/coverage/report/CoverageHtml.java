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
import java.util.Locale;
import java.util.stream.Stream;

/** Coverage as one page that needs nothing else: a table of rules, what is not tried of each, and the articles of law. */
public final class CoverageHtml {
    private static final String STYLE = """
            <style>
            body { font: 16px/1.5 sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em }
            table { border-collapse: collapse; width: 100% }
            th, td { border-bottom: 1px solid #bbb; padding: .2em .6em; text-align: left; vertical-align: top }
            .less { font-weight: bold }
            </style></head>
            <body>
            """;

    private final Language language;
    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");

    private CoverageHtml(Language language) {
        this.language = language;
    }

    /** The page in a language. */
    public static String of(PackCoverage coverage, Language language) {
        CoverageHtml page = new CoverageHtml(language);
        page.head();
        page.rules(coverage);
        page.articles(coverage);
        return page.out.append("</body>\n</html>\n").toString();
    }

    private void head() {
        out.append("<html lang=\"")
                .append(language.name().toLowerCase(Locale.ROOT))
                .append("\">\n<head><meta charset=\"utf-8\"><title>")
                .append(say("coverage.title"))
                .append("</title>\n")
                .append(STYLE);
    }

    private void rules(PackCoverage coverage) {
        out.append("<h1>").append(say("coverage.title")).append("</h1>\n<table>\n<tr><th>");
        out.append(say("coverage.rule"));
        for (Aspect aspect : Aspect.values()) {
            out.append("<th>").append(text(aspect.plural()));
        }
        out.append("<th>").append(say("coverage.not-tried"));
        out.append("\n<tr><th>").append(say("coverage.all"));
        for (Aspect aspect : Aspect.values()) {
            cell(coverage.share(aspect));
        }
        out.append("<td>\n");
        coverage.rules().forEach(this::rule);
        out.append("</table>\n");
    }

    private void rule(RuleCoverage rule) {
        out.append("<tr><th id=\"").append(escaped(rule.ruleId())).append("\">").append(escaped(rule.ruleId()));
        for (Aspect aspect : Aspect.values()) {
            cell(rule.share(aspect));
        }
        out.append("<td>");
        rule.points().stream().filter(p -> !p.covered()).forEach(this::point);
        out.append('\n');
    }

    private void cell(Share share) {
        out.append(share.ratio() < 1 ? "<td class=\"less\">" : "<td>").append(text(share.told()));
    }

    private void point(CoveragePoint point) {
        LocalText told = point.excused() == null
                ? Words.say("coverage.point", point.line(), point.what())
                : Words.say("coverage.excused", point.line(), point.what(), point.excused());
        out.append("<div>").append(text(told)).append("</div>");
    }

    private void articles(PackCoverage coverage) {
        if (coverage.articles().isEmpty()) {
            return;
        }
        out.append("<h1>").append(say("law.title")).append("</h1>\n<table>\n<tr>");
        Stream.of("law.article", "law.subject", "law.rules", "law.note")
                .forEach(key -> out.append("<th>").append(say(key)));
        out.append('\n');
        coverage.articles().forEach(this::article);
        out.append("</table>\n");
    }

    private void article(LawArticle article) {
        String rules =
                article.rules().isEmpty() ? text(article.state().told()) : escaped(String.join(", ", article.rules()));
        out.append("<tr><th>").append(escaped(article.source() + "#" + article.locator()));
        out.append("<td>").append(escaped(article.subject()));
        out.append("<td>").append(rules);
        out.append("<td>").append(escaped(article.note())).append('\n');
    }

    private String say(String key) {
        return text(Words.say(key));
    }

    private String text(LocalText text) {
        return escaped(text.in(language));
    }

    private static String escaped(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

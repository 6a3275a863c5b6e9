package id.tatakelola.testkit.coverage.report;

import id.tatakelola.testkit.coverage.Aspect;
import id.tatakelola.testkit.coverage.CoveragePoint;
import id.tatakelola.testkit.coverage.LawArticle;
import id.tatakelola.testkit.coverage.PackCoverage;
import id.tatakelola.testkit.coverage.RuleCoverage;
import id.tatakelola.testkit.coverage.Share;
import java.util.Locale;

/** Coverage as one page that needs nothing else: a table of rules, what is not tried of each, and the articles of law. */
public final class CoverageHtml {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Coverage of rules</title>
            <style>
            body { font: 16px/1.5 sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em }
            table { border-collapse: collapse; width: 100% }
            th, td { border-bottom: 1px solid #bbb; padding: .2em .6em; text-align: left; vertical-align: top }
            .less { font-weight: bold }
            </style></head>
            <body>
            """;

    private final StringBuilder out = new StringBuilder(HEAD);

    private CoverageHtml() {}

    /** The page. */
    public static String of(PackCoverage coverage) {
        CoverageHtml page = new CoverageHtml();
        page.rules(coverage);
        page.articles(coverage);
        return page.out.append("</body>\n</html>\n").toString();
    }

    private void rules(PackCoverage coverage) {
        out.append("<h1>Coverage of rules</h1>\n<table>\n<tr><th>rule");
        for (Aspect aspect : Aspect.values()) {
            out.append("<th>").append(aspect.plural());
        }
        out.append("<th>not tried\n<tr><th>all");
        for (Aspect aspect : Aspect.values()) {
            cell(coverage.share(aspect));
        }
        out.append("<td>\n");
        coverage.rules().forEach(this::rule);
        out.append("</table>\n");
    }

    private void rule(RuleCoverage rule) {
        out.append("<tr><th id=\"").append(text(rule.ruleId())).append("\">").append(text(rule.ruleId()));
        for (Aspect aspect : Aspect.values()) {
            cell(rule.share(aspect));
        }
        out.append("<td>");
        rule.points().stream().filter(p -> !p.covered()).forEach(this::point);
        out.append('\n');
    }

    private void cell(Share share) {
        out.append(share.ratio() < 1 ? "<td class=\"less\">" : "<td>").append(share);
    }

    private void point(CoveragePoint point) {
        out.append("<div>line ").append(point.line()).append(": ").append(text(point.what()));
        if (point.excused() != null) {
            out.append(" (cannot be: ").append(text(point.excused())).append(')');
        }
        out.append("</div>");
    }

    private void articles(PackCoverage coverage) {
        if (coverage.articles().isEmpty()) {
            return;
        }
        out.append("<h1>Articles of law</h1>\n<table>\n<tr><th>article<th>what it says<th>rules<th>note\n");
        for (LawArticle article : coverage.articles()) {
            String rules = article.rules().isEmpty()
                    ? article.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    : String.join(", ", article.rules());
            out.append("<tr><th>").append(text(article.source() + "#" + article.locator()));
            out.append("<td>").append(text(article.subject()));
            out.append("<td>").append(text(rules));
            out.append("<td>").append(text(article.note())).append('\n');
        }
        out.append("</table>\n");
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

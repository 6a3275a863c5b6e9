package id.tatakelola.testkit.coverage.report;

import id.tatakelola.testkit.coverage.Aspect;
import id.tatakelola.testkit.coverage.LawArticle;
import id.tatakelola.testkit.coverage.PackCoverage;
import id.tatakelola.testkit.coverage.Share;
import java.util.Locale;

/** Coverage on a few lines, and what is not tried, each with its place. */
public final class CoverageText {
    private CoverageText() {}

    /** The text. */
    public static String of(PackCoverage coverage) {
        StringBuilder out = new StringBuilder();
        line(out, "rules", coverage.rulesAnswered());
        for (Aspect aspect : Aspect.values()) {
            line(out, aspect.plural(), coverage.share(aspect));
        }
        for (LawArticle.State state : LawArticle.State.values()) {
            if (!coverage.articles().isEmpty()) {
                String name = state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                out.append(String.format(Locale.ROOT, "%-12s %d articles of law%n", name, coverage.articles(state)));
            }
        }
        coverage.rules()
                .forEach(rule -> rule.missing()
                        .forEach(point -> out.append(String.format(
                                Locale.ROOT, "%s:%d: not tried: %s%n", rule.file(), point.line(), point.what()))));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static void line(StringBuilder out, String name, Share share) {
        out.append(String.format(Locale.ROOT, "%-12s %s (%.1f %%)%n", name, share, 100 * share.ratio()));
    }
}

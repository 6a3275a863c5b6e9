package id.tatakelola.cli;

import id.tatakelola.drools.source.LawArticle;
import id.tatakelola.drools.source.LawOutline;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Language;
import id.tatakelola.rules.RulePacks;
import java.io.PrintWriter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many articles of each cited source are encoded, out of scope, or to do, by the outlines under {@code law/}. */
record LawCoverage(SortedMap<String, Count> bySource) {

    /** The counts of one source. */
    record Count(String name, long encoded, long outOfScope, long toDo) {}

    static LawCoverage shipped(List<RuleCard> cards) {
        SortedMap<String, Count> counts = new TreeMap<>();
        cards.stream()
                .flatMap(card -> card.citations().stream())
                .map(Citation::source)
                .distinct()
                .filter(source -> !outline(source.id()).isEmpty())
                .forEach(source -> counts.put(source.id(), count(source)));
        return new LawCoverage(counts);
    }

    private static Count count(LegalSource source) {
        List<LawArticle> articles = LawOutline.read(source.id(), outline(source.id()));
        return new Count(
                source.shortName(),
                count(articles, LawArticle.State.ENCODED),
                count(articles, LawArticle.State.OUT_OF_SCOPE),
                count(articles, LawArticle.State.TO_DO));
    }

    private static long count(List<LawArticle> articles, LawArticle.State state) {
        return articles.stream().filter(article -> article.state() == state).count();
    }

    private static String outline(String sourceId) {
        try {
            return RulePacks.law(sourceId + ".tsv");
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    void print(PrintWriter out, Language language) {
        boolean id = language == Language.ID;
        out.println(
                id
                        ? "Cakupan hukum (pasal: dikodekan, di luar lingkup, belum)"
                        : "Law (articles: encoded, out of scope, to do)");
        bySource.values()
                .forEach(c ->
                        out.println("  %-45s %4d %4d %4d".formatted(c.name(), c.encoded(), c.outOfScope(), c.toDo())));
    }
}

package id.tatakelola.testkit.coverage;

import id.tatakelola.drools.source.LawArticle;
import java.util.List;

/**
 * What the cases of a pack try, and what of the law its rules encode.
 *
 * @param rules rule by rule, in the order of the pack
 * @param articles the articles of the pack's law outlines; empty when it has none
 */
public record PackCoverage(List<RuleCoverage> rules, List<LawArticle> articles) {
    /** Copies the lists. */
    public PackCoverage {
        rules = List.copyOf(rules);
        articles = List.copyOf(articles);
    }

    /** How many rules have a case for each answer they can give. */
    public Share rulesAnswered() {
        return new Share(rules.stream().filter(RuleCoverage::answered).count(), rules.size());
    }

    /** How much of an aspect is tried, over all rules. */
    public Share share(Aspect aspect) {
        return rules.stream()
                .map(rule -> rule.share(aspect))
                .reduce(new Share(0, 0), (a, b) -> new Share(a.covered() + b.covered(), a.all() + b.all()));
    }

    /** How many articles have a state. */
    public long articles(LawArticle.State state) {
        return articles.stream().filter(article -> article.state() == state).count();
    }
}

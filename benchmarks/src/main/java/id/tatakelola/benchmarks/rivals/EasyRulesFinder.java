package id.tatakelola.benchmarks.rivals;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules has neither joins nor working memory: its rules are fired at each fact of the types that they look at. */
final class EasyRulesFinder implements Finder {
    private static final String FACT = "fact";
    private static final String HITS = "hits";

    private final PackSet packs;
    private final Map<Class<? extends Fact>, Rules> byType = new HashMap<>();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    private EasyRulesFinder(PackSet packs) {
        this.packs = packs;
        List<String> wanted = packs.rules().stream()
                .map(RulePlan::card)
                .map(card -> card.id())
                .toList();
        for (RecordRule<?> rule : RecordRule.all()) {
            if (wanted.contains(rule.id())) {
                byType.computeIfAbsent(rule.type(), type -> new Rules()).register(rule(rule));
            }
        }
    }

    static Finder of(PackSet packs) {
        return new EasyRulesFinder(packs);
    }

    private static Rule rule(RecordRule<?> rule) {
        return new RuleBuilder()
                .name(rule.id())
                .when(facts -> rule.isBrokenBy(facts.get(FACT)))
                .then(facts -> {
                    Hits hits = facts.get(HITS);
                    Fact fact = facts.get(FACT);
                    hits.add(rule.id(), fact);
                })
                .build();
    }

    @Override
    public Hits find(Portfolio portfolio, LocalDate asOf) {
        Hits hits = new Hits(packs, asOf);
        byType.forEach((type, rules) -> {
            for (Fact fact : portfolio.facts(type)) {
                Facts facts = new Facts();
                facts.put(FACT, fact);
                facts.put(HITS, hits);
                engine.fire(rules, facts);
            }
        });
        return hits;
    }
}

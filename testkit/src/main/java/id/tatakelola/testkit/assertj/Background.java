package id.tatakelola.testkit.assertj;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.Explanation;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Portfolio;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a failure can tell besides the result: the facts given and the condition that failed first. */
record Background(GovernanceEngine engine, Portfolio portfolio, LocalDate asOf) {
    private static final int MOST_FACTS = 20;

    /** The condition that failed first for a subject, in a sentence; empty when none did. */
    String firstFailed(RuleOutcome outcome, FactRef subject) {
        Explanation why = engine.explain(portfolio, asOf, outcome.card().id(), subject);
        return why.firstFailed() == null
                ? ""
                : " The first condition that failed is `" + why.firstFailed().text() + "` in line "
                        + why.firstFailed().line() + ".";
    }

    /** The subject and the facts that name it, a line each. */
    String given(@Nullable String subjectId) {
        List<Fact> facts = portfolio
                .facts()
                .filter(fact -> subjectId == null || speaksOf(fact, subjectId))
                .limit(MOST_FACTS + 1L)
                .toList();
        StringBuilder out = new StringBuilder("\ngiven");
        facts.stream().limit(MOST_FACTS).forEach(fact -> out.append("\n  ").append(fact));
        return facts.size() > MOST_FACTS ? out.append("\n  and more").toString() : out.toString();
    }

    private boolean speaksOf(Fact fact, String subjectId) {
        FactType type = portfolio.types().of(fact.getClass());
        return type.components().stream().anyMatch(c -> subjectId.equals(c.get(fact)));
    }
}

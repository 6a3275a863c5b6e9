package id.tatakelola.testkit.told;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Portfolio;
import id.tatakelola.testkit.law.CityText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a failure can tell besides the answer: the facts given and the condition that failed first (<i>latar kegagalan</i>).
 *
 * @param engine what gave the answer
 * @param portfolio the facts
 * @param asOf the day
 */
public record Background(GovernanceEngine engine, Portfolio portfolio, LocalDate asOf) {
    private static final int MOST_FACTS = 20;

    /** The condition of a rule that failed first for a subject, as a sentence that begins with a blank; nothing when none did. */
    public LocalText firstFailed(String ruleId, FactRef subject) {
        Place failed = engine.explain(portfolio, asOf, ruleId, subject).firstFailed();
        return failed == null ? Words.nothing() : Words.say("failed-first", failed.text(), failed.line());
    }

    /**
     * The facts given and the registers that are complete, a line each, as case files have them.
     *
     * @param subjectId the subject that alone matters, with the facts that name it; null for all facts
     */
    public LocalText given(@Nullable String subjectId) {
        List<String> facts = portfolio
                .facts()
                .filter(fact -> subjectId == null || speaksOf(fact, subjectId))
                .limit(MOST_FACTS + 1L)
                .map(this::row)
                .toList();
        LocalText more = facts.size() > MOST_FACTS ? Words.say("given.more") : Words.nothing();
        String rows = facts.stream().limit(MOST_FACTS).collect(Collectors.joining());
        return Words.say("given", rows, more, registers().collect(Collectors.joining(", ")));
    }

    private String row(Fact fact) {
        FactType type = portfolio.types().of(fact.getClass());
        return "\n  " + type.name() + ": " + new CityText(portfolio.types()).row(fact);
    }

    private Stream<String> registers() {
        return portfolio.registers().stream().map(CompleteRegister::factType);
    }

    private boolean speaksOf(Fact fact, String subjectId) {
        FactType type = portfolio.types().of(fact.getClass());
        return type.components().stream().anyMatch(c -> subjectId.equals(c.get(fact)));
    }
}

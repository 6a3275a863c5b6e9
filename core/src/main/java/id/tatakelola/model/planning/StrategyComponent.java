package id.tatakelola.model.planning;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;

/**
 * A component of a strategy (<i>komponen strategi</i>), rows S57 to S59 of the city statement of 2019.
 *
 * @param id a stable slug
 * @param strategyId the strategy
 * @param name what people call it
 */
public record StrategyComponent(
        String id, @References(Strategy.class) String strategyId, String name) implements Fact {
    /** Checks the components. */
    public StrategyComponent {
        Checks.id(id);
        Checks.text("strategyId", strategyId);
        Checks.text("name", name);
    }
}

package id.tatakelola.drools.compile;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactTypes;
import java.util.List;

/** Tells which expressions are never negative, so that a sum of them has bounds. */
final class NonNegatives {
    private final FactTypes types;
    private final Variables variables;
    private final List<Condition> source;

    NonNegatives(FactTypes types, Variables variables, List<Condition> source) {
        this.types = types;
        this.variables = variables;
        this.source = source;
    }

    boolean isNonNegative(Expression expression) {
        if (expression instanceof Expression.Slot slot) {
            return source.stream()
                    .filter(Condition.Pattern.class::isInstance)
                    .flatMap(c -> ((Condition.Pattern) c).items().stream())
                    .anyMatch(item -> item.slot() == slot.slot() && isNonNegative(item.expression()));
        }
        if (!(expression instanceof Expression.Component component)) {
            return false;
        }
        String type = variables.slots().get(component.slot()).factType();
        FactComponent found = type == null
                ? null
                : types.require(type).component(component.path().get(0));
        return found != null && (found.javaType() == Bandwidth.class || found.nonNegative());
    }
}

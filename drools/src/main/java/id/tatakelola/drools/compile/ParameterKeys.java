package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.gate.Constraint;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.model.FactTypes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parameters that a rule may ask for: those of which its pack has a row, be it without a value, and those that have a
 * label. A key that is none is misspelled, and the rule could never tell.
 */
final class ParameterKeys {
    private static final String LABEL = "parameter:";

    private final Set<String> known = new TreeSet<>();

    ParameterKeys(PackSource pack, FactTypes types) {
        pack.parameters().forEach(parameter -> known.add(parameter.key()));
        types.labels().keys().stream()
                .filter(key -> key.startsWith(LABEL))
                .forEach(key -> known.add(key.substring(LABEL.length())));
    }

    /**
     * Whether a test fixes the key of a parameter.
     *
     * @throws id.tatakelola.drools.gate.Refused when it fixes one that is not known
     */
    boolean fixedBy(Condition.Item item, Constraint at) {
        if (item.expression() instanceof Expression.Comparison c
                && c.operator() == Operator.EQUAL
                && c.left() instanceof Expression.Component component
                && component.path().equals(List.of("key"))
                && c.right() instanceof Expression.Text key) {
            if (!known.contains(key.value())) {
                throw at.refuse(key.value(), say("parameter.unknown", key.value(), maybe(key.value(), known)));
            }
            return true;
        }
        return false;
    }
}

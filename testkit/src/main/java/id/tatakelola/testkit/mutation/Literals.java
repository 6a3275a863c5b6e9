package id.tatakelola.testkit.mutation;

import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.RulePlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The texts and numbers written in a rule.
 *
 * @param texts its texts, sorted
 * @param numbers its numbers, sorted
 */
public record Literals(SortedSet<String> texts, SortedSet<BigDecimal> numbers) {
    /** Those of a rule. */
    public static Literals of(RulePlan plan) {
        Literals literals = new Literals(new TreeSet<>(), new TreeSet<>());
        literals.visit(plan.conditions());
        return literals;
    }

    private void visit(@Nullable Object node) {
        if (node instanceof List<?> list) {
            list.forEach(this::visit);
        } else if (node instanceof Expression.Text text) {
            texts.add(text.value());
        } else if (node instanceof Expression.Number number) {
            numbers.add(number.value());
        } else if (node instanceof Record record) {
            for (Object part : Parts.of(record)) {
                visit(part);
            }
        }
    }

    /** The values of a fact's components, in order; empty for what is no record. */
    public static @Nullable Object[] parts(Object fact) {
        return fact instanceof Record record ? Parts.of(record) : new @Nullable Object[0];
    }
}

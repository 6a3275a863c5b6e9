package id.tatakelola.engine.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a rule's left-hand side; a list of conditions is their <i>and</i>, from left to right. */
public sealed interface Condition {

    /** Where it stands in the rule file. */
    Place place();

    /**
     * A pattern over a fact type: some fact of the type for which all items hold.
     *
     * @param factType the simple name of the type
     * @param slot where the fact is put; every pattern has a slot, named or not
     * @param items bindings and tests, in order
     * @param place where it stands
     */
    record Pattern(String factType, int slot, List<Item> items, Place place) implements Condition {
        /** Copies the items. */
        public Pattern {
            items = List.copyOf(items);
        }
    }

    /** No environment satisfies the body; a {@code forall(P Q)} is {@code not(P and not(Q))}. */
    record Not(List<Condition> body, Place place) implements Condition {
        /** Copies the body. */
        public Not {
            body = List.copyOf(body);
        }
    }

    /** Some environment satisfies the body. */
    record Exists(List<Condition> body, Place place) implements Condition {
        /** Copies the body. */
        public Exists {
            body = List.copyOf(body);
        }
    }

    /** Some branch holds; what a branch binds is not seen outside it. */
    record Or(List<Branch> branches, Place place) implements Condition {
        /** Copies the branches. */
        public Or {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A measure over all environments that satisfy the source.
     *
     * @param source what is counted over
     * @param aggregates the measures, each put in a slot
     * @param tests what must hold of them; the measure is the left operand of each comparison
     * @param place where it stands
     */
    record Accumulate(List<Condition> source, List<Aggregate> aggregates, List<Item> tests, Place place)
            implements Condition {
        /** Copies the lists. */
        public Accumulate {
            source = List.copyOf(source);
            aggregates = List.copyOf(aggregates);
            tests = List.copyOf(tests);
        }
    }

    /** One branch of an {@link Or}. */
    record Branch(List<Condition> body) {
        /** Copies the body. */
        public Branch {
            body = List.copyOf(body);
        }
    }

    /**
     * A binding or a test inside a pattern.
     *
     * @param slot where the value is put; -1 for a test
     * @param expression the value bound, or what must hold
     * @param place where it stands
     */
    record Item(int slot, Expression expression, Place place) {
        /** Whether this is a test and binds nothing. */
        public boolean isTest() {
            return slot < 0;
        }
    }

    /**
     * A measure of an accumulate.
     *
     * @param kind which measure
     * @param argument what is summed or compared; null for a count
     * @param nonNegative whether the argument is known never to be negative, so that a sum has a lower bound
     * @param slot where the result is put
     */
    record Aggregate(AggregateKind kind, @Nullable Expression argument, boolean nonNegative, int slot) {}

    /** The measures a rule may take. */
    enum AggregateKind {
        /** How many. */
        COUNT,
        /** The sum of numbers; of nothing it is zero. */
        SUM,
        /** The least; of nothing there is none, and the condition is false. */
        MIN,
        /** The greatest; of nothing there is none, and the condition is false. */
        MAX
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Condition;
import java.util.List;
import java.util.stream.Stream;

/** All patterns of a rule, however deep. */
final class Patterns {
    private Patterns() {}

    static Stream<Condition.Pattern> in(List<Condition> conditions) {
        return conditions.stream().flatMap(Patterns::in);
    }

    private static Stream<Condition.Pattern> in(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        } else if (condition instanceof Condition.Not not) {
            return in(not.body());
        } else if (condition instanceof Condition.Exists exists) {
            return in(exists.body());
        } else if (condition instanceof Condition.Or or) {
            return or.branches().stream().flatMap(b -> in(b.body()));
        }
        return in(((Condition.Accumulate) condition).source());
    }
}

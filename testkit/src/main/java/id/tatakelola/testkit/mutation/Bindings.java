package id.tatakelola.testkit.mutation;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.rule.RuleTexts;
import id.tatakelola.model.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who needs what a condition binds: other conditions, the right-hand side and the texts. */
final class Bindings {
    private final RulePlan plan;
    private final Map<Integer, Long> uses = new HashMap<>();

    Bindings(RulePlan plan) {
        this.plan = plan;
        slots(plan.conditions()).forEach(slot -> uses.merge(slot, 1L, Long::sum));
        plan.action().arguments().forEach(slot -> uses.merge(slot, 1L, Long::sum));
    }

    /** Whether nothing but the condition itself needs what it binds. */
    boolean mayGo(Condition condition) {
        Map<Integer, Long> own = new HashMap<>();
        slots(condition).forEach(slot -> own.merge(slot, 1L, Long::sum));
        return !isSubject(condition)
                && bound(condition)
                        .allMatch(slot -> uses.getOrDefault(slot, 0L).equals(own.getOrDefault(slot, 0L))
                                && !named(plan.variables().get(slot).name()));
    }

    private boolean isSubject(Condition condition) {
        return !plan.derives() && plan.conditions().get(plan.subjectAt()) == condition;
    }

    private boolean named(String variable) {
        return !variable.isEmpty()
                && Arrays.stream(Language.values())
                        .map(plan.card()::texts)
                        .flatMap(Bindings::texts)
                        .anyMatch(text -> text.contains("{" + variable + "}") || text.contains("{" + variable + "."));
    }

    private static Stream<String> texts(RuleTexts texts) {
        return Stream.of(texts.message(), texts.remedy());
    }

    private static Stream<Integer> bound(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.concat(
                    Stream.of(pattern.slot()),
                    pattern.items().stream().filter(i -> !i.isTest()).map(Condition.Item::slot));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            return accumulate.aggregates().stream().map(Condition.Aggregate::slot);
        }
        return Stream.of();
    }

    /** The slots read in a tree, as often as they are read, a pattern's reading of its own fact apart. */
    private static Stream<Integer> slots(Object node) {
        if (node instanceof List<?> list) {
            return list.stream().flatMap(Bindings::slots);
        } else if (node instanceof Expression.Slot slot) {
            return Stream.of(slot.slot());
        } else if (node instanceof Expression.Component component) {
            return Stream.of(component.slot());
        } else if (node instanceof Record record) {
            Object[] parts = Parts.of(record);
            return IntStream.range(0, parts.length)
                    .mapToObj(i -> parts[i])
                    .flatMap(part -> part == null ? Stream.of() : slots(part));
        }
        return Stream.of();
    }
}

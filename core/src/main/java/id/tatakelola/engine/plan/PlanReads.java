package id.tatakelola.engine.plan;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a rule reads: fact types with their components, parameters by key, and the day. */
public final class PlanReads {
    private final RulePlan plan;
    private final SortedMap<String, SortedSet<String>> components = new TreeMap<>();
    private final SortedSet<String> parameterKeys = new TreeSet<>();
    private boolean day;

    private PlanReads(RulePlan plan) {
        this.plan = plan;
        visit(plan.conditions());
    }

    /** What a rule reads. */
    public static PlanReads of(RulePlan plan) {
        return new PlanReads(plan);
    }

    /** The fact types it has patterns over, sorted. */
    public Set<String> types() {
        return components.keySet();
    }

    /** The components it reads of a type, sorted; empty for a type it does not read. */
    public Set<String> components(String type) {
        return components.getOrDefault(type, new TreeSet<>());
    }

    /** The keys of the parameters it asks for, sorted. */
    public Set<String> parameterKeys() {
        return parameterKeys;
    }

    /** Whether it asks for the as-of day. */
    public boolean day() {
        return day;
    }

    private void visit(@Nullable Object node) {
        if (node instanceof Collection<?> nodes) {
            nodes.forEach(this::visit);
        } else if (node instanceof Record record) {
            note(record);
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                visit(value(part, record));
            }
        }
    }

    private void note(Record node) {
        if (node instanceof Condition.Pattern pattern) {
            components.computeIfAbsent(pattern.factType(), t -> new TreeSet<>());
        } else if (node instanceof Expression.Component component) {
            String type = plan.variables().get(component.slot()).factType();
            if (type != null) {
                components
                        .computeIfAbsent(type, t -> new TreeSet<>())
                        .add(component.path().get(0));
            }
        } else if (node instanceof Expression.Comparison comparison) {
            noteKey(comparison);
        } else if (node instanceof Expression.AsOf) {
            day = true;
        }
    }

    private void noteKey(Expression.Comparison comparison) {
        boolean isKey = comparison.left() instanceof Expression.Component component
                && component.path().equals(List.of("key"))
                && "Parameter".equals(plan.variables().get(component.slot()).factType());
        if (isKey && comparison.right() instanceof Expression.Text text) {
            parameterKeys.add(text.value());
        }
    }

    private static @Nullable Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }
}

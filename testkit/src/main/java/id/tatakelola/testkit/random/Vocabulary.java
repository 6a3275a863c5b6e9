package id.tatakelola.testkit.random;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Validity;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values that rules speak of: what a random portfolio must hold so that rules fire. */
final class Vocabulary {
    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> parameterKeys = new TreeSet<>();
    private final SortedSet<String> texts = new TreeSet<>(List.of("a", "b"));
    private final SortedMap<String, SortedSet<String>> constants = new TreeMap<>();
    private final SortedSet<BigDecimal> numbers = new TreeSet<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final List<String> typeList;
    private final List<String> textList;
    private final List<BigDecimal> numberList;
    private final List<LocalDate> dayList;

    Vocabulary(PackSet packs) {
        this(packs, List.of());
    }

    /** With types that the rules do not read themselves. */
    Vocabulary(PackSet packs, Collection<String> otherTypes) {
        types.addAll(otherTypes);
        for (RulePlan rule : packs.rules()) {
            PlanReads reads = PlanReads.of(rule);
            types.addAll(reads.types());
            parameterKeys.addAll(reads.parameterKeys());
            addDay(rule.card().inForce().from());
            addDay(rule.card().inForce().until());
            visit(rule.conditions());
        }
        for (int n = 0; n <= 3; n++) {
            numbers.add(BigDecimal.valueOf(n));
        }
        addDay(LocalDate.of(2024, 2, 29));
        typeList = types.stream().filter(t -> !t.equals("Parameter")).toList();
        textList = List.copyOf(texts);
        numberList = List.copyOf(numbers);
        dayList = List.copyOf(days);
    }

    private void addDay(@Nullable LocalDate day) {
        if (day != null && !day.equals(Validity.NO_END) && !day.equals(Validity.ALWAYS_BEFORE)) {
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
            numbers.add(BigDecimal.valueOf(day.getYear()));
        }
    }

    private void visit(@Nullable Object node) {
        if (node instanceof Collection<?> nodes) {
            nodes.forEach(this::visit);
        } else if (node instanceof Expression.Text text) {
            texts.add(text.value());
        } else if (node instanceof Expression.Constant constant) {
            constants.computeIfAbsent(constant.enumType(), t -> new TreeSet<>()).add(constant.name());
        } else if (node instanceof Expression.Number number) {
            numbers.add(number.value());
            numbers.add(number.value().add(BigDecimal.ONE));
            numbers.add(number.value().subtract(BigDecimal.ONE));
        } else if (node instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                visit(value(part, record));
            }
        }
    }

    private static @Nullable Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }

    /** The fact types that rules read, parameters apart. */
    List<String> types() {
        return typeList;
    }

    List<String> parameterKeys() {
        return List.copyOf(parameterKeys);
    }

    List<String> texts() {
        return textList;
    }

    List<String> constants(String enumType) {
        return new ArrayList<>(constants.getOrDefault(enumType, new TreeSet<>()));
    }

    List<BigDecimal> numbers() {
        return numberList;
    }

    List<LocalDate> days() {
        return dayList;
    }
}

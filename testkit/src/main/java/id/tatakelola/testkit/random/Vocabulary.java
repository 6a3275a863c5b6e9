package id.tatakelola.testkit.random;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Validity;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final List<String> parameterKeyList;
    private final Map<String, List<String>> constantLists;
    private final List<LocalDate> beginnings;
    private final List<LocalDate> ends;

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
        parameterKeyList = List.copyOf(parameterKeys);
        constantLists = constants.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        beginnings =
                Stream.concat(days.stream(), Stream.of(Validity.ALWAYS_BEFORE)).toList();
        ends = Stream.concat(days.stream(), Stream.of(Validity.NO_END)).toList();
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
        return parameterKeyList;
    }

    List<String> texts() {
        return textList;
    }

    List<String> constants(String enumType) {
        return constantLists.getOrDefault(enumType, List.of());
    }

    List<BigDecimal> numbers() {
        return numberList;
    }

    List<LocalDate> days() {
        return dayList;
    }

    /** The days on which something may begin: those of the rules, and always. */
    List<LocalDate> beginnings() {
        return beginnings;
    }

    /** The days on which something may end: those of the rules, and never. */
    List<LocalDate> ends() {
        return ends;
    }
}

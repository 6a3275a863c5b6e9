package id.tatakelola.testkit.missing;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Validity;
import id.tatakelola.testkit.mutation.Literals;
import id.tatakelola.testkit.random.City;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values worth trying in place of a value: its neighbours, what the rule speaks of, and what the city holds. */
final class Values {
    private final Literals literals;

    Values(RulePlan plan) {
        this.literals = Literals.of(plan);
    }

    Set<Object> instead(FactComponent component, @Nullable Object now, City city) {
        Set<Object> values = candidates(component, now, city).collect(Collectors.toCollection(LinkedHashSet::new));
        if (now != null) {
            values.remove(now);
        }
        return values;
    }

    private Stream<?> candidates(FactComponent component, @Nullable Object now, City city) {
        Class<?> type = component.javaType();
        if (type == Boolean.class || type == boolean.class) {
            return Stream.of(true, false);
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants());
        } else if (type == String.class) {
            return Stream.concat(ids(component, city), literals.texts().stream());
        } else if (type == LocalDate.class) {
            return days(now, city);
        } else if (type == Validity.class) {
            return validities(now, city.asOf());
        } else if (type == BigDecimal.class) {
            return numbers((BigDecimal) now);
        } else if (type == Integer.class || type == int.class) {
            return numbers(now == null ? null : BigDecimal.valueOf((Integer) now))
                    .map(BigDecimal::intValue);
        } else if (type == Bandwidth.class && now != null) {
            long bits = ((Bandwidth) now).bitsPerSecond();
            return Stream.of(bits - 1, bits + 1).filter(b -> b >= 0).map(Bandwidth::new);
        }
        return Stream.of();
    }

    private static Stream<String> ids(FactComponent component, City city) {
        Class<? extends Fact> target = component.references();
        Stream<String> ids = city.facts().keySet().stream()
                .filter(ref -> target == null || ref.type().equals(target.getSimpleName()))
                .map(FactRef::id);
        boolean anId = target != null || component.name().endsWith("Id");
        return anId ? Stream.concat(ids, Stream.of(Fact.NONE)) : Stream.of("lain");
    }

    private static Stream<LocalDate> days(@Nullable Object now, City city) {
        Stream<LocalDate> near = now == null ? Stream.of() : around((LocalDate) now);
        return Stream.of(near, around(city.asOf()), held(city)).flatMap(days -> days);
    }

    private static Stream<LocalDate> around(LocalDate day) {
        return Stream.of(day.minusDays(1), day, day.plusDays(1));
    }

    /** The days that facts of the city hold. */
    private static Stream<LocalDate> held(City city) {
        return city.facts().values().stream()
                .flatMap(fact -> Arrays.stream(Literals.parts(fact)))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    private static Stream<Validity> validities(@Nullable Object now, LocalDate asOf) {
        Stream<Validity> ends = Stream.of(
                Validity.since(asOf),
                Validity.since(asOf.plusDays(1)),
                new Validity(Validity.ALWAYS_BEFORE, asOf),
                new Validity(Validity.ALWAYS_BEFORE, asOf.minusDays(1)),
                Validity.always());
        return now instanceof Validity known
                        && known.from() != null
                        && !known.from().equals(Validity.ALWAYS_BEFORE)
                ? Stream.concat(around(known.from()).map(Validity::since), ends)
                : ends;
    }

    private Stream<BigDecimal> numbers(@Nullable BigDecimal now) {
        Stream<BigDecimal> near = now == null ? Stream.of() : Stream.of(now);
        return Stream.concat(near, literals.numbers().stream())
                .flatMap(n -> Stream.of(n.subtract(BigDecimal.ONE), n, n.add(BigDecimal.ONE)));
    }
}

package id.tatakelola.testkit.law;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.PortfolioException;
import id.tatakelola.model.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes one thing after the other out of a complete city (<i>penyisiran</i>): each row, and each nullable component of
 * each row. Whatever is taken out, the check goes through, only rules that read it answer otherwise, and what is still
 * definite is what it was.
 */
public final class Sweep {
    private final Portfolio city;
    private final LocalDate asOf;
    private final Readers readers;
    private final GovernanceEngine engine;
    private final CheckResult before;

    /** A sweep over a city on a day, with the rules that read each fact as their plans say. */
    public Sweep(PackSet packs, Portfolio city, LocalDate asOf) {
        this(packs, new Readers(packs), city, asOf);
    }

    /** A sweep over a city on a day. */
    public Sweep(PackSet packs, Readers readers, Portfolio city, LocalDate asOf) {
        this.city = city;
        this.asOf = asOf;
        this.readers = readers;
        this.engine = GovernanceEngine.load(packs, city.types(), EngineLimits.STANDARD);
        this.before = engine.check(city, asOf);
    }

    /**
     * What goes wrong, one line for each, sorted; in as many threads as there are.
     *
     * @param rowsOfAType how many rows of a type are tried, spread evenly over it; all when it has no more
     */
    public List<String> run(int rowsOfAType) {
        List<Supplier<Stream<String>>> tries = new ArrayList<>();
        for (FactType type : city.types().all()) {
            for (Fact fact : spread(List.copyOf(city.facts(type.name())), rowsOfAType)) {
                tries.add(() -> withoutRow(fact));
                if (!type.referenceData()) {
                    tries.add(() -> withoutRowInOpenRegister(fact));
                }
                type.components().stream()
                        .filter(FactComponent::nullable)
                        .forEach(component -> tries.add(() -> blanked(fact, component)));
            }
        }
        return tries.parallelStream().flatMap(Supplier::get).sorted().toList();
    }

    private static List<Fact> spread(List<Fact> rows, int wanted) {
        return rows.size() <= wanted
                ? rows
                : Stream.iterate(0, i -> i + 1)
                        .limit(wanted)
                        .map(i -> rows.get((int) ((long) i * rows.size() / wanted)))
                        .toList();
    }

    /** A row that others refer to cannot go from a complete register: the portfolio is refused, in words. */
    private Stream<String> withoutRow(Fact fact) {
        Portfolio less;
        try {
            less = city.without(FactRef.of(fact));
        } catch (PortfolioException refused) {
            return String.valueOf(refused.getMessage()).contains(fact.id())
                    ? Stream.empty()
                    : Stream.of("without " + FactRef.of(fact) + " the portfolio is refused for another reason: "
                            + refused.getMessage());
        }
        return compare("without " + FactRef.of(fact), fact, null, less, false);
    }

    private Stream<String> withoutRowInOpenRegister(Fact fact) {
        String type = fact.getClass().getSimpleName();
        List<CompleteRegister> others = city.registers().stream()
                .filter(r -> !r.factType().equals(type))
                .toList();
        Portfolio less = Portfolio.of(
                city.name(),
                city.types(),
                city.facts().filter(other -> other != fact).toList(),
                others);
        return compare("without " + FactRef.of(fact) + ", its register open,", fact, null, less, true);
    }

    private Stream<String> blanked(Fact fact, FactComponent component) {
        return blanks(component.get(fact)).flatMap(blank -> {
            String what = "not knowing " + component.name() + " of " + FactRef.of(fact);
            return compare(what, fact, component.name(), city.with(with(fact, component, blank.value())), true);
        });
    }

    private record Blank(@Nullable Object value) {}

    /** Nothing known; of a period also one end. */
    private static Stream<Blank> blanks(@Nullable Object value) {
        if (value instanceof Validity days) {
            return Stream.of(
                    new Blank(null),
                    new Blank(new Validity(null, days.until())),
                    new Blank(new Validity(days.from(), null)));
        }
        return value == null ? Stream.empty() : Stream.of(new Blank(null));
    }

    private Fact with(Fact fact, FactComponent component, @Nullable Object value) {
        FactType type = city.types().of(fact.getClass());
        @Nullable Object[] values = new @Nullable Object[type.components().size()];
        for (int i = 0; i < values.length; i++) {
            FactComponent at = type.components().get(i);
            values[i] = at.name().equals(component.name()) ? value : at.get(fact);
        }
        return type.create(values);
    }

    private Stream<String> compare(
            String what, Fact fact, @Nullable String component, Portfolio less, boolean lessIsKnown) {
        CheckResult after;
        try {
            after = engine.check(less, asOf);
        } catch (RuntimeException crash) {
            return Stream.of(what + " the check crashes: " + crash);
        }
        Violation contradiction = lessIsKnown ? Laws.learningNeverContradicts(after, before) : null;
        return Stream.of(
                        after.failures().map(failure -> what + " a rule fails: " + failure),
                        Answer.changed(before, after)
                                .filter(ruleId -> !readers.reads(ruleId, fact, component))
                                .map(ruleId -> what + " changes `" + ruleId + "`, which does not read it"),
                        Stream.ofNullable(contradiction).map(broken -> what + ": " + broken))
                .flatMap(lines -> lines);
    }
}

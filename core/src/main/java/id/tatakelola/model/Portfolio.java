package id.tatakelola.model;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a city has recorded (<i>portofolio tata kelola</i>): facts, and the registers declared complete. Immutable; facts
 * are identified by type and id and kept in the order of both, so that the order in which they were given never matters.
 *
 * <p>A reference into a register that is declared complete must point to a recorded fact, or the portfolio is refused;
 * one into an open register gives a {@linkplain #warnings() warning}, since the fact may exist unrecorded.
 */
public final class Portfolio {
    /** How many dangling references get a guess; each costs a look at the whole register. */
    private static final int GUESSES = 10;

    private final String name;
    private final FactTypes types;
    private final SortedMap<String, SortedMap<String, Fact>> facts;
    private final List<CompleteRegister> registers;
    private final List<PortfolioProblem> warnings;

    private Portfolio(
            String name,
            FactTypes types,
            SortedMap<String, SortedMap<String, Fact>> facts,
            List<CompleteRegister> registers) {
        this.name = name;
        this.types = types;
        this.facts = facts;
        this.registers = registers;
        this.warnings = warningsOrRefusal();
    }

    /**
     * A portfolio of facts of the {@linkplain FactTypes#standard() standard} types.
     *
     * @param name how results call it
     * @param facts the facts, in any order
     * @param registers the registers declared complete
     * @throws PortfolioException listing all duplicates, facts of unknown types and references that point nowhere
     */
    public static Portfolio of(String name, Collection<? extends Fact> facts, Collection<CompleteRegister> registers) {
        return of(name, FactTypes.standard(), facts, registers);
    }

    /**
     * A portfolio of facts of the types given.
     *
     * @throws PortfolioException listing all duplicates, facts of unknown types and references that point nowhere
     */
    public static Portfolio of(
            String name, FactTypes types, Collection<? extends Fact> facts, Collection<CompleteRegister> registers) {
        SortedMap<String, SortedMap<String, Fact>> sorted = sorted(types, facts);
        return new Portfolio(name, types, sorted, sortedRegisters(types, registers));
    }

    /** How results call it. */
    public String name() {
        return name;
    }

    /** The fact types it may hold. */
    public FactTypes types() {
        return types;
    }

    /** The facts of a type, sorted by id. */
    public Collection<Fact> facts(String type) {
        SortedMap<String, Fact> byId = facts.get(type);
        return byId == null ? List.of() : Collections.unmodifiableCollection(byId.values());
    }

    /** The facts of a type, sorted by id. */
    public <F extends Fact> List<F> facts(Class<F> type) {
        return facts(type.getSimpleName()).stream().map(type::cast).toList();
    }

    /** All facts, sorted by type and id. */
    public Stream<Fact> facts() {
        return facts.values().stream().flatMap(byId -> byId.values().stream());
    }

    /** How many facts it holds. */
    public int size() {
        return facts.values().stream().mapToInt(SortedMap::size).sum();
    }

    /** The fact of a type and id, or null when none is recorded. */
    public @Nullable Fact find(FactRef ref) {
        SortedMap<String, Fact> byId = facts.get(ref.type());
        return byId == null ? null : byId.get(ref.id());
    }

    /** The registers declared complete, sorted by type and first day. */
    public List<CompleteRegister> registers() {
        return registers;
    }

    /** Whether the register of a type is declared complete for a day. */
    public boolean isComplete(String type, LocalDate day) {
        return registers.stream()
                .anyMatch(r -> r.factType().equals(type)
                        && Boolean.TRUE.equals(r.validity().covers(day)));
    }

    /** References into open registers that point to no recorded fact. */
    public List<PortfolioProblem> warnings() {
        return warnings;
    }

    /** This portfolio with facts added; one of the same type and id is replaced. */
    public Portfolio with(Fact... more) {
        SortedMap<FactRef, Fact> all = new TreeMap<>();
        facts().forEach(f -> all.put(FactRef.of(f), f));
        Arrays.stream(more).forEach(f -> all.put(FactRef.of(f), f));
        return of(name, types, all.values(), registers);
    }

    /** This portfolio without the facts named; one that is not there is no error. */
    public Portfolio without(FactRef... gone) {
        List<FactRef> list = Arrays.asList(gone);
        return of(
                name, types, facts().filter(f -> !list.contains(FactRef.of(f))).toList(), registers);
    }

    /** This portfolio with other registers declared complete. */
    public Portfolio withRegisters(Collection<CompleteRegister> others) {
        return of(name, types, facts().toList(), others);
    }

    private static SortedMap<String, SortedMap<String, Fact>> sorted(
            FactTypes types, Collection<? extends Fact> facts) {
        SortedMap<String, SortedMap<String, Fact>> sorted = new TreeMap<>();
        List<PortfolioProblem> problems = new ArrayList<>();
        for (Fact fact : facts) {
            FactRef ref = FactRef.of(fact);
            FactType known = types.find(ref.type());
            if (known == null || !known.javaType().equals(fact.getClass())) {
                problems.add(new PortfolioProblem(ref, "", "`" + ref.type() + "` is not a registered fact type."));
            } else if (sorted.computeIfAbsent(ref.type(), t -> new TreeMap<>()).putIfAbsent(ref.id(), fact) != null) {
                problems.add(new PortfolioProblem(ref, "id", "id `" + ref.id() + "` is given twice."));
            }
        }
        refuse(problems);
        return ImmutableSortedMap.copyOf(sorted);
    }

    private static List<CompleteRegister> sortedRegisters(FactTypes types, Collection<CompleteRegister> registers) {
        registers.forEach(r -> types.require(r.factType()));
        return registers.stream()
                .distinct()
                .sorted(Comparator.comparing(CompleteRegister::factType)
                        .thenComparing(r -> r.validity().toString()))
                .toList();
    }

    private List<PortfolioProblem> warningsOrRefusal() {
        List<PortfolioProblem> refused = new ArrayList<>();
        List<PortfolioProblem> doubtful = new ArrayList<>();
        TreeSet<String> closed = new TreeSet<>();
        registers.forEach(r -> closed.add(r.factType()));
        for (FactType type : types.all()) {
            for (FactComponent component : type.components()) {
                Class<? extends Fact> target = component.references();
                if (target != null) {
                    boolean hard = closed.contains(target.getSimpleName());
                    dangling(type, component, target.getSimpleName(), hard ? refused : doubtful);
                }
            }
        }
        refuse(refused);
        return List.copyOf(doubtful);
    }

    private void dangling(FactType type, FactComponent component, String target, List<PortfolioProblem> problems) {
        for (Fact fact : facts(type.name())) {
            Object id = component.get(fact);
            if (id instanceof String text && !text.equals(Fact.NONE) && find(new FactRef(target, text)) == null) {
                problems.add(new PortfolioProblem(
                        FactRef.of(fact), component.name(), pointsNowhere(target, text, problems.size() < GUESSES)));
            }
        }
    }

    private String pointsNowhere(String target, String id, boolean guessing) {
        SortedMap<String, Fact> known = facts.getOrDefault(target, ImmutableSortedMap.of());
        String nearest = guessing ? Suggestions.nearest(id, known.keySet()) : null;
        String noun = types.labels().label(target, Language.EN);
        String guess = nearest == null ? "" : " Maybe `" + nearest + "`" + inBrackets(known.get(nearest)) + ".";
        return noun + " `" + id + "` is not in this portfolio." + guess;
    }

    private String inBrackets(@Nullable Fact fact) {
        if (fact == null) {
            return "";
        }
        FactComponent called = types.of(fact.getClass()).component("name");
        Object value = called == null ? null : called.get(fact);
        return value == null ? "" : " (" + value + ")";
    }

    private static void refuse(List<PortfolioProblem> problems) {
        if (!problems.isEmpty()) {
            throw new PortfolioException(problems);
        }
    }
}

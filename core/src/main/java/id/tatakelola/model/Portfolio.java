package id.tatakelola.model;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
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
    private final String name;
    private final FactTypes types;
    private final SortedMap<String, List<Fact>> facts;
    private final List<CompleteRegister> registers;
    /** Made when first asked for, since guesses cost time; whoever makes it makes the same. */
    private volatile @Nullable List<PortfolioProblem> warnings;

    private Portfolio(
            String name, FactTypes types, SortedMap<String, List<Fact>> facts, List<CompleteRegister> registers) {
        this.name = name;
        this.types = types;
        this.facts = facts;
        this.registers = registers;
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
        SortedMap<String, List<Fact>> sorted = sorted(types, facts);
        Portfolio portfolio = new Portfolio(name, types, sorted, sortedRegisters(types, registers));
        refuse(new DanglingReferences(portfolio).into(true, (type, target) -> portfolio.facts(type)));
        return portfolio;
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
        return list(type);
    }

    /** The facts of a type, sorted by id. */
    @SuppressWarnings("unchecked") // a list holds facts of the class that is registered under its name, and no others
    public <F extends Fact> List<F> facts(Class<F> type) {
        FactType known = types.find(type.getSimpleName());
        return known != null && known.javaType() == type ? (List<F>) list(type.getSimpleName()) : List.of();
    }

    private List<Fact> list(String type) {
        return facts.getOrDefault(type, List.of());
    }

    /** All facts, sorted by type and id. */
    public Stream<Fact> facts() {
        return facts.values().stream().flatMap(List::stream);
    }

    /** How many facts it holds. */
    public int size() {
        return facts.values().stream().mapToInt(List::size).sum();
    }

    /** The fact of a type and id, or null when none is recorded. */
    public @Nullable Fact find(FactRef ref) {
        List<Fact> sorted = list(ref.type());
        int at = place(sorted, ref.id());
        return at < 0 ? null : sorted.get(at);
    }

    /** The registers declared complete, sorted by type and first day. */
    public List<CompleteRegister> registers() {
        return registers;
    }

    /** Whether the register of a type is complete for a day: declared so, or {@linkplain ReferenceData by nature}. */
    public boolean isComplete(String type, LocalDate day) {
        FactType known = types.find(type);
        if (known != null && known.referenceData()) {
            return true;
        }
        for (int at = firstRegister(type);
                at < registers.size() && registers.get(at).factType().equals(type);
                at++) {
            if (Boolean.TRUE.equals(registers.get(at).validity().covers(day))) {
                return true;
            }
        }
        return false;
    }

    /** Where the registers of a type begin in the sorted list, or would; a check asks for every type. */
    private int firstRegister(String type) {
        int low = 0;
        int high = registers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = registers.get(middle).factType().compareTo(type) < 0;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** References into open registers that point to no recorded fact. */
    public List<PortfolioProblem> warnings() {
        List<PortfolioProblem> known = warnings;
        if (known == null) {
            known = List.copyOf(new DanglingReferences(this).into(false, (type, target) -> facts(type)));
            warnings = known;
        }
        return known;
    }

    /** The types of which this portfolio and another do not hold the same facts, sorted. */
    public SortedSet<String> typesThatDiffer(Portfolio other) {
        SortedSet<String> differ = new TreeSet<>(facts.keySet());
        differ.addAll(other.facts.keySet());
        differ.removeIf(
                type -> facts.get(type) == other.facts.get(type) || list(type).equals(other.list(type)));
        return differ;
    }

    /**
     * This portfolio with facts added; one of the same type and id is replaced.
     *
     * @throws PortfolioException listing all facts of unknown types and references that point nowhere
     */
    public Portfolio with(Fact... more) {
        return edited(List.of(), Arrays.asList(more));
    }

    /**
     * This portfolio without the facts named; one that is not there is no error.
     *
     * @throws PortfolioException listing all references that now point nowhere
     */
    public Portfolio without(FactRef... gone) {
        return edited(Arrays.asList(gone), List.of());
    }

    /**
     * This portfolio without some facts and with others, in one step. What is not concerned is shared with this one and not
     * looked at again.
     *
     * @param gone the facts taken away; one that is not there is no error
     * @param come the facts added; each replaces one of the same type and id, whether recorded or earlier in the list
     * @throws PortfolioException listing all facts of unknown types and references that point nowhere
     */
    public Portfolio edited(Collection<FactRef> gone, Collection<? extends Fact> come) {
        SortedMap<FactRef, Fact> added = new TreeMap<>();
        come.forEach(fact -> added.put(FactRef.of(fact), fact));
        SortedMap<String, List<Fact>> fresh = sorted(types, added.values());
        SortedSet<String> thinned = new TreeSet<>();
        Map<String, SortedMap<String, Optional<Fact>>> edits = new TreeMap<>();
        gone.stream().filter(ref -> find(ref) != null).forEach(ref -> {
            thinned.add(ref.type());
            edits.computeIfAbsent(ref.type(), t -> new TreeMap<>()).put(ref.id(), Optional.empty());
        });
        added.forEach((ref, fact) ->
                edits.computeIfAbsent(ref.type(), t -> new TreeMap<>()).put(ref.id(), Optional.of(fact)));
        SortedMap<String, List<Fact>> all = new TreeMap<>(facts);
        edits.forEach((type, some) -> all.put(type, edited(list(type), some)));
        all.values().removeIf(List::isEmpty);
        Portfolio edited = new Portfolio(name, types, ImmutableSortedMap.copyOf(all), registers);
        refuse(new DanglingReferences(edited)
                .into(
                        true,
                        (type, target) ->
                                thinned.contains(target) ? edited.list(type) : fresh.getOrDefault(type, List.of())));
        return edited;
    }

    /** Facts sorted by id with some put in, in the place of those of the same id, and some taken out. */
    private static List<Fact> edited(List<Fact> before, SortedMap<String, Optional<Fact>> edits) {
        List<Fact> after = new ArrayList<>(before.size() + edits.size());
        int from = 0;
        for (Map.Entry<String, Optional<Fact>> edit : edits.entrySet()) {
            int at = place(before, edit.getKey());
            int until = at < 0 ? -1 - at : at;
            after.addAll(before.subList(from, until));
            edit.getValue().ifPresent(after::add);
            from = at < 0 ? until : until + 1;
        }
        after.addAll(before.subList(from, before.size()));
        return Collections.unmodifiableList(after);
    }

    /** The index of the fact of an id, or {@code -1 - } the index where it would stand. */
    private static int place(List<Fact> sorted, String id) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1 - low;
    }

    /** This portfolio with other registers declared complete. */
    public Portfolio withRegisters(Collection<CompleteRegister> others) {
        return of(name, types, facts().toList(), others);
    }

    private static SortedMap<String, List<Fact>> sorted(FactTypes types, Collection<? extends Fact> facts) {
        SortedMap<String, SortedMap<String, Fact>> sorted = new TreeMap<>();
        List<PortfolioProblem> problems = new ArrayList<>();
        for (Fact fact : facts) {
            FactRef ref = FactRef.of(fact);
            FactType known = types.find(ref.type());
            if (known == null || !known.javaType().equals(fact.getClass())) {
                problems.add(new PortfolioProblem(
                        ref,
                        "",
                        "`" + ref.type() + "` bukan jenis fakta yang terdaftar.",
                        "`" + ref.type() + "` is not a registered fact type."));
            } else if (sorted.computeIfAbsent(ref.type(), t -> new TreeMap<>()).putIfAbsent(ref.id(), fact) != null) {
                problems.add(new PortfolioProblem(
                        ref,
                        "id",
                        "id `" + ref.id() + "` diberikan dua kali.",
                        "id `" + ref.id() + "` is given twice."));
            }
        }
        refuse(problems);
        return ImmutableSortedMap.copyOf(Maps.transformValues(sorted, byId -> List.copyOf(byId.values())));
    }

    private static List<CompleteRegister> sortedRegisters(FactTypes types, Collection<CompleteRegister> registers) {
        registers.forEach(r -> types.require(r.factType()));
        return registers.stream()
                .distinct()
                .sorted(Comparator.comparing(CompleteRegister::factType)
                        .thenComparing(r -> r.validity().toString()))
                .toList();
    }

    private static void refuse(List<PortfolioProblem> problems) {
        if (!problems.isEmpty()) {
            throw new PortfolioException(problems);
        }
    }
}

package id.tatakelola.benchmarks.oracle;

import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A complete portfolio on a day, with hash tables that are built when first asked for and then kept for the whole check.
 * For one thread.
 */
public final class OracleCity {
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final Map<Class<?>, List<? extends Fact>> facts = new HashMap<>();
    private final Map<Class<?>, Map<String, ? extends Fact>> byId = new HashMap<>();
    private final Map<Index<?>, Map<String, ? extends List<? extends Fact>>> tables = new HashMap<>();

    OracleCity(Portfolio portfolio, LocalDate asOf) {
        this.portfolio = portfolio;
        this.asOf = asOf;
    }

    /** The day for which the city is checked. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The facts of a type, recorded ones and those that earlier stages derived; by id, the derived ones last. */
    @SuppressWarnings("unchecked") // the map holds lists of the class that is their key
    public <F extends Fact> List<F> all(Class<F> type) {
        return (List<F>) facts.computeIfAbsent(type, t -> portfolio.facts(type));
    }

    /** The fact of a type and id; null when there is none, as for {@code none}. */
    @SuppressWarnings("unchecked") // as above
    public <F extends Fact> @Nullable F find(Class<F> type, @Nullable String id) {
        return ((Map<String, F>) byId.computeIfAbsent(type, t -> idTable(type))).get(id);
    }

    /** The facts that an index has under a key, in the order of {@link #all}; empty when there are none. */
    @SuppressWarnings("unchecked") // as above
    public <F extends Fact> List<F> by(Index<F> index, @Nullable String key) {
        Map<String, List<F>> table = (Map<String, List<F>>) tables.computeIfAbsent(index, i -> table(index));
        return table.getOrDefault(key, List.of());
    }

    /** The values of a parameter that are in force on the day; empty when nobody has set it. */
    public List<BigDecimal> parameter(String key) {
        return all(Parameter.class).stream()
                .filter(p -> p.key().equals(key) && Plain.covers(p.validity(), asOf))
                .map(Parameter::value)
                .toList();
    }

    private <F extends Fact> Map<String, F> idTable(Class<F> type) {
        Map<String, F> table = new HashMap<>();
        all(type).forEach(fact -> table.put(fact.id(), fact));
        return table;
    }

    private <F extends Fact> Map<String, List<F>> table(Index<F> index) {
        Map<String, List<F>> table = new HashMap<>();
        for (F fact : all(index.type())) {
            table.computeIfAbsent(index.key().apply(fact), k -> new ArrayList<>())
                    .add(fact);
        }
        return table;
    }

    /** Adds what a stage concluded, for the stages after it; a recorded fact of the same type and id stays. */
    void conclude(List<Fact> derived) {
        Map<Class<? extends Fact>, List<Fact>> byType = new HashMap<>();
        derived.forEach(fact ->
                byType.computeIfAbsent(fact.getClass(), t -> new ArrayList<>()).add(fact));
        byType.forEach(this::add);
    }

    private <F extends Fact> void add(Class<F> type, List<Fact> derived) {
        List<F> more = new ArrayList<>(all(type));
        for (Fact fact : derived) {
            if (find(type, fact.id()) == null) {
                more.add(type.cast(fact));
            }
        }
        facts.put(type, more);
        byId.remove(type);
        tables.keySet().removeIf(index -> index.type() == type);
    }
}

package id.tatakelola.engine.internal;

import id.tatakelola.engine.pack.ParameterBook;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.regulation.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All facts of a check: what is recorded, and what earlier stages derived. */
final class FactBase {
    private static final String PARAMETER = Parameter.class.getSimpleName();

    private final FactTypes types;
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final Map<String, FactTable> tables = new HashMap<>();
    private final boolean inOrder;

    FactBase(Portfolio portfolio, LocalDate asOf, ParameterBook parameters, Set<String> parameterKeys) {
        this.types = portfolio.types();
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.inOrder = true;
        tables.put(
                PARAMETER,
                new FactTable(
                        types.require(PARAMETER), FactTable.sorted(complete(parameters, parameterKeys)), List.of()));
    }

    /** A base with all tables of another, which may change from now on. */
    private FactBase(FactBase other) {
        this.types = other.types;
        this.portfolio = other.portfolio;
        this.asOf = other.asOf;
        this.inOrder = false;
        types.all().forEach(type -> tables.put(type.name(), other.table(type.name())));
    }

    /** This base with the same tables, made if need be, so that they may change; of those the order is lost. */
    FactBase open() {
        return new FactBase(this);
    }

    /** Whether the facts of each table are in the order of ids. */
    boolean inOrder() {
        return inOrder;
    }

    private static List<Parameter> complete(ParameterBook parameters, Set<String> keys) {
        List<Parameter> all = new ArrayList<>(parameters.inForce());
        Set<String> missing = new TreeSet<>(keys);
        all.forEach(p -> missing.remove(p.key()));
        missing.forEach(key -> all.add(ParameterBook.unset(key)));
        return all;
    }

    /** The registered types. */
    FactTypes types() {
        return types;
    }

    FactTable table(String type) {
        FactTable table = tables.get(type);
        if (table == null) {
            table = recorded(types.require(type));
            tables.put(type, table);
        }
        return table;
    }

    private FactTable recorded(FactType type) {
        boolean complete = portfolio.isComplete(type.name(), asOf);
        Unknown register = new Unknown(Unknown.Kind.REGISTER, type.name(), "", "");
        return new FactTable(
                type,
                portfolio.facts(type.name()),
                complete ? List.of() : List.of(new FactTable.Opening(null, Set.of(register))));
    }

    /**
     * Adds what a stage derived. A recorded fact of the same id stays: the city has taken the conclusion into its own
     * register.
     */
    void addDerived(String type, SortedMap<String, Fact> derived, Map<String, Set<Unknown>> doubtsByRule) {
        FactTable before = table(type);
        TreeMap<String, Fact> all = new TreeMap<>(derived);
        before.facts().forEach(fact -> all.put(fact.id(), fact));
        tables.put(type, new FactTable(before.type(), all.values(), openings(before, doubtsByRule)));
    }

    /** Why facts may exist that are neither recorded nor derived. */
    static List<FactTable.Opening> openings(FactTable recorded, Map<String, Set<Unknown>> doubtsByRule) {
        List<FactTable.Opening> openings = new ArrayList<>();
        recorded.ghosts().forEach(ghost -> openings.add(new FactTable.Opening(ghost.ruleId(), ghost.because())));
        doubtsByRule.forEach((ruleId, doubts) -> openings.add(new FactTable.Opening(ruleId, doubts)));
        return openings;
    }

    /** The fact of a reference, derived ones included; null when there is none. */
    @Nullable
    Fact find(FactRef ref) {
        return types.find(ref.type()) == null ? null : table(ref.type()).find(ref.id());
    }
}

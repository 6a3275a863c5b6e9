package id.tatakelola.testkit.random;

import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A random city on a day, in a form that is easy to change.
 *
 * @param facts its facts
 * @param closed the types whose register is complete
 * @param asOf the day
 */
public record City(SortedMap<FactRef, Fact> facts, SortedSet<String> closed, LocalDate asOf) {
    /** Copies the collections. */
    public City {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
    }

    /** A city of facts. */
    public static City of(Collection<Fact> facts, SortedSet<String> closed, LocalDate asOf) {
        SortedMap<FactRef, Fact> byRef = new TreeMap<>();
        facts.forEach(fact -> byRef.put(FactRef.of(fact), fact));
        return new City(byRef, closed, asOf);
    }

    /** The city of a portfolio on a day. */
    public static City of(Portfolio portfolio, LocalDate asOf) {
        SortedSet<String> closed = new TreeSet<>();
        portfolio.registers().forEach(register -> closed.add(register.factType()));
        return of(portfolio.facts().toList(), closed, asOf);
    }

    /** The city as a portfolio. */
    public Portfolio portfolio(FactTypes types) {
        return Portfolio.of(
                "random city",
                types,
                facts.values(),
                closed.stream()
                        .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                        .toList());
    }

    /** The city without a fact. */
    public City without(FactRef ref) {
        SortedMap<FactRef, Fact> fewer = new TreeMap<>(facts);
        fewer.remove(ref);
        return new City(fewer, closed, asOf);
    }

    /** The city with a fact, in place of one of the same type and id. */
    public City with(Fact fact) {
        SortedMap<FactRef, Fact> more = new TreeMap<>(facts);
        more.put(FactRef.of(fact), fact);
        return new City(more, closed, asOf);
    }

    /** The city with the register of a type open. */
    public City opened(String type) {
        SortedSet<String> fewer = new TreeSet<>(closed);
        fewer.remove(type);
        return new City(facts, fewer, asOf);
    }

    /** The city with the register of a type complete. */
    public City completed(String type) {
        SortedSet<String> more = new TreeSet<>(closed);
        more.add(type);
        return new City(facts, more, asOf);
    }
}

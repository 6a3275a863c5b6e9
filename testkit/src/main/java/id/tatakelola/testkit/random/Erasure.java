package id.tatakelola.testkit.random;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Validity;
import id.tatakelola.model.regulation.Parameter;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes knowledge out of a city: blanks components, opens registers, drops facts of open registers and parameters. */
public final class Erasure {
    private final FactTypes types;

    /** An erasure over fact types. */
    public Erasure(FactTypes types) {
        this.types = types;
    }

    /** The city of which a seed's worth is no longer known; everything else is as it was. */
    public City erase(City city, long seed) {
        Dice dice = new Dice(seed ^ 0x5DEECE66DL);
        int blank = dice.one(List.of(0, 5, 20, 60));
        int open = dice.one(List.of(0, 10, 30, 80));
        int drop = dice.one(List.of(10, 40, 90));
        SortedSet<String> closed = new TreeSet<>(city.closed());
        closed.removeIf(type -> dice.chance(open) && !types.require(type).referenceData());
        SortedMap<FactRef, Fact> left = new TreeMap<>();
        city.facts().forEach((ref, fact) -> {
            boolean parameter = fact instanceof Parameter;
            boolean mayGo = parameter || !closed.contains(ref.type());
            if (!mayGo || !dice.chance(parameter ? blank : drop)) {
                left.put(ref, blanked(fact, blank, dice));
            }
        });
        return new City(left, closed, city.asOf());
    }

    private Fact blanked(Fact fact, int percent, Dice dice) {
        FactType type = types.of(fact.getClass());
        @Nullable
        Object[] values = type.components().stream()
                .map(c -> value(fact, c, percent, dice))
                .toArray();
        return type.create(values);
    }

    private static @Nullable Object value(Fact fact, FactComponent component, int percent, Dice dice) {
        Object value = component.get(fact);
        if (component.nullable() && dice.chance(percent)) {
            return value instanceof Validity validity && dice.chance(70) ? halfKnown(validity, dice) : null;
        }
        return value;
    }

    private static Validity halfKnown(Validity validity, Dice dice) {
        return dice.chance(50) ? new Validity(null, validity.until()) : new Validity(validity.from(), null);
    }
}

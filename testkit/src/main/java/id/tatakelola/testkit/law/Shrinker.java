package id.tatakelola.testkit.law;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.testkit.random.City;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Makes cities that break a law smaller, by size, while they still break it. */
public final class Shrinker {
    /** Whether cities, the one with least known first, still break a law. */
    @FunctionalInterface
    public interface Test {
        /** Whether they do; a city that cannot be checked at all breaks nothing. */
        boolean breaks(List<City> cities);
    }

    private final Test test;

    /** A shrinker for what a test says is broken. */
    public Shrinker(Test test) {
        this.test = test;
    }

    /** The smallest cities found that are still broken, as many as were given: one, or two of which the first knows less. */
    public List<City> shrink(List<City> cities) {
        List<City> best = cities;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (UnaryOperator<List<City>> step : steps(best)) {
                List<City> candidate = step.apply(best);
                if (!candidate.equals(best) && stillBreaks(candidate)) {
                    best = candidate;
                    smaller = true;
                }
            }
        }
        return best;
    }

    private boolean stillBreaks(List<City> cities) {
        try {
            return test.breaks(cities);
        } catch (RuntimeException noLongerACase) {
            return false;
        }
    }

    private List<UnaryOperator<List<City>>> steps(List<City> cities) {
        List<UnaryOperator<List<City>>> steps = new ArrayList<>();
        Set<FactRef> refs = new TreeSet<>();
        cities.forEach(city -> refs.addAll(city.facts().keySet()));
        for (FactRef ref : refs) {
            steps.add(now -> each(now, city -> city.without(ref)));
        }
        if (cities.size() == 2) {
            refs.forEach(ref -> steps.add(now -> List.of(known(now, ref), now.get(1))));
            for (String type : cities.get(1).closed()) {
                steps.add(now -> List.of(closed(now, type), now.get(1)));
            }
        }
        return steps;
    }

    private static List<City> each(List<City> cities, UnaryOperator<City> change) {
        return cities.stream().map(change).toList();
    }

    /** The lesser city, with a fact as fully known as in the greater. */
    private static City known(List<City> pair, FactRef ref) {
        Fact full = pair.get(1).facts().get(ref);
        return full == null ? pair.get(0) : pair.get(0).with(full);
    }

    /** The lesser city, with a register complete again, if it holds all that the greater does. */
    private static City closed(List<City> pair, String type) {
        boolean all = pair.get(1).facts().keySet().stream()
                .filter(ref -> ref.type().equals(type))
                .allMatch(ref -> pair.get(0).facts().containsKey(ref));
        return all ? pair.get(0).completed(type) : pair.get(0);
    }
}

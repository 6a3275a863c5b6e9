package id.tatakelola.testkit.random;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Validity;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Adds knowledge to a city (<i>pelengkapan</i>): the opposite of {@link Erasure}, one way it may turn out to be. */
public final class Completion {
    private static final int MOST_NEW = 4;

    private final Vocabulary vocabulary;
    private final FactTypes types;

    /** Completions with the values that rules speak of, and with facts to which those that they read can refer. */
    public Completion(PackSet packs, FactTypes types) {
        this.vocabulary = RandomCities.withReferences(packs, types);
        this.types = types;
    }

    /** The city with its blanks filled, facts added to open registers, all registers complete and all parameters set. */
    public City complete(City city, long seed) {
        Dice dice = new Dice(seed ^ 0x2545F4914F6CDD1DL);
        Map<String, Integer> sizes = sizes(city, dice);
        RandomFacts random = new RandomFacts(vocabulary, sizes, dice);
        City full = city;
        for (String type : vocabulary.types()) {
            int size = sizes.getOrDefault(type, 0);
            for (int i = city.closed().contains(type) ? size : 0; i < size; i++) {
                boolean taken = full.facts().containsKey(ref(type, i));
                full = taken || dice.chance(30) ? full : full.with(random.fact(types.require(type), i));
            }
            full = full.completed(type);
        }
        for (Fact fact : full.facts().values()) {
            full = fact instanceof Parameter ? full : full.with(random.filled(types.of(fact.getClass()), fact));
        }
        return withTargets(withParameters(full, dice), random);
    }

    private Map<String, Integer> sizes(City city, Dice dice) {
        Map<String, Integer> sizes = new TreeMap<>();
        for (String type : vocabulary.types()) {
            int size = 0;
            for (FactRef ref : city.facts().keySet()) {
                size = Math.max(size, ref.type().equals(type) ? 1 + number(ref) : 0);
            }
            sizes.put(type, city.closed().contains(type) ? size : size + dice.below(MOST_NEW + 1));
        }
        return sizes;
    }

    private static int number(FactRef ref) {
        return Integer.parseInt(ref.id().substring(ref.type().length()));
    }

    private static FactRef ref(String type, int number) {
        return new FactRef(type, RandomFacts.id(type, number));
    }

    /** What is referred to exists. */
    private City withTargets(City city, RandomFacts random) {
        City full = city;
        Deque<Fact> open = new ArrayDeque<>(city.facts().values());
        while (!open.isEmpty()) {
            Fact fact = open.removeFirst();
            for (FactComponent component : types.of(fact.getClass()).components()) {
                Class<? extends Fact> target = component.references();
                FactRef ref = target == null ? null : new FactRef(target.getSimpleName(), "" + component.get(fact));
                if (ref != null && !ref.id().equals(Fact.NONE) && !full.facts().containsKey(ref)) {
                    Fact added = random.fact(types.require(ref.type()), number(ref));
                    open.add(added);
                    full = full.with(added);
                }
            }
        }
        return full;
    }

    private City withParameters(City city, Dice dice) {
        City full = city;
        for (String key : vocabulary.parameterKeys()) {
            FactRef ref = new FactRef("Parameter", "set-" + key);
            BigDecimal value = BigDecimal.valueOf(dice.below(5));
            if (full.facts().get(ref) instanceof Parameter known && known.value() != null) {
                value = known.value();
            }
            full = full.with(new Parameter(ref.id(), key, value, "x", Validity.always(), Fact.NONE));
        }
        return full;
    }
}

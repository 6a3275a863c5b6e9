package id.tatakelola.testkit.random;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Validity;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Random cities for rules (<i>portofolio acak</i>): small ones, in which nothing is unknown and every register is
 * complete, made of the values that the rules speak of. A seed makes the same city on every JDK.
 */
public final class RandomCities {
    private static final long OF_SIZE = 0x517EL;
    /** Most facts of a type: mostly few, so that rules meet by chance, and of a thousand cities one of some 2,000 facts. */
    private static final List<Integer> MANY_SIZES = List.of(
                    times(20, 0),
                    times(400, 1),
                    times(250, 2),
                    times(150, 3),
                    times(120, 4),
                    times(40, 6),
                    times(15, 12),
                    times(4, 25),
                    times(1, 80))
            .stream()
            .flatMap(List::stream)
            .toList();

    private final Vocabulary vocabulary;
    private final FactTypes types;
    private final List<Integer> mostOfAType;

    /**
     * Random cities.
     *
     * @param packs the rules they are for
     * @param types the fact types
     * @param mostOfAType the most facts of one type, inclusive
     */
    public RandomCities(PackSet packs, FactTypes types, int mostOfAType) {
        this(new Vocabulary(packs), types, List.of(mostOfAType));
    }

    private RandomCities(Vocabulary vocabulary, FactTypes types, List<Integer> mostOfAType) {
        this.vocabulary = vocabulary;
        this.types = types;
        this.mostOfAType = mostOfAType;
    }

    /**
     * Random cities for one rule or a few, that hold facts also of the types to which those that the rules read refer;
     * without them a rule that asks only whether there is a reference would meet none.
     *
     * @param packs the rules they are for
     * @param types the fact types
     * @param mostOfAType the most facts of one type, inclusive
     */
    public static RandomCities withReferences(PackSet packs, FactTypes types, int mostOfAType) {
        return new RandomCities(withReferences(packs, types), types, List.of(mostOfAType));
    }

    static Vocabulary withReferences(PackSet packs, FactTypes types) {
        return new Vocabulary(packs, referred(new Vocabulary(packs), types).toList());
    }

    /** Random cities of no facts at all up to some 2,000, most of them small; the size follows from the seed too. */
    public static RandomCities ofManySizes(PackSet packs, FactTypes types) {
        return new RandomCities(new Vocabulary(packs), types, MANY_SIZES);
    }

    private static List<Integer> times(int times, int size) {
        return Collections.nCopies(times, size);
    }

    /** The complete city of a seed. */
    public City complete(long seed) {
        Dice dice = new Dice(seed);
        Map<String, Integer> sizes = sizes(dice, new Dice(seed ^ OF_SIZE).one(mostOfAType));
        RandomFacts random = new RandomFacts(vocabulary, sizes, dice);
        List<Fact> facts = new ArrayList<>();
        sizes.forEach((type, size) -> {
            for (int i = 0; i < size; i++) {
                facts.add(random.fact(types.require(type), i));
            }
        });
        facts.addAll(parameters(dice));
        return City.of(facts, closed(), dice.one(vocabulary.days()));
    }

    private Map<String, Integer> sizes(Dice dice, int most) {
        Map<String, Integer> sizes = new TreeMap<>();
        boolean tiny = dice.chance(50);
        for (String type : vocabulary.types()) {
            sizes.put(type, dice.below(1 + (tiny ? Math.min(2, most) : most)));
        }
        return sizes;
    }

    private List<Fact> parameters(Dice dice) {
        List<Fact> parameters = new ArrayList<>();
        for (String key : vocabulary.parameterKeys()) {
            BigDecimal value = BigDecimal.valueOf(dice.below(5));
            parameters.add(new Parameter("set-" + key, key, value, "x", Validity.always(), Fact.NONE));
        }
        return parameters;
    }

    /** All types that rules read or that facts of them refer to; derived ones too. */
    private SortedSet<String> closed() {
        SortedSet<String> closed = new TreeSet<>(vocabulary.types());
        referred(vocabulary, types).forEach(closed::add);
        return closed;
    }

    private static Stream<String> referred(Vocabulary vocabulary, FactTypes types) {
        return vocabulary.types().stream()
                .flatMap(type -> types.require(type).components().stream())
                .map(FactComponent::references)
                .flatMap(Stream::ofNullable)
                .map(Class::getSimpleName);
    }
}

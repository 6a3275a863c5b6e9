package id.tatakelola.testkit.random;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a fact of any type from what its record says of itself; nothing in it is unknown. */
final class RandomFacts {
    private static final int TRIES = 200;
    private static final int LARGEST_STEP = 7;

    private final Vocabulary vocabulary;
    private final Map<String, Integer> sizes;
    private final Dice dice;

    RandomFacts(Vocabulary vocabulary, Map<String, Integer> sizes, Dice dice) {
        this.vocabulary = vocabulary;
        this.sizes = sizes;
        this.dice = dice;
    }

    static String id(String type, int number) {
        return type.toLowerCase(Locale.ROOT) + number;
    }

    /** A fact; its record may refuse some values, so others are tried. */
    Fact fact(FactType type, int number) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return type.create(values(type, number));
            } catch (IllegalArgumentException refused) {
                continue;
            }
        }
        throw new IllegalStateException("no values that a " + type + " takes were found in " + TRIES + " tries");
    }

    /** A fact with values for what is not known of it. */
    Fact filled(FactType type, Fact fact) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return type.create(type.components().stream()
                        .map(c -> filled(c, c.get(fact)))
                        .toArray());
            } catch (IllegalArgumentException refused) {
                continue;
            }
        }
        throw new IllegalStateException("no values that fill " + fact + " were found in " + TRIES + " tries");
    }

    private Object filled(FactComponent component, @Nullable Object value) {
        if (value instanceof Validity known) {
            Validity random = validity();
            return new Validity(
                    known.from() == null ? random.from() : known.from(),
                    known.until() == null ? random.until() : known.until());
        }
        return value == null ? value(component) : value;
    }

    private @Nullable Object[] values(FactType type, int number) {
        return type.components().stream()
                .map(c -> c.name().equals("id") ? id(type.name(), number) : value(c))
                .toArray();
    }

    private Object value(FactComponent component) {
        Class<?> type = component.javaType();
        if (type == String.class) {
            return text(component);
        } else if (type.isEnum()) {
            return constant(type);
        } else if (type == Boolean.class || type == boolean.class) {
            return dice.chance(60);
        } else if (type == Integer.class || type == int.class) {
            return number(component).intValue();
        } else if (type == BigDecimal.class) {
            return number(component);
        } else if (type == LocalDate.class) {
            return dice.one(vocabulary.days());
        } else if (type == Validity.class) {
            return validity();
        } else if (type == Bandwidth.class) {
            return new Bandwidth(dice.below(4));
        }
        throw new IllegalArgumentException("no random values of " + type);
    }

    private String text(FactComponent component) {
        Class<? extends Fact> target = component.references();
        if (target != null) {
            return reference(target.getSimpleName());
        }
        boolean anId = component.name().endsWith("Id");
        if (anId && dice.chance(80)) {
            return reference(dice.one(vocabulary.types()));
        }
        return dice.one(vocabulary.texts());
    }

    private String reference(String type) {
        int size = sizes.getOrDefault(type, 0);
        return size == 0 || dice.chance(8) ? Fact.NONE : id(type, dice.below(size));
    }

    private Object constant(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        List<String> spoken = vocabulary.constants(type.getSimpleName());
        if (spoken.isEmpty() || dice.chance(25)) {
            return constants[dice.below(constants.length)];
        }
        String name = dice.one(spoken);
        return Stream.of(constants)
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal number(FactComponent component) {
        // near a number that rules speak of, so that differences between two numbers are small too
        BigDecimal near = BigDecimal.valueOf(dice.chance(25) ? dice.below(LARGEST_STEP) : 0);
        BigDecimal number = dice.one(vocabulary.numbers()).add(near);
        return component.nonNegative() ? number.abs() : number;
    }

    private Validity validity() {
        return new Validity(
                dice.chance(40) ? Validity.ALWAYS_BEFORE : dice.one(vocabulary.beginnings()),
                dice.chance(40) ? Validity.NO_END : dice.one(vocabulary.ends()));
    }
}

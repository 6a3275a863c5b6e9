package id.tatakelola.testkit.city.growth;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.testkit.random.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Makes a city longer or shorter: rows of its long registers are copied, and a copy refers to copies of its targets. */
final class CityGrowth {
    /** The most units of a city. */
    static final int MOST_UNITS = 2000;

    /** What makes two copies different facts of life; other texts are words of the trade. */
    private static final Set<String> OWN_TEXTS = Set.of("address", "function", "name", "purpose", "title");
    /** In how many of a thousand components a copy takes after another row. */
    private static final int MIXED = 50;

    private static final int WHOLE = 1_000_000;

    private final SortedMap<String, CityRegister> registers = new TreeMap<>();
    private final ScaledCity recipe;
    private final Dice dice;

    CityGrowth(ScaledCity recipe, Dice dice) {
        this.recipe = recipe;
        this.dice = dice;
        List<Fact> city = recipe.like().facts().toList();
        LongRegisters growing = new LongRegisters(city);
        for (FactType type : recipe.like().types().all()) {
            List<Fact> rows = city.stream().filter(type.javaType()::isInstance).toList();
            registers.put(
                    type.name(),
                    new CityRegister(
                            type,
                            rows.stream().filter(f -> !growing.grows(f)).toList(),
                            rows.stream().filter(growing::grows).toList()));
        }
        resize(city.size());
    }

    /** What there is once stays, unless the city is too small for that; what grows shares the rest. */
    private void resize(int now) {
        int once = registers.values().stream().mapToInt(CityRegister::once).sum();
        List<CityRegister> all = List.copyOf(registers.values());
        if (recipe.facts() < once + once / 4) {
            share(recipe.facts(), all, r -> r.rows().size());
            return;
        }
        if (now == once) {
            throw new IllegalArgumentException(
                    "the city has no long register, so it cannot have " + recipe.facts() + " facts");
        }
        int units = recipe.like().facts("OrganizationUnit").size();
        double factor = (double) (recipe.facts() - once) / (now - once);
        double unitFactor = Math.min(factor, (double) MOST_UNITS / units);
        int rest = recipe.facts() - once;
        List<CityRegister> free = new ArrayList<>();
        for (CityRegister register : all) {
            if (LongRegisters.asUnitsDo(register.type().name())) {
                register.resize((int) (register.growing() * unitFactor));
                rest -= register.size();
            } else {
                free.add(register);
            }
        }
        share(rest, free, CityRegister::growing);
        all.forEach(r -> r.resize(r.once() + r.size()));
    }

    /** Shares a number of facts among registers by weight; no fact is lost to rounding. */
    private static void share(int wanted, List<CityRegister> among, ToIntFunction<CityRegister> weight) {
        long whole = among.stream().mapToInt(weight).sum();
        long before = 0;
        int given = 0;
        for (CityRegister register : among) {
            before += weight.applyAsInt(register);
            int upTo = (int) (before * wanted / whole);
            register.resize(upTo - given);
            given = upTo;
        }
    }

    /** The facts, register by register. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(recipe.facts());
        for (CityRegister register : registers.values()) {
            for (int place = 0; place < register.size(); place++) {
                facts.add(fact(register, place));
            }
        }
        return facts;
    }

    private Fact fact(CityRegister register, int place) {
        @Nullable Object[] plain = values(register, place);
        @Nullable Object[] mixed = register.generation(place) == 0 ? plain : mixed(register, plain);
        blank(register.type(), plain, mixed);
        try {
            return register.type().create(mixed);
        } catch (IllegalArgumentException refused) {
            return register.type().create(plain);
        }
    }

    private @Nullable Object[] values(CityRegister register, int place) {
        List<FactComponent> components = register.type().components();
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components.get(i), register.original(place), register.generation(place));
        }
        return values;
    }

    private @Nullable Object value(FactComponent component, Fact original, int generation) {
        Object value = component.get(original);
        if (!(value instanceof String text) || text.equals(Fact.NONE)) {
            return value;
        } else if (component.name().equals("id")) {
            return CityRegister.id(text, generation);
        }
        CityRegister target = target(component, original);
        if (target != null) {
            return target.target(text, generation);
        }
        return generation > 0 && OWN_TEXTS.contains(component.name()) ? text + " " + generation : text;
    }

    private @Nullable CityRegister target(FactComponent component, Fact original) {
        Class<? extends Fact> target = component.references();
        if (target != null) {
            return registers.get(target.getSimpleName());
        }
        FactType type = recipe.like().types().of(original.getClass());
        FactComponent named = component.name().equals("factId") ? type.component("factType") : null;
        return named == null ? null : registers.get(String.valueOf(named.get(original)));
    }

    /** A copy that takes after another row here and there. */
    private @Nullable Object[] mixed(CityRegister register, @Nullable Object[] plain) {
        @Nullable Object[] mixed = plain.clone();
        List<FactComponent> components = register.type().components();
        for (int i = 0; i < mixed.length; i++) {
            FactComponent component = components.get(i);
            boolean may = component.nullable() && component.javaType() != String.class;
            if (may && dice.below(1000) < MIXED) {
                mixed[i] = component.get(dice.one(register.rows()));
            }
        }
        return mixed;
    }

    /** Makes the same components of two rows unknown. */
    private void blank(FactType type, @Nullable Object[] plain, @Nullable Object[] mixed) {
        double bound = recipe.unknownShare() * WHOLE;
        for (int i = 0; bound > 0 && i < plain.length; i++) {
            if (type.components().get(i).nullable() && dice.below(WHOLE) < bound) {
                plain[i] = null;
                mixed[i] = null;
            }
        }
    }
}

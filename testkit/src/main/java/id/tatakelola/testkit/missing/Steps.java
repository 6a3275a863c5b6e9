package id.tatakelola.testkit.missing;

import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The small changes of a city that may matter to a rule: facts go, come a second time, or have one other value of what it reads. */
final class Steps {
    private static final String SECOND = "-2";

    private final FactTypes types;
    private final PlanReads reads;
    private final Values values;

    Steps(RulePlan plan, FactTypes types) {
        this.types = types;
        this.reads = PlanReads.of(plan);
        this.values = new Values(plan);
    }

    /** All steps from a city, the smallest first. */
    List<Step> from(City city) {
        List<Step> steps = new ArrayList<>();
        city.facts().values().forEach(fact -> changed(fact, city, fact.id(), steps));
        city.facts().values().forEach(fact -> again(fact, city, steps));
        city.facts().keySet().forEach(ref -> steps.add(new Step.Gone(ref)));
        steps.add(new Step.Moved(city.asOf().minusDays(1)));
        steps.add(new Step.Moved(city.asOf().plusDays(1)));
        return steps;
    }

    /** A step from a city that holds a fact. */
    Step random(City city, Dice dice) {
        Fact fact = dice.one(List.copyOf(city.facts().values()));
        List<Step> steps = new ArrayList<>();
        if (dice.chance(30)) {
            again(fact, city, steps);
        } else if (dice.chance(85)) {
            changed(fact, city, fact.id(), steps);
        }
        return steps.isEmpty() ? new Step.Gone(FactRef.of(fact)) : dice.one(steps);
    }

    /** A fact like another under a second id, as it is and with one other value. */
    private void again(Fact fact, City city, List<Step> steps) {
        String id = fact.id() + SECOND;
        FactRef ref = new FactRef(types.of(fact.getClass()).name(), id);
        if (reads.types().contains(ref.type()) && !city.facts().containsKey(ref)) {
            put(fact, -1, null, id, steps);
            changed(fact, city, id, steps);
        }
    }

    private void changed(Fact fact, City city, String id, List<Step> steps) {
        FactType type = types.of(fact.getClass());
        Set<String> read = reads.components(type.name());
        for (int i = 0; i < type.components().size(); i++) {
            FactComponent component = type.components().get(i);
            if (read.contains(component.name()) && !component.name().equals("id")) {
                for (Object value : values.instead(component, component.get(fact), city)) {
                    put(fact, i, value, id, steps);
                }
            }
        }
    }

    private void put(Fact fact, int at, @Nullable Object value, String id, List<Step> steps) {
        FactType type = types.of(fact.getClass());
        @Nullable Object[] parts = new @Nullable Object[type.components().size()];
        for (int i = 0; i < parts.length; i++) {
            FactComponent component = type.components().get(i);
            parts[i] = i == at ? value : component.name().equals("id") ? id : component.get(fact);
        }
        try {
            Fact other = type.create(parts);
            if (!Objects.equals(other, fact)) {
                steps.add(new Step.Put(other));
            }
        } catch (IllegalArgumentException refused) {
            // the record takes no such value, so there is no such step
            return;
        }
    }
}

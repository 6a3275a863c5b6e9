package id.tatakelola.maturity.plan;

import id.tatakelola.maturity.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest steps that gain enough. It takes one indicator after the other and keeps, of all choices so far,
 * those that no other beats in both cost and gain. A choice that is beaten can be replaced by what beats it in every
 * plan that continues it, so none of the cheapest plans is lost: the result is exact, whatever the costs.
 */
final class RaiseSearch {
    /** So many choices are kept side by side; whole costs and levels stay far below. */
    private static final int MOST_CHOICES = 200_000;

    private static final Comparator<Choice> CHEAPEST_FIRST = Comparator.comparingLong(Choice::cost)
            .thenComparing(Comparator.comparingLong(Choice::gain).reversed());

    /**
     * Steps taken so far, in whole units.
     *
     * @param before the choice that this one continues; null at the beginning
     * @param steps the steps that it adds to it
     */
    private record Choice(long cost, long gain, @Nullable Choice before, List<Raise> steps) {}

    private final List<List<Raise>> indicators;
    private final Fraction wanted;
    private final Units gains;
    private final long enough;

    RaiseSearch(List<List<Raise>> indicators, Fraction wanted) {
        this.indicators = indicators;
        this.wanted = wanted;
        this.gains = Units.ofGains(indicators, wanted);
        this.enough = gains.count(wanted);
    }

    /** The steps of the cheapest plan, by indicator and level. */
    List<Raise> cheapest() {
        long open = indicators.stream().mapToLong(this::gainOf).sum();
        if (open < enough) {
            throw new UnreachableGradeException("the highest levels raise the index by "
                    + indicators.stream().flatMap(List::stream).map(Raise::gain).reduce(Fraction.ZERO, Fraction::plus)
                    + ", but the grade needs " + wanted);
        }
        List<Choice> choices = List.of(new Choice(0, 0, null, List.of()));
        for (List<Raise> steps : indicators) {
            open -= gainOf(steps);
            choices = unbeaten(continued(choices, steps), open);
        }
        // the rest of the last list is as dear or dearer, and enough is reached by the first that is left
        return path(choices.get(0));
    }

    private List<Choice> continued(List<Choice> choices, List<Raise> steps) {
        List<Choice> longer = new ArrayList<>(choices);
        long cost = 0;
        long gain = 0;
        for (int i = 0; i < steps.size(); i++) {
            cost += Units.ofCost(steps.get(i).cost());
            gain += gains.count(steps.get(i).gain());
            List<Raise> taken = steps.subList(0, i + 1);
            for (Choice choice : choices) {
                longer.add(new Choice(choice.cost() + cost, choice.gain() + gain, choice, taken));
            }
        }
        // stable: of equals, the choice with fewer steps of this indicator stays
        longer.sort(CHEAPEST_FIRST);
        return longer;
    }

    /**
     * The choices that none beats, cheapest first.
     *
     * @param sorted choices, cheapest first
     * @param open how much the indicators that are still to come can gain
     */
    private List<Choice> unbeaten(List<Choice> sorted, long open) {
        List<Choice> kept = new ArrayList<>();
        long highest = -1;
        for (Choice choice : sorted) {
            boolean beaten = choice.gain() <= highest;
            if (!beaten && choice.gain() + open >= enough) {
                kept.add(choice);
            }
            highest = Math.max(highest, choice.gain());
            if (choice.gain() >= enough) {
                // what is dearer gains more than enough, and steps to come cost nothing less than nothing
                break;
            }
        }
        if (kept.size() > MOST_CHOICES) {
            throw new IllegalArgumentException("costs and levels leave more than " + MOST_CHOICES
                    + " plans to compare; give them with fewer decimals");
        }
        return kept;
    }

    private long gainOf(List<Raise> steps) {
        return steps.stream().mapToLong(step -> gains.count(step.gain())).sum();
    }

    private static List<Raise> path(Choice last) {
        Deque<List<Raise>> parts = new ArrayDeque<>();
        for (Choice choice = last; choice != null; choice = choice.before()) {
            parts.addFirst(choice.steps());
        }
        return parts.stream().flatMap(List::stream).toList();
    }

    /** Counts gains in the largest unit of which each is a whole number. */
    private record Units(BigInteger perOne) {
        private static final int BITS = 56;

        static Units ofGains(List<List<Raise>> indicators, Fraction wanted) {
            BigInteger unit = indicators.stream()
                    .flatMap(List::stream)
                    .map(step -> step.gain().denominator())
                    .reduce(wanted.denominator(), Units::leastCommonMultiple);
            if (unit.bitLength() > BITS) {
                throw new IllegalArgumentException(
                        "levels are too fine to compare plans; give them with fewer decimals");
            }
            return new Units(unit);
        }

        private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
            return a.divide(a.gcd(b)).multiply(b);
        }

        long count(Fraction gain) {
            return gain.times(new Fraction(perOne, BigInteger.ONE)).numerator().longValueExact();
        }

        static long ofCost(BigDecimal cost) {
            return cost.movePointRight(RaiseCosts.PLACES).longValueExact();
        }
    }
}

package id.tatakelola.maturity;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * What an instrument scores and how it weighs (<i>struktur penilaian</i>).
 *
 * @param domains numbered from 1; empty in instruments without domains
 * @param aspects numbered from 1
 * @param indicators numbered from 1
 */
public record Structure(List<Domain> domains, List<Aspect> aspects, List<Indicator> indicators) {
    private static final Fraction WHOLE = Fraction.of(100);

    /** Checks that numbers run from 1 without gaps and that weights add up, exactly, to 100 percent. */
    public Structure {
        domains = List.copyOf(domains);
        aspects = List.copyOf(aspects);
        indicators = List.copyOf(indicators);
        numbered("domain", domains, Domain::number);
        numbered("aspect", aspects, Aspect::number);
        numbered("indicator", indicators, Indicator::number);
        sum("all indicators", indicators.stream().map(Indicator::weight).toList(), WHOLE);
        for (Aspect aspect : aspects) {
            sum("aspect " + aspect.number(), weights(indicators, aspect.number()), aspect.weight());
        }
        for (Domain domain : domains) {
            sum("domain " + domain.number(), aspectWeights(aspects, domain.number()), domain.weight());
        }
        if (!domains.isEmpty()) {
            sum("all domains", domains.stream().map(Domain::weight).toList(), WHOLE);
        }
    }

    /** The indicators of an aspect. */
    public List<Indicator> ofAspect(int aspect) {
        return indicators.stream().filter(i -> i.aspect() == aspect).toList();
    }

    /** The indicators of a domain. */
    public List<Indicator> ofDomain(int domain) {
        return aspects.stream()
                .filter(a -> Objects.equals(a.domain(), domain))
                .flatMap(a -> ofAspect(a.number()).stream())
                .toList();
    }

    private static List<Fraction> weights(List<Indicator> indicators, int aspect) {
        return indicators.stream()
                .filter(i -> i.aspect() == aspect)
                .map(Indicator::weight)
                .toList();
    }

    private static List<Fraction> aspectWeights(List<Aspect> aspects, int domain) {
        return aspects.stream()
                .filter(a -> Objects.equals(a.domain(), domain))
                .map(Aspect::weight)
                .toList();
    }

    private static <T> void numbered(String what, List<T> parts, ToIntFunction<T> number) {
        for (int i = 0; i < parts.size(); i++) {
            int found = number.applyAsInt(parts.get(i));
            if (found != i + 1) {
                throw new IllegalArgumentException(
                        what + " number (" + found + ") must be " + (i + 1) + ", since numbers run from 1");
            }
        }
    }

    private static void sum(String what, List<Fraction> weights, Fraction wanted) {
        Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        if (sum.compareTo(wanted) != 0 || weights.stream().anyMatch(w -> w.compareTo(Fraction.ZERO) <= 0)) {
            throw new IllegalArgumentException(
                    "weights of " + what + " (" + sum + ") must be above 0 and add up to " + wanted);
        }
    }
}

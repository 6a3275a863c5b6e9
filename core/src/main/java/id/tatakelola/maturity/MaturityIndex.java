package id.tatakelola.maturity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index of an agency (<i>indeks</i>) with its parts and grade. Nothing is rounded before the end.
 *
 * @param instrument the instrument
 * @param edition how it was applied
 * @param exact the exact index
 * @param domains the values of domains, by number; empty in instruments without domains
 * @param aspects the values of aspects, by number
 * @param grade the grade by the basis of the edition
 */
public record MaturityIndex(
        Instrument instrument,
        Edition edition,
        Fraction exact,
        List<PartValue> domains,
        List<PartValue> aspects,
        Grade grade) {
    static final int PLACES = 2;

    /** Copies the parts. */
    public MaturityIndex {
        domains = List.copyOf(domains);
        aspects = List.copyOf(aspects);
    }

    /** The index of levels, by an edition of their instrument. */
    public static MaturityIndex of(Levels levels, Edition edition) {
        Instrument instrument = levels.instrument();
        Structure structure = instrument.structure();
        Fraction exact = mean(levels, instrument.indicators());
        return new MaturityIndex(
                instrument,
                edition,
                exact,
                structure.domains().stream()
                        .map(d -> new PartValue(d.number(), mean(levels, structure.ofDomain(d.number()))))
                        .toList(),
                structure.aspects().stream()
                        .map(a -> new PartValue(a.number(), mean(levels, structure.ofAspect(a.number()))))
                        .toList(),
                instrument.grades().grade(exact, edition.basis()));
    }

    /** Rounded half up to two decimals, as it is published. */
    public BigDecimal rounded() {
        return exact.rounded(PLACES);
    }

    /**
     * The grade that it would have by the other basis; null when the basis of the year is known, or the grade would be
     * the same.
     */
    public @Nullable Grade otherGrade() {
        GradeBasis other = edition.basis() == GradeBasis.EXACT ? GradeBasis.ROUNDED : GradeBasis.EXACT;
        Grade otherwise = instrument.grades().grade(exact, other);
        return edition.provenance() != null || otherwise.equals(grade) ? null : otherwise;
    }

    /**
     * How far the index moved since an earlier one.
     *
     * @throws IllegalArgumentException when they are of different instruments, whose indexes are not on one line
     */
    public Fraction since(MaturityIndex earlier) {
        if (!instrument.equals(earlier.instrument)) {
            throw new IllegalArgumentException("indexes of `" + earlier.instrument.id() + "` and `" + instrument.id()
                    + "` measure different things and must not be put on one line");
        }
        return exact.minus(earlier.exact);
    }

    /** The mean of levels by weight; over all indicators it is the index, since weights add up to the whole. */
    private static Fraction mean(Levels levels, List<Indicator> indicators) {
        Fraction sum = Fraction.ZERO;
        Fraction weight = Fraction.ZERO;
        for (Indicator indicator : indicators) {
            sum = sum.plus(indicator.weight().times(Fraction.of(levels.of(indicator))));
            weight = weight.plus(indicator.weight());
        }
        return sum.dividedBy(weight);
    }
}

package id.tatakelola.maturity;

import id.tatakelola.engine.result.LocalText;

/**
 * What is scored on its own (<i>indikator</i>).
 *
 * @param number its number in files of levels, from 1
 * @param numberInRegulation its number in the regulation; several rows share one where it is scored more than once
 * @param aspect the number of its aspect
 * @param scale its scale
 * @param name its name; the English one is our translation
 * @param weight its share of the index, in percent
 * @param provenance where that was read
 */
public record Indicator(
        int number,
        int numberInRegulation,
        int aspect,
        Scale scale,
        LocalText name,
        Fraction weight,
        Provenance provenance) {
    private static final Fraction PERCENT = Fraction.of(100);

    /** How far one level more raises the index. */
    public Fraction gainPerLevel() {
        return weight.dividedBy(PERCENT);
    }
}

package id.tatakelola.maturity;

import id.tatakelola.engine.result.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A group of indicators (<i>aspek</i>).
 *
 * @param number its number, from 1
 * @param domain the number of its domain; null in instruments without domains
 * @param name its name; the English one is our translation
 * @param weight its share of the index, in percent
 * @param provenance where that was read
 */
public record Aspect(int number, @Nullable Integer domain, LocalText name, Fraction weight, Provenance provenance) {}

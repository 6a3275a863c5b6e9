package id.tatakelola.maturity;

import id.tatakelola.engine.result.LocalText;

/**
 * The widest group of indicators (<i>domain</i>), in instruments that have one.
 *
 * @param number its number, from 1
 * @param name its name; the English one is our translation
 * @param weight its share of the index, in percent
 * @param provenance where that was read
 */
public record Domain(int number, LocalText name, Fraction weight, Provenance provenance) {}

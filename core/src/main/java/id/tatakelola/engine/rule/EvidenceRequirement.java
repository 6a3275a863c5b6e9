package id.tatakelola.engine.rule;

import id.tatakelola.model.oversight.EvidenceGrade;

/**
 * The evidence (<i>bukti dukung</i>) that a rule wants about its subject before it answers met or not met.
 *
 * @param leastGrade the weakest grade that counts
 * @param greatestAgeDays how many days before the as-of day the evidence may have been observed, inclusive
 */
public record EvidenceRequirement(EvidenceGrade leastGrade, int greatestAgeDays) {}

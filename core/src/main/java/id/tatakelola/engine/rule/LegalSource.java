package id.tatakelola.engine.rule;

import id.tatakelola.model.Validity;

/**
 * A regulation, guide or statement (<i>sumber hukum, pedoman atau pernyataan</i>) that rules cite.
 *
 * @param id the part of a citation before {@code #}, such as {@code perpres-95-2018}
 * @param basis what kind of ground it gives
 * @param shortName how officials call it, such as {@code Perpres 95/2018}
 * @param title its official title
 * @param inForce the days on which it holds, both inclusive
 */
public record LegalSource(String id, Basis basis, String shortName, String title, Validity inForce) {}

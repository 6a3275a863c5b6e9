/**
 * What rules are called and where they come from: {@link id.tatakelola.engine.rule.RuleCard} is the card of one rule,
 * with its {@link id.tatakelola.engine.rule.Citation citations} and texts. Start at a card:
 *
 * <pre>{@code
 * RuleCard card = outcome.card();
 * String where = card.citations().get(0).text(); // Perpres 95/2018, Pasal 40 ayat (4)
 * }</pre>
 */
@NullMarked
package id.tatakelola.engine.rule;

import org.jspecify.annotations.NullMarked;

/**
 * Facts on the maturity of an agency: what levels ask for, what is fulfilled, levels given and indexes published. Start at
 * {@link id.tatakelola.model.maturity.CriterionFulfilment}.
 *
 * <pre>{@code
 * CriterionFulfilment fact = new CriterionFulfilment("spbe-2020-25-2-rencana", true, null);
 * }</pre>
 */
@NullMarked
package id.tatakelola.model.maturity;

import org.jspecify.annotations.NullMarked;

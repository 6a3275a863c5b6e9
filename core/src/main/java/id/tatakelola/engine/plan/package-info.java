/**
 * The plan of a rule: plain data made from a rule file by the rule compiler and read by the engine. Authors of tools
 * start at {@link id.tatakelola.engine.plan.RulePlan}; applications need nothing here.
 *
 * <pre>{@code
 * RulePlan plan = pack.rules().get(0);
 * plan.breach().forEach(condition -> show(condition.place()));
 * }</pre>
 */
@NullMarked
package id.tatakelola.engine.plan;

import org.jspecify.annotations.NullMarked;

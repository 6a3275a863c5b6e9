/**
 * Facts on plans, principles, initiatives, outcomes and budget. Start at {@link id.tatakelola.model.planning.MasterPlan}.
 *
 * <pre>{@code
 * MasterPlan fact = MasterPlan.of("rencana-induk", "Rencana Induk TIK 2020-2027");
 * }</pre>
 */
@NullMarked
package id.tatakelola.model.planning;

import org.jspecify.annotations.NullMarked;

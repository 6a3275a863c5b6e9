/**
 * Facts on the governance processes and the mechanisms at work in them. Start at {@link id.tatakelola.model.process.GovernanceProcess}.
 *
 * <pre>{@code
 * GovernanceProcess fact = new GovernanceProcess("operasi", "Pengoperasian Sistem", ProcessKind.OPERATION, null);
 * }</pre>
 */
@NullMarked
package id.tatakelola.model.process;

import org.jspecify.annotations.NullMarked;

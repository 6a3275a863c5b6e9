/**
 * Facts on security measures of applications. Start at {@link id.tatakelola.model.security.SecurityMeasure}.
 *
 * <pre>{@code
 * SecurityMeasure fact = new SecurityMeasure("cadangan-sipkd", "sipkd", SecurityMeasureKind.BACKUP, true);
 * }</pre>
 */
@NullMarked
package id.tatakelola.model.security;

import org.jspecify.annotations.NullMarked;

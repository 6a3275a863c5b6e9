/**
 * How rules run in Drools sessions; not for applications. Start at {@link id.tatakelola.drools.session.DrlBase}.
 *
 * <pre>{@code
 * KieBase base = DrlBase.compile(files);
 * }</pre>
 */
@NullMarked
package id.tatakelola.drools.session;

import org.jspecify.annotations.NullMarked;

/**
 * What a check gives: immutable records. Start at {@link id.tatakelola.engine.result.CheckResult}.
 *
 * <pre>{@code
 * result.findings().forEach(f -> show(f.subject(), f.message().indonesian()));
 * result.questions().stream().limit(10).forEach(q -> ask(q.text().indonesian()));
 * }</pre>
 */
@NullMarked
package id.tatakelola.engine.result;

import org.jspecify.annotations.NullMarked;

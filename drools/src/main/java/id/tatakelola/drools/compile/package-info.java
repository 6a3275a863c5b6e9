/**
 * How a rule file becomes a plan; not for applications. Start at {@code RuleFileCompiler}.
 *
 * <pre>{@code
 * RulePlan plan = new RuleFileCompiler(types, source, problems).compile(file);
 * }</pre>
 */
@NullMarked
package id.tatakelola.drools.compile;

import org.jspecify.annotations.NullMarked;

/**
 * Lets rule files through to the compiler when they are small, plain and can be parsed, and tells where things stand in
 * them. Start at {@link id.tatakelola.drools.gate.FileGate}.
 *
 * <pre>{@code
 * PackageDescr parsed = new FileGate(new SourceText(file, problems)).parse(); // null: refused, and told why
 * }</pre>
 */
@NullMarked
package id.tatakelola.drools.gate;

import org.jspecify.annotations.NullMarked;

/**
 * Everything that touches Drools: {@link id.tatakelola.drools.RuleCompiler} makes plans of rule files,
 * {@link id.tatakelola.drools.DroolsCheck} runs the same files in Drools sessions.
 *
 * <pre>{@code
 * RulePack pack = RuleCompiler.forTypes(FactTypes.standard()).compile(PackFolder.read(folder, Map.of()));
 * }</pre>
 */
@NullMarked
package id.tatakelola.drools;

import org.jspecify.annotations.NullMarked;

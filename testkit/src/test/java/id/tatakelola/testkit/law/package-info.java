/** Tests of the laws, over a pack of small rules that covers every construct of the rule language. */
@NullMarked
package id.tatakelola.testkit.law;

import org.jspecify.annotations.NullMarked;

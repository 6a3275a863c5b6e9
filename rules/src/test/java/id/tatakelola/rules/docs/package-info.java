/** Writers of pages in {@code docs} that are made from the rules, and the tests that compare them. */
@NullMarked
package id.tatakelola.rules.docs;

import org.jspecify.annotations.NullMarked;

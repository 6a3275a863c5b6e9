/**
 * Levels of indicators in, indexes and plans out: tables {@code indicator,level} as a spreadsheet writes them, reports as
 * text and JSON. Start at {@link id.tatakelola.io.maturity.LevelsReader}.
 *
 * <pre>{@code
 * Levels levels = LevelsReader.read(Path.of("levels.csv"), instrument);
 * String page = IndexReport.text(MaturityIndex.of(levels, instrument.edition(2024)), Language.ID);
 * }</pre>
 */
@NullMarked
package id.tatakelola.io.maturity;

import org.jspecify.annotations.NullMarked;

package id.tatakelola.engine.plan;

/**
 * Where something stands in a rule file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param text the words as written, for explanations
 */
public record Place(int line, int column, String text) {}

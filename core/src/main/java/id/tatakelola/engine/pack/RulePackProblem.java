package id.tatakelola.engine.pack;

/**
 * One problem of a rule pack.
 *
 * @param file the file, relative to the pack's folder
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1; 0 when the whole line is meant
 * @param message what is wrong, in the author's words, with advice where there is any
 */
public record RulePackProblem(String file, int line, int column, String message) {
    @Override
    public String toString() {
        String place = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        return place + ": " + message;
    }
}

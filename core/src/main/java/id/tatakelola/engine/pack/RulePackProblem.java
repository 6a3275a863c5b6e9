package id.tatakelola.engine.pack;

import id.tatakelola.model.Language;

/**
 * One problem of a rule pack.
 *
 * @param file the file, relative to the pack's folder
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1; 0 when the whole line is meant
 * @param indonesian what is wrong, in the author's words, with advice where there is any, in Indonesian
 * @param english the same in English
 */
public record RulePackProblem(String file, int line, int column, String indonesian, String english) {
    /** What is wrong, in a language. */
    public String message(Language language) {
        return language == Language.ID ? indonesian : english;
    }

    /** The place and what is wrong there, in a language, such as {@code a.drl:9:4: ...}. */
    public String in(Language language) {
        String place = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        return place + ": " + message(language);
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}

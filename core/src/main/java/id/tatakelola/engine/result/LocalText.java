package id.tatakelola.engine.result;

import id.tatakelola.model.Language;

/**
 * A text in both languages.
 *
 * @param indonesian in Indonesian
 * @param english in English
 */
public record LocalText(String indonesian, String english) {
    /** The text in a language. */
    public String in(Language language) {
        return language == Language.ID ? indonesian : english;
    }
}

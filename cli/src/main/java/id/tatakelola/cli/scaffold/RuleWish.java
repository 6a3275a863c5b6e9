package id.tatakelola.cli.scaffold;

import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.Language;
import java.util.List;

/**
 * What an author asks for.
 *
 * @param id the rule's id
 * @param place its folders
 * @param source what it rests on; its first day is known
 * @param locator the place in the source, such as {@code pasal-40-ayat-3}; empty for the whole
 * @param pack the id of the pack
 * @param comments the language of comments
 * @param texts the languages of the pack
 */
public record RuleWish(
        String id,
        RulePlace place,
        LegalSource source,
        String locator,
        String pack,
        Language comments,
        List<Language> texts) {
    /** Copies the list. */
    public RuleWish {
        texts = List.copyOf(texts);
    }

    /** The citation as it is written in a rule. */
    String citation() {
        return source.id() + (locator.isEmpty() ? "" : "#" + locator);
    }

    String say(String indonesian, String english) {
        return comments == Language.ID ? indonesian : english;
    }
}

package id.tatakelola.engine.report;

import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Language;

/** The message and the remedy of a rule, made ready to be filled for many findings (<i>kata-kata aturan</i>). */
public final class RuleWords {
    /** A text in both languages. */
    record Both(Template indonesian, Template english) {
        Template in(Language language) {
            return language == Language.ID ? indonesian : english;
        }
    }

    private final Both message;
    private final Both remedy;

    private RuleWords(Both message, Both remedy) {
        this.message = message;
        this.remedy = remedy;
    }

    /** The words of a rule. */
    public static RuleWords of(RuleCard card) {
        return new RuleWords(
                both(card.indonesian().message(), card.english().message()),
                both(card.indonesian().remedy(), card.english().remedy()));
    }

    private static Both both(String indonesian, String english) {
        return new Both(Template.of(indonesian), Template.of(english));
    }

    Both message() {
        return message;
    }

    Both remedy() {
        return remedy;
    }
}

package id.tatakelola.engine.report;

import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Language;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message and the remedy of a rule, made ready to be filled for many findings (<i>kata-kata aturan</i>). */
public final class RuleWords {
    /** A text in both languages. */
    record Both(Template indonesian, Template english) {
        Template in(Language language) {
            return language == Language.ID ? indonesian : english;
        }

        Stream<String> variables() {
            return Stream.of(indonesian, english)
                    .flatMap(text -> text.parts().stream().map(Template.Part::variable));
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

    /** The variables of the rule that the words show. */
    public Set<String> variables() {
        return Stream.of(message, remedy).flatMap(Both::variables).collect(Collectors.toSet());
    }

    Both message() {
        return message;
    }

    Both remedy() {
        return remedy;
    }
}

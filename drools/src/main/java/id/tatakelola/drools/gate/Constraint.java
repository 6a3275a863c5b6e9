package id.tatakelola.drools.gate;

import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.result.LocalText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one constraint, and where it stands.
 *
 * @param source the file
 * @param offset where it begins
 * @param text as written
 */
public record Constraint(SourceText source, int offset, String text) {

    /** Where it stands, and its words. */
    public Place place() {
        return source.place(offset, text.replaceAll("\\s+", " ").strip());
    }

    /** Tells a problem at a word of the constraint, and ends its reading. */
    public Refused refuse(String word, LocalText message) {
        source.problemAt(offset + find(word), message);
        return new Refused();
    }

    private int find(String word) {
        boolean name = !word.isEmpty() && Character.isJavaIdentifierPart(word.charAt(0));
        String pattern = name ? "(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])" : Pattern.quote(word);
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.start() : 0;
    }
}

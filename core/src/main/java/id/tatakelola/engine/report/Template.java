package id.tatakelola.engine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders, read once and filled often.
 *
 * @param parts what it is made of, in order
 * @param end what follows the last placeholder
 */
record Template(List<Part> parts, String end) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\$?\\w+)(?:\\.(\\w+))?}");

    /**
     * A placeholder and what stands before it.
     *
     * @param before the text since the placeholder before
     * @param variable the variable it names
     * @param component the component of it, or null
     * @param written the placeholder as written
     */
    record Part(String before, String variable, @Nullable String component, String written) {}

    /** Reads a text. */
    static Template of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher found = PLACEHOLDER.matcher(text);
        int from = 0;
        while (found.find()) {
            String variable = found.group(1).equals("subject") ? "$subject" : found.group(1);
            parts.add(new Part(text.substring(from, found.start()), variable, found.group(2), found.group()));
            from = found.end();
        }
        return new Template(List.copyOf(parts), text.substring(from));
    }

    /** The text with something for each placeholder. */
    String fill(Function<Part, String> values) {
        if (parts.isEmpty()) {
            return end;
        }
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.before()).append(values.apply(part));
        }
        return text.append(end).toString();
    }
}

package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.gate.SourceText;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Suggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The annotations between a rule's name and its {@code when}, read from the text: Drools drops a repeated one silently
 * and crashes on named values.
 */
final class Annotations {
    private static final List<String> KNOWN =
            List.of("severity", "source", "inForceFrom", "inForceUntil", "evidence", "recordKeeping", "bound");
    private static final Pattern HEADER =
            Pattern.compile("\\brule\\s+\"[^\"]*\"(.*?)\\bwhen\\b(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)", Pattern.DOTALL);
    private static final Pattern ANNOTATION = Pattern.compile("@\\s*(\\w+)\\s*(\\(\\s*\"([^\"\\\\]*)\"\\s*\\))?");

    private final SourceText source;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> offsets = new HashMap<>();

    Annotations(SourceText source) {
        this.source = source;
        Matcher header = HEADER.matcher(source.withoutComments());
        if (header.find()) {
            read(header.start(1), header.group(1));
        }
    }

    private void read(int start, String header) {
        Matcher matcher = ANNOTATION.matcher(header);
        int end = 0;
        while (matcher.find()) {
            String name = matcher.group(1);
            int offset = start + matcher.start();
            refuseBetween(start + end, header.substring(end, matcher.start()));
            end = matcher.end();
            if (!KNOWN.contains(name)) {
                source.problemAt(offset, say("annotation.unknown", name, guess(name)));
                noteMisspelled(name, offset);
            } else if (matcher.group(2) == null) {
                source.problemAt(offset, say("annotation.text", name, quoted(name, header.substring(end))));
            } else if (values.putIfAbsent(name, matcher.group(3)) != null) {
                source.problemAt(offset, say("annotation.twice", name));
            }
            offsets.putIfAbsent(name, offset);
        }
        refuseBetween(start + end, header.substring(end));
    }

    private void refuseBetween(int offset, String words) {
        if (!words.isBlank()) {
            int skip = words.length() - words.stripLeading().length();
            source.problemAt(
                    offset + skip, say("annotation.between", words.strip().replaceAll("\\s+", " ")));
        }
    }

    /** What is given under a misspelled name is not told to be missing too. */
    private void noteMisspelled(String name, int offset) {
        String nearest = Suggestions.nearest(name, KNOWN);
        if (nearest != null) {
            offsets.putIfAbsent(nearest, offset);
        }
    }

    private static LocalText quoted(String name, String after) {
        Matcher bare = Pattern.compile("\\s*\\(\\s*([\\w#.-]+)\\s*\\)").matcher(after);
        return bare.lookingAt() ? say("maybe", "@" + name + "(\"" + bare.group(1) + "\")") : nothing();
    }

    private static LocalText guess(String name) {
        String nearest = Suggestions.nearest(name, KNOWN);
        return nearest == null ? nothing() : say("annotation.maybe", nearest);
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    @Nullable
    String required(String name) {
        String value = values.get(name);
        if (value == null && !offsets.containsKey(name)) {
            source.problemInLine(ruleLine(), say("annotation.missing." + name));
        }
        return value;
    }

    void problem(String name, LocalText message) {
        source.problemAt(offsets.getOrDefault(name, 0), message);
    }

    private int ruleLine() {
        Matcher matcher = Pattern.compile("\\brule\\s+\"").matcher(source.withoutComments());
        return matcher.find() ? source.place(matcher.start(), "").line() : 1;
    }
}

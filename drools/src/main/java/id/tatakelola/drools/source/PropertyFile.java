package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import id.tatakelola.engine.plan.Place;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of properties whose places are known, and in which no key is given twice: the JDK's reader keeps the last in
 * silence.
 *
 * @param values the values, by key
 * @param places where each value begins, by key
 */
record PropertyFile(SortedMap<String, String> values, SortedMap<String, Place> places) {
    private static final Pattern BEFORE_VALUE = Pattern.compile("\\s*(?:\\\\.|[^=:\\s\\\\])+\\s*[=:]?\\s*");

    static PropertyFile parse(String file, String text, Problems problems) {
        PropertyFile read = new PropertyFile(new TreeMap<>(), new TreeMap<>());
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            StringBuilder entry = new StringBuilder(lines.get(i));
            while (!isComment(lines.get(first)) && goesOn(lines.get(i)) && i + 1 < lines.size()) {
                entry.append('\n').append(lines.get(++i));
            }
            read.add(file, first + 1, entry.toString(), problems);
        }
        return read;
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!");
    }

    /** An odd number of backslashes at its end joins a line with the next. */
    private static boolean goesOn(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    private void add(String file, int line, String entry, Problems problems) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(entry));
        } catch (IllegalArgumentException e) {
            problems.add(file, line, 1, say("properties.unreadable", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        for (String key : one.stringPropertyNames()) {
            Matcher before = BEFORE_VALUE.matcher(entry);
            if (values.put(key, one.getProperty(key)) != null) {
                problems.add(file, line, 1, say("properties.twice", key));
            }
            places.put(key, new Place(line, before.lookingAt() ? before.end() + 1 : 1, key));
        }
    }
}

package id.tatakelola.io.result;

import java.util.ArrayList;
import java.util.List;

/** Plain text with headings, indented items and wrapped lines; for this module's own use. */
public final class TextPage {
    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    /** What the page is about. */
    public void title(String text) {
        underlined(text, "=");
    }

    /** The heading of a part. */
    public void heading(String text) {
        blank();
        underlined(text, "-");
    }

    /** An empty line. */
    public void blank() {
        out.append('\n');
    }

    /** A line that is not wrapped, such as a row of a table. */
    public void row(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    /** A paragraph. */
    public void line(int indent, String text) {
        item(indent, "", text);
    }

    /** A paragraph behind a marker such as {@code 1. }; its further lines hang below the first. */
    public void item(int indent, String marker, String text) {
        String first = " ".repeat(indent) + marker;
        String next = " ".repeat(first.length());
        List<String> lines = wrapped(text, WIDTH - first.length());
        row(first + lines.get(0));
        lines.stream().skip(1).forEach(line -> row(next + line));
    }

    /** The whole page. */
    public String text() {
        return out.toString();
    }

    private void underlined(String text, String with) {
        row(text);
        row(with.repeat(text.length()));
    }

    // a word longer than the line stays whole: it may be a code that someone copies
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

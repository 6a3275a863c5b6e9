package id.tatakelola.drools.gate;

/** Takes comments out of a text without moving anything. */
public final class Comments {
    private Comments() {}

    /** The text with comments replaced by blanks. */
    public static String blanked(String text) {
        StringBuilder out = new StringBuilder(text);
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '"') {
                i = endOfString(text, i);
            } else if (text.startsWith("//", i)) {
                i = blank(out, i, endOfLine(text, i));
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                i = blank(out, i, end < 0 ? text.length() : end + 2);
            } else {
                i++;
            }
        }
        return out.toString();
    }

    private static int endOfString(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"' || c == '\n') {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static int blank(StringBuilder out, int from, int until) {
        for (int i = from; i < until; i++) {
            if (out.charAt(i) != '\n') {
                out.setCharAt(i, ' ');
            }
        }
        return until;
    }
}

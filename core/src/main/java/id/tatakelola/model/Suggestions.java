package id.tatakelola.model;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses what a reader meant; the one place that words "Maybe ...". */
public final class Suggestions {
    private static final int LONGEST = 100;

    private Suggestions() {}

    /** The known word nearest to the one written, or null when none is near; a very long word gets no guess. */
    public static @Nullable String nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return null;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        int least = Math.max(1, written.length() / 3) + 1;
        String best = null;
        for (String word : known) {
            int distance = Math.abs(word.length() - written.length()) > least
                    ? Integer.MAX_VALUE
                    : distance(lower, word.toLowerCase(Locale.ROOT));
            boolean tie = distance == least && best != null && word.compareTo(best) < 0;
            if (distance < least || tie) {
                least = distance;
                best = word;
            }
        }
        return best;
    }

    /** A sentence that begins with a blank, such as <code> Maybe `dueOn`.</code>, or nothing when no word is near. */
    public static String maybe(String written, Collection<String> known) {
        String word = nearest(written, known);
        return word == null ? "" : " Maybe `" + word + "`.";
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

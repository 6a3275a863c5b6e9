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

    /** How many letters must be changed, added, left out or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = row[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, 1 + Math.min(row[j], next[j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                next[j] = swapped ? Math.min(next[j], before[j - 2] + 1) : next[j];
            }
            before = row;
            row = next;
        }
        return row[b.length()];
    }
}

package id.tatakelola.cli;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;

/** What a page shows of the output of a command: a line {@code ...} stands for any number of lines. */
final class Shown {
    private Shown() {}

    /** Fails unless what was printed is what the page shows. */
    static void check(String page, String shown, String printed) {
        if (!pattern(shown).matcher(printed).matches()) {
            Assertions.assertEquals(shown, printed, page + " shows something else");
        }
    }

    private static Pattern pattern(String shown) {
        StringBuilder pattern = new StringBuilder();
        for (String line : shown.split("\n")) {
            pattern.append(line.equals("...") ? "(?:.*\n)*?" : Pattern.quote(line) + "\n");
        }
        return Pattern.compile(pattern.toString());
    }
}

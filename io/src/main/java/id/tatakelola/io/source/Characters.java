package id.tatakelola.io.source;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import org.jspecify.annotations.Nullable;

/** Which characters a text may have, and how those are shown that cannot be seen. */
final class Characters {
    /** A message longer than two of these loses its middle, which is a value that somebody wrote. */
    private static final int HALF = 500;

    private Characters() {}

    /** Whether a character is one that no text has, unless something broke or wants to break something. */
    static boolean control(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\u0085';
    }

    /** Why a text is refused that was written with escapes such as {@code \u0000}; null when it is not. */
    static @Nullable LocalText refusal(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (control(c)) {
                return notAllowed(c);
            } else if (Character.getType(c) == Character.SURROGATE) {
                return say("character.half", "U+%04X".formatted(c));
            }
        }
        return null;
    }

    static LocalText notAllowed(int c) {
        return say("character.control", "U+%04X".formatted(c));
    }

    /** A message as it may be shown on a terminal: one line, nothing unseen, and not endless. */
    static String shown(String message) {
        String cut = message.length() <= 2 * HALF
                ? message
                : message.substring(0, HALF) + " ... " + message.substring(message.length() - HALF);
        if (cut.codePoints().noneMatch(Characters::unseen)) {
            return cut;
        }
        StringBuilder shown = new StringBuilder();
        cut.codePoints().forEach(c -> shown.append(unseen(c) ? "U+%04X".formatted(c) : Character.toString(c)));
        return shown.toString();
    }

    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}

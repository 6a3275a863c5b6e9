package id.tatakelola.engine.pack;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * The text form of a rule pack: one nested expression, the same bytes for the same pack on every JDK. It is written at
 * build time and read without Drools.
 */
public final class PackText {
    private static final String HEADER = "tatakelola-plan 1\n";

    private PackText() {}

    /** The text of a pack. */
    public static String write(RulePack pack) {
        return HEADER + new RecordWriter().write(RulePack.class, pack) + "\n";
    }

    /**
     * The pack of a text.
     *
     * @throws IllegalArgumentException when the text is not one this version wrote
     */
    public static RulePack parse(String text) {
        if (!text.startsWith(HEADER)) {
            throw new IllegalArgumentException("this is no rule plan of format 1. Maybe it was made by another version"
                    + " of Tatakelola; compile the pack again.");
        }
        return (RulePack) new RecordReader(text.substring(HEADER.length())).read(RulePack.class);
    }

    /** The SHA-256 of a pack's text, in hexadecimal. */
    public static String digest(RulePack pack) {
        return Hashing.sha256().hashString(write(pack), StandardCharsets.UTF_8).toString();
    }

    /** Which pack this is, for results. */
    public static PackInfo info(RulePack pack) {
        return new PackInfo(pack.id(), pack.version(), digest(pack));
    }
}

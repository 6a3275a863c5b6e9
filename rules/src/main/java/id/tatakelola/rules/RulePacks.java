package id.tatakelola.rules;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.PackText;
import id.tatakelola.engine.pack.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rule packs that ship with Tatakelola (<i>paket aturan bawaan</i>): direction, monitoring and evaluation. */
public final class RulePacks {
    private static final List<String> IDS = List.of("direction", "monitoring", "evaluation");

    private RulePacks() {}

    /** All shipped packs; narrow them with {@link PackSet#only} and {@link PackSet#without}. */
    public static PackSet all() {
        return PackSet.of(IDS.stream().map(RulePacks::pack).toList());
    }

    /**
     * The text of a shipped rule file, as Drools reads it.
     *
     * @param file the file of a {@code RuleCard}, such as {@code monitoring/application/application-without-backup.drl}
     * @throws IllegalArgumentException when no such file ships
     */
    public static String drl(String file) {
        return text(file);
    }

    /**
     * The text of a shipped table of the law, such as {@code law/sources.tsv} or an outline {@code law/perpres-95-2018.tsv}.
     *
     * @throws IllegalArgumentException when no such file ships
     */
    public static String law(String file) {
        return text("law/" + file);
    }

    private static RulePack pack(String id) {
        return PackText.parse(text("plans/" + id + ".plan"));
    }

    static String text(String file) {
        try (InputStream in = RulePacks.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no rule file `" + file + "` ships with Tatakelola.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read `" + file + "`", e);
        }
    }
}

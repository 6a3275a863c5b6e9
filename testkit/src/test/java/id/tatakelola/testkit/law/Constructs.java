package id.tatakelola.testkit.law;

import id.tatakelola.drools.RuleCompiler;
import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.FactTypes;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The pack of small rules that covers every construct of the rule language; compiled once. */
public final class Constructs {
    private static final PackSource SOURCE = PackFolder.read(folder(), Map.of());
    private static final PackSet PACKS = PackSet.of(
            List.of(RuleCompiler.forTypes(FactTypes.standard()).compile(SOURCE)));

    private Constructs() {}

    /** The pack. */
    public static PackSet packs() {
        return PACKS;
    }

    /** The text of one of its rule files. */
    public static String drl(String file) {
        return SOURCE.files().stream()
                .filter(f -> f.path().equals(file))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Path folder() {
        URL manifest = Objects.requireNonNull(Constructs.class.getResource("/id/tatakelola/constructs/pack.properties"));
        try {
            return Objects.requireNonNull(Path.of(manifest.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

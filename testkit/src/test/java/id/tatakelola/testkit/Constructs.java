package id.tatakelola.testkit;

import id.tatakelola.drools.RuleCompiler;
import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.FactTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The pack of small rules that has every construct of the rule language. */
public final class Constructs {
    private static final Path FOLDER = Path.of("src/test/resources/id/tatakelola/constructs");
    public static final PackSet PACKS =
            PackSet.of(List.of(RuleCompiler.forTypes(FactTypes.standard()).compile(PackFolder.read(FOLDER, Map.of()))));

    private Constructs() {}

    public static String drl(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

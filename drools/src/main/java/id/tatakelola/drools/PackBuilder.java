package id.tatakelola.drools;

import id.tatakelola.drools.session.DrlBase;
import id.tatakelola.drools.source.LawTables;
import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.engine.pack.PackText;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.FactTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compiles packs at build time, ours and those of authors: our plans, after Drools has compiled the same files too. */
public final class PackBuilder {
    private PackBuilder() {}

    /**
     * Writes {@code plans/<pack>.plan}. A pack of one's own cites the sources that ship when {@code tatakelola-rules} is on
     * the class path.
     *
     * @param args the folder of a pack and the folder to write to; for the shipped packs also their version
     * @throws IOException when a plan cannot be written
     * @throws RulePackException listing all problems; fails the build
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path target = Path.of(args[1]);
        if (args.length == 2) {
            build(List.of(PackFolder.read(folder, shippedSources())), target);
        } else {
            build(folder, target, args[2]);
        }
    }

    static void build(Path rules, Path target, String version) throws IOException {
        build(PackFolder.readShipped(rules, version), target);
    }

    private static Map<String, LegalSource> shippedSources() throws IOException {
        try (InputStream in = PackBuilder.class.getResourceAsStream("/id/tatakelola/rules/law/sources.tsv")) {
            return in == null ? Map.of() : LawTables.sources(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void build(List<PackSource> sources, Path target) throws IOException {
        List<RulePack> packs = RuleCompiler.forTypes(FactTypes.standard()).compile(sources);
        DrlBase.compile(sources.stream().flatMap(s -> s.files().stream()).toList());
        Path plans = Files.createDirectories(target.resolve("plans"));
        for (RulePack pack : packs) {
            Files.writeString(plans.resolve(pack.id() + ".plan"), PackText.write(pack), StandardCharsets.UTF_8);
        }
    }
}

package id.tatakelola.drools;

import id.tatakelola.drools.session.DrlBase;
import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.engine.pack.PackText;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.model.FactTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiles the shipped packs at build time: our plans, after Drools has compiled the same files too. */
public final class PackBuilder {
    private PackBuilder() {}

    /**
     * Writes {@code plans/<pack>.plan}.
     *
     * @param args the folder of rules, the folder to write to, the version of the packs
     * @throws IOException when a plan cannot be written
     * @throws RulePackException listing all problems; fails the build
     */
    public static void main(String[] args) throws IOException {
        build(Path.of(args[0]), Path.of(args[1]), args[2]);
    }

    static void build(Path rules, Path target, String version) throws IOException {
        List<PackSource> sources = PackFolder.readShipped(rules, version);
        List<RulePack> packs = RuleCompiler.forTypes(FactTypes.standard()).compile(sources);
        DrlBase.compile(sources.stream().flatMap(s -> s.files().stream()).toList());
        Path plans = Files.createDirectories(target.resolve("plans"));
        for (RulePack pack : packs) {
            Files.writeString(plans.resolve(pack.id() + ".plan"), PackText.write(pack), StandardCharsets.UTF_8);
        }
    }
}

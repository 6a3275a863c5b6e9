package id.tatakelola.cli;

import id.tatakelola.cli.cache.PackCache;
import id.tatakelola.drools.RuleCompiler;
import id.tatakelola.drools.source.LawTables;
import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.FactTypes;
import id.tatakelola.rules.RulePacks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shipped packs and those of authors.
 *
 * @param set all packs
 * @param authored the texts of authors' rule files, by path
 */
record Packs(PackSet set, Map<String, String> authored) {

    static Packs load(List<Path> folders) {
        PackSet set = RulePacks.all();
        Map<String, String> authored = new HashMap<>();
        for (Path folder : folders) {
            PackSource source = source(folder);
            source.files().forEach(file -> authored.put(file.path(), file.text()));
            set = set.and(compile(source));
        }
        return new Packs(set, authored);
    }

    /** The pack of an author's folder, before it is compiled. */
    static PackSource source(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(
                    folder + ": tidak ada map paket aturan di sini.", folder + ": there is no pack folder here.");
        }
        return PackFolder.read(folder, shippedSources());
    }

    /** The plan of an author's pack, compiled unless it was before. */
    static RulePack compile(PackSource source) {
        return PackCache.standard().pack(source, RuleCompiler.forTypes(FactTypes.standard())::compile);
    }

    /** The sources that ship, which any pack may cite. */
    static Map<String, LegalSource> shippedSources() {
        return LawTables.sources(RulePacks.law("sources.tsv"));
    }

    /** The text of a rule file, an author's or ours. */
    String drl(String file) {
        String text = authored.get(file);
        return text == null ? RulePacks.drl(file) : text;
    }
}

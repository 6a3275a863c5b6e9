package id.tatakelola.cli;

import id.tatakelola.cli.scaffold.NewRule;
import id.tatakelola.cli.scaffold.PackOnDisk;
import id.tatakelola.cli.scaffold.RuleWish;
import id.tatakelola.cli.scaffold.Wishes;
import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.engine.rule.LegalSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tatakelola new-rule}: adds a rule to an author's pack, with texts, a line of law and cases that pass. */
@Command(
        name = "new-rule",
        mixinStandardHelpOptions = true,
        description = "Menambah aturan, teks, dan kasusnya ke sebuah paket. (Adds a rule to a pack.)",
        footer = "Status: 0 tertulis, 64 salah perintah, 65 paket tidak dapat dipakai, 70 kesalahan internal.")
final class NewRuleCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(paramLabel = "ATURAN", description = "Nama aturan: kata huruf kecil dengan tanda hubung. (Its id.)")
    @SuppressWarnings("NullAway.Init") // required by picocli
    private String rule;

    @Option(names = "--pack", paramLabel = "MAP", description = "Map paket; bila tidak disebut, map ini. (The pack.)")
    private Path folder = Path.of(".");

    @Mixin
    private RuleOptions options = new RuleOptions();

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(folder.resolve("pack.properties"))) {
            throw new BadInput(
                    folder + ": tidak ada paket aturan di sini (pack.properties); mulailah dengan new-pack.",
                    folder + ": there is no rule pack here (pack.properties); begin one with new-pack.");
        }
        PackSource pack = PackFolder.readUnfinished(folder, Packs.shippedSources());
        RuleWish wish = wish(pack);
        refuseUsed(wish, pack);
        List<String> written = new PackOnDisk(folder).add(wish);
        PrintWriter out = spec.commandLine().getOut();
        out.println(options.say("Aturan ", "Rule ") + rule + options.say(" tertulis:", " written:"));
        written.forEach(file -> out.println("  " + file));
        out.println(options.say("Jalankan kasusnya: ", "Run its cases: ") + "./tatakelola test " + folder + " --rule "
                + rule);
        out.flush();
        return Status.COMPLIANT;
    }

    private RuleWish wish(PackSource pack) {
        try {
            String citation = citation(pack);
            return new RuleWish(
                    Wishes.slug("nama aturan", rule),
                    options.place(),
                    Wishes.source(citation, pack.sources()),
                    Wishes.locator(citation),
                    pack.id(),
                    options.language(),
                    pack.texts().keySet().stream().sorted().toList());
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    /** The article asked for, or the first source that is the pack's own. */
    private String citation(PackSource pack) {
        @Nullable String asked = options.source();
        if (asked != null) {
            return asked;
        }
        Map<String, LegalSource> own = new TreeMap<>(pack.sources());
        own.keySet().removeAll(Packs.shippedSources().keySet());
        if (own.isEmpty()) {
            throw new IllegalArgumentException(
                    "paket ini tidak mempunyai sumber sendiri; sebutkan pasalnya, misalnya"
                            + " --source perpres-95-2018#pasal-40-ayat-3. (The pack has no source of its own; name the article.)");
        }
        return own.keySet().iterator().next();
    }

    private void refuseUsed(RuleWish wish, PackSource pack) {
        List<String> present = new PackOnDisk(folder).present(NewRule.files(wish));
        boolean texts = pack.texts().values().stream()
                .anyMatch(all -> all.keySet().stream().anyMatch(key -> key.startsWith(rule + ".")));
        boolean elsewhere = pack.files().stream().anyMatch(file -> file.path().endsWith("/" + rule + ".drl"));
        if (!present.isEmpty() || texts || elsewhere) {
            throw new BadInput(
                    "aturan `" + rule + "` sudah ada di paket ini; pilih nama lain.",
                    "the pack has rule `" + rule + "` already; choose another id.");
        }
    }
}

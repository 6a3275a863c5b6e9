package id.tatakelola.cli;

import id.tatakelola.cli.scaffold.NewFiles;
import id.tatakelola.cli.scaffold.NewPack;
import id.tatakelola.cli.scaffold.RuleWish;
import id.tatakelola.cli.scaffold.Wishes;
import id.tatakelola.drools.source.LawTables;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tatakelola new-pack}: begins a rule pack, with one rule that passes its cases. */
@Command(
        name = "new-pack",
        mixinStandardHelpOptions = true,
        description = "Memulai paket aturan dengan satu aturan dan kasusnya. (Begins a rule pack.)",
        footer = "Status: 0 tertulis, 64 salah perintah, 65 map tidak dapat dipakai, 70 kesalahan internal.")
final class NewPackCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(paramLabel = "MAP", description = "Map yang belum ada atau masih kosong. (A new or empty folder.)")
    @SuppressWarnings("NullAway.Init") // required by picocli
    private Path folder;

    @Option(
            names = "--rule",
            paramLabel = "ATURAN",
            description = "Nama aturan pertama, misalnya aplikasi-tanpa-pemilik. (Its first rule.)")
    private @Nullable String rule;

    @Option(names = "--name", paramLabel = "NAMA", description = "Untuk siapa paket ini, misalnya \"Kota Singkawang\".")
    private String jurisdiction = "";

    @Option(names = "--languages", split = ",", description = "Bahasa teks aturan: id, en, atau id,en.")
    private List<Language> languages = new ArrayList<>(Arrays.asList(Language.values()));

    @Mixin
    private RuleOptions options = new RuleOptions();

    @Override
    public Integer call() {
        NewFolder.refuseUsed(folder);
        String pack =
                Wishes.slugOf(String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        String first = rule == null ? options.say("aturan-contoh", "sample-rule") : rule;
        String example = options.source() == null ? NewPack.EXAMPLE_SOURCE : "";
        String citation = options.source() == null ? "kebijakan-contoh#butir-1" : options.source();
        RuleWish wish;
        try {
            Map<String, LegalSource> known = example.isEmpty() ? Packs.shippedSources() : LawTables.sources(example);
            wish = new RuleWish(
                    Wishes.slug("nama aturan", first),
                    options.place(),
                    Wishes.source(citation, known),
                    Wishes.locator(citation),
                    pack.isEmpty() ? "paket" : pack,
                    options.language(),
                    languages.stream().distinct().toList());
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        write(NewPack.files(jurisdiction, example, wish));
        return Status.COMPLIANT;
    }

    private void write(Map<String, String> files) {
        try {
            NewFiles.write(folder, files);
        } catch (IOException e) {
            throw new BadInput(
                    folder + ": paket tidak dapat ditulis ke sini.", folder + ": the pack cannot be written here.");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(options.say("Paket aturan tertulis di ", "Rule pack written to ") + folder + ":");
        files.keySet().forEach(file -> out.println("  " + file));
        out.println(options.say("Jalankan kasusnya: ", "Run its cases: ") + "./tatakelola test " + folder);
        out.flush();
    }
}

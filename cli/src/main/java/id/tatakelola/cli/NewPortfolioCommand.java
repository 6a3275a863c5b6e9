package id.tatakelola.cli;

import id.tatakelola.cli.scaffold.NewFiles;
import id.tatakelola.io.template.EmptyPortfolio;
import id.tatakelola.model.FactTypes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tatakelola new-portfolio}: writes a portfolio that records nothing yet, to be filled. */
@Command(
        name = "new-portfolio",
        mixinStandardHelpOptions = true,
        description = "Menulis portofolio kosong untuk diisi. (Writes an empty portfolio to fill.)",
        footer = "Status: 0 tertulis, 64 salah perintah, 65 map tidak dapat dipakai, 70 kesalahan internal.")
final class NewPortfolioCommand implements Callable<Integer> {
    private enum Form {
        CSV,
        YAML
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(paramLabel = "MAP", description = "Map yang belum ada atau masih kosong. (A new or empty folder.)")
    @SuppressWarnings("NullAway.Init") // required by picocli
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "BENTUK",
            description =
                    "csv (satu berkas untuk setiap jenis data) atau yaml (satu dokumen); bila tidak disebut, csv.")
    private Form format = Form.CSV;

    @Option(
            names = "--name",
            paramLabel = "NAMA",
            description = "Sebutan kota atau kabupaten di dalam hasil; bila tidak disebut, nama map.")
    private @Nullable String name;

    @Override
    public Integer call() {
        String called = called();
        Map<String, String> files = format == Form.CSV
                ? EmptyPortfolio.folder(called, FactTypes.standard())
                : EmptyPortfolio.document(called, FactTypes.standard());
        NewFolder.refuseUsed(folder);
        try {
            NewFiles.write(folder, files);
        } catch (IOException e) {
            throw new BadInput(
                    folder + ": portofolio tidak dapat ditulis ke sini.",
                    folder + ": the portfolio cannot be written here.");
        }
        tell(files.size());
        return Status.COMPLIANT;
    }

    private String called() {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String given = name == null ? String.valueOf(last) : name;
        if (given.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "--name: sebutan tidak boleh kosong. (The name must not be blank.)");
        }
        return given.strip();
    }

    private void tell(int files) {
        PrintWriter out = spec.commandLine().getOut();
        String form = format.name().toLowerCase(Locale.ROOT);
        out.println("Portofolio kosong (%s, %d berkas) tertulis di %s.".formatted(form, files, folder));
        out.println("Baca %s, isi, lalu periksa: tatakelola check %s --as-of TANGGAL"
                .formatted(folder.resolve("PETUNJUK.md"), folder));
        out.flush();
    }
}

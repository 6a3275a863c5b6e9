package id.tatakelola.cli;

import id.tatakelola.io.maturity.IndexReport;
import id.tatakelola.io.maturity.LevelsReader;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.model.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tatakelola index}: the maturity index of levels. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = "Menghitung indeks dan predikat dari tingkat setiap indikator. (Computes index and grade.)",
        footer = "Status: 0 terhitung, 64 salah perintah, 65 salah masukan, 70 kesalahan internal.")
final class IndexCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(paramLabel = "TINGKAT", description = "Berkas CSV dengan kolom indicator dan level.")
    @SuppressWarnings("NullAway.Init") // required by picocli
    private Path levels;

    @Mixin
    private InstrumentChoice choice = new InstrumentChoice();

    @Option(names = "--lang", description = "Bahasa hasil: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.ID;

    @Option(names = "--format", paramLabel = "BENTUK", description = "Bentuk hasil: text atau json.")
    private ReportForm format = ReportForm.TEXT;

    @Override
    public Integer call() {
        MaturityIndex index = MaturityIndex.of(LevelsReader.read(levels, choice.instrument()), choice.edition());
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == ReportForm.JSON ? IndexReport.json(index) : IndexReport.text(index, language));
        out.flush();
        return Status.COMPLIANT;
    }
}

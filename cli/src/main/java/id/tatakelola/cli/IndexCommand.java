package id.tatakelola.cli;

import id.tatakelola.io.maturity.IndexReport;
import id.tatakelola.maturity.MaturityIndex;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tatakelola index}: the maturity index of levels. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = "Menghitung indeks dan predikat dari tingkat setiap indikator. (Computes index and grade.)",
        footer = "Status: 0 terhitung, 64 salah perintah, 65 salah masukan, 70 kesalahan internal.")
final class IndexCommand implements Callable<Integer> {
    @Mixin
    private MaturityOptions options = new MaturityOptions();

    @Override
    public Integer call() {
        MaturityIndex index = MaturityIndex.of(options.levels(), options.edition());
        options.print(() -> IndexReport.json(index), language -> IndexReport.text(index, language));
        return Status.COMPLIANT;
    }
}

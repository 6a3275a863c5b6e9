package id.tatakelola.cli;

import id.tatakelola.io.maturity.ScoresReader;
import id.tatakelola.io.maturity.ScoresReport;
import id.tatakelola.maturity.ExternalScore;
import id.tatakelola.maturity.Instrument;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tatakelola scores}: the levels that scores of other institutions stand for. */
@Command(
        name = "scores",
        mixinStandardHelpOptions = true,
        description =
                "Membaca nilai dari instansi lain (kolom indicator, score) sebagai tingkat. (Reads outside scores as levels.)",
        footer = "Status: 0 terbaca, 64 salah perintah, 65 salah masukan, 70 kesalahan internal.")
final class ScoresCommand implements Callable<Integer> {
    @Mixin
    private MaturityOptions options = new MaturityOptions();

    @Override
    public Integer call() {
        Instrument instrument = options.instrument();
        Map<ExternalScore, BigDecimal> scores = ScoresReader.read(options.file(), instrument);
        options.print(
                () -> ScoresReport.json(instrument, scores),
                language -> ScoresReport.text(instrument, scores, language));
        return Status.COMPLIANT;
    }
}

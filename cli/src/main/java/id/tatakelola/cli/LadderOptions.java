package id.tatakelola.cli;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.io.PortfolioDocument;
import id.tatakelola.io.PortfolioReader;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.ladder.IndicatorRating;
import id.tatakelola.maturity.ladder.Ladder;
import id.tatakelola.maturity.ladder.Verdicts;
import id.tatakelola.model.Language;
import id.tatakelola.rules.Instruments;
import id.tatakelola.rules.RulePacks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What commands share that look at ladders with the facts of a portfolio. */
final class LadderOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Option(
            names = "--portfolio",
            paramLabel = "PORTOFOLIO",
            description = "Map, berkas YAML, atau berkas JSON yang mencatat pemenuhan kriteria.")
    private @Nullable Path portfolio;

    @Option(
            names = "--as-of",
            paramLabel = "TANGGAL",
            description = "Hari penilaian; bila tidak disebut, yang tertulis di portofolio.")
    private @Nullable LocalDate asOf;

    /** Where the indicators stand that the portfolio tells of, by number; null when none is given. */
    @Nullable
    SortedMap<Integer, IndicatorRating> ratings(Instrument instrument) {
        if (portfolio == null) {
            return null;
        }
        Ladder ladder = ladder(instrument);
        PortfolioDocument document = PortfolioReader.read(portfolio, ladder);
        Language language = Main.language(spec.commandLine().getParseResult());
        document.warnings().forEach(w -> spec.commandLine().getErr().println(w.in(language)));
        LocalDate day = day(document, instrument);
        SortedMap<String, Verdict> verdicts =
                Verdicts.of(GovernanceEngine.load(RulePacks.all()).check(document.portfolio(), day));
        SortedMap<Integer, IndicatorRating> ratings = new TreeMap<>();
        ladder.indicators(document.portfolio().facts())
                .forEach(number -> ratings.put(number, ladder.rating(number, verdicts)));
        return ratings;
    }

    /** The ladders of an instrument, if they are known. */
    Ladder ladder(Instrument instrument) {
        return Asked.of(
                spec, "Kriteria tidak dapat dipakai (cannot be used)", () -> Instruments.ladder(instrument.id()));
    }

    private LocalDate day(PortfolioDocument document, Instrument instrument) {
        LocalDate day = asOf == null ? document.asOf() : asOf;
        if (day == null) {
            throw new BadInput(
                    portfolio + ": tidak menyebut hari penilaian (asOf). Tambahkan --as-of TANGGAL.",
                    portfolio + ": names no day to judge on (asOf). Add --as-of DATE.");
        }
        Asked.of(
                spec,
                "Instrumen tidak dapat dipakai (cannot be used)",
                () -> Instruments.get(instrument.id(), day.getYear()));
        return day;
    }
}

package id.tatakelola.cli;

import id.tatakelola.engine.result.Verdict;
import id.tatakelola.io.maturity.LadderReport;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.ladder.IndicatorRating;
import id.tatakelola.maturity.ladder.Ladder;
import id.tatakelola.rules.Instruments;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tatakelola ladder}: what each level of an indicator asks for, and how far a portfolio fulfils it. */
@Command(
        name = "ladder",
        mixinStandardHelpOptions = true,
        description =
                "Menunjukkan kriteria setiap tingkat dan mana yang terpenuhi. (Shows the criteria of each level.)",
        footer = "Status: 0 ditunjukkan, 64 salah perintah, 65 salah masukan, 70 kesalahan internal.")
final class LadderCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Mixin
    private LadderOptions options = new LadderOptions();

    @Option(
            names = "--instrument",
            paramLabel = "INSTRUMEN",
            defaultValue = "spbe-2020",
            description = "Instrumen penilaian; bila tidak disebut, ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // picocli gives the default
    private String id;

    @Option(
            names = "--indicator",
            split = ",",
            paramLabel = "INDIKATOR",
            description = "Nomor indikator, dipisahkan koma; bila tidak disebut, yang tercatat di portofolio.")
    private Set<Integer> wanted = new TreeSet<>();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Override
    public Integer call() {
        Instrument instrument = instrument();
        Ladder ladder = options.ladder(instrument);
        SortedMap<Integer, IndicatorRating> recorded = options.ratings(instrument);
        SortedMap<Integer, IndicatorRating> known = recorded == null ? new TreeMap<>() : recorded;
        Set<Integer> shown = wanted.isEmpty() ? known.keySet() : wanted;
        if (shown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Sebutkan --indicator, atau --portfolio yang mencatat kriteria. (Name indicators, or a portfolio that"
                            + " records criteria.)");
        }
        SortedMap<String, Verdict> nothing = Collections.emptySortedMap();
        List<IndicatorRating> ratings = shown.stream()
                .map(number -> known.containsKey(number) ? known.get(number) : ladder.rating(number, nothing))
                .toList();
        answer.print(
                spec,
                () -> LadderReport.json(instrument, ratings),
                language -> LadderReport.text(instrument, ratings, language));
        return Status.COMPLIANT;
    }

    private Instrument instrument() {
        Instrument instrument = Asked.of(spec, "--instrument", () -> Instruments.get(id));
        wanted.forEach(number -> Asked.of(spec, "--indicator", () -> instrument.indicator(number)));
        return instrument;
    }
}

package id.tatakelola.cli;

import id.tatakelola.io.maturity.CostsReader;
import id.tatakelola.io.maturity.PlanReport;
import id.tatakelola.maturity.Grade;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import id.tatakelola.maturity.ladder.IndicatorRating;
import id.tatakelola.maturity.plan.RaiseCosts;
import id.tatakelola.maturity.plan.RaisePlan;
import id.tatakelola.maturity.plan.UnreachableGradeException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tatakelola plan}: the cheapest raises that reach a grade. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Mencari kenaikan tingkat termurah menuju suatu predikat. (Finds the cheapest way to a grade.)",
        footer = "Status: 0 ada rencana, 64 salah perintah, 65 salah masukan atau predikat tidak terjangkau.")
final class PlanCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Mixin
    private MaturityOptions options = new MaturityOptions();

    @Mixin
    private LadderOptions ladders = new LadderOptions();

    @Option(
            names = "--target",
            required = true,
            paramLabel = "PREDIKAT",
            description = "Predikat yang dituju, misalnya \"Sangat Baik\".")
    @SuppressWarnings("NullAway.Init") // required by picocli
    private String target;

    @Option(
            names = "--cost",
            paramLabel = "BIAYA",
            description =
                    "Berkas CSV dengan kolom indicator, cost, dan bila perlu level; lainnya 1 untuk setiap tingkat.")
    private @Nullable Path costs;

    @Option(
            names = "--freeze",
            split = ",",
            paramLabel = "INDIKATOR",
            description = "Indikator yang tidak dapat dinaikkan, dipisahkan koma.")
    private Set<Integer> frozen = new TreeSet<>();

    @Override
    public Integer call() {
        Instrument instrument = options.instrument();
        Grade wanted = Asked.of(spec, "--target", () -> instrument.grades().find(target));
        frozen.forEach(number -> Asked.of(spec, "--freeze", () -> instrument.indicator(number)));
        Levels now = options.levels();
        RaiseCosts paid = costs == null ? RaiseCosts.onePerLevel() : CostsReader.read(costs, instrument);
        RaisePlan plan = plan(now, wanted, paid.freeze(frozen));
        SortedMap<Integer, IndicatorRating> ratings = ladders.ratings(instrument);
        options.print(() -> PlanReport.json(plan, ratings), language -> PlanReport.text(plan, ratings, language));
        return Status.COMPLIANT;
    }

    private RaisePlan plan(Levels now, Grade wanted, RaiseCosts paid) {
        try {
            return RaisePlan.cheapest(now, options.edition(), wanted, paid);
        } catch (UnreachableGradeException e) {
            throw new BadInput(
                    "Predikat " + wanted.name().indonesian() + " tidak terjangkau: " + e.getMessage() + ".",
                    "Grade " + wanted.name().english() + " cannot be reached: " + e.getMessage() + ".");
        } catch (IllegalArgumentException e) {
            throw new BadInput(options.file() + ": " + e.getMessage() + ".");
        }
    }
}

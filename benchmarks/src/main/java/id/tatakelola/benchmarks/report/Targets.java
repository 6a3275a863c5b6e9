package id.tatakelola.benchmarks.report;

import id.tatakelola.benchmarks.CheckBenchmark;
import id.tatakelola.benchmarks.Edit;
import id.tatakelola.benchmarks.LiveBenchmark;
import id.tatakelola.benchmarks.StartOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the evaluator is to reach, ratios within one run.
 *
 * @param figures the measurements
 */
record Targets(Figures figures) {
    private static final double MICROS_IN_A_SECOND = 1e6;
    private static final Profiled CITY = check("evaluator", 300);
    private static final Profiled LARGE = check("evaluator", 100_000);
    private static final Profiled UNKNOWN = check("unknowns", 3_000);
    private static final Profiled MANY =
            new Profiled("the evaluator on many cities", CheckBenchmark.class, "manyCities", Map.of());
    private static final Profiled LIVE = new Profiled(
            "a live edit of a backup, 100,000 facts",
            LiveBenchmark.class,
            "live",
            Map.of("facts", "100000", "edit", Edit.BACKUP.name()));

    /** All of them. */
    List<Target> all() {
        List<Target> targets = new ArrayList<>();
        targets.add(Target.atMost(1.7, "x", "evaluator to plain Java, 300 facts", toOracle(300), CITY));
        targets.add(Target.atMost(1.0, "x", "evaluator to plain Java, 100,000 facts", toOracle(100_000), LARGE));
        targets.add(Target.atLeast(5, "x", "best safe Drools to evaluator, 300 facts", droolsTo(300), CITY));
        targets.add(Target.atLeast(8, "x", "best safe Drools to evaluator, 100,000 facts", droolsTo(100_000), LARGE));
        targets.add(Target.atLeast(20, "x", "bytes of Drools to those of the evaluator, 300 facts", bytes(300), CITY));
        targets.add(Target.atLeast(
                20, "x", "bytes of Drools to those of the evaluator, 100,000 facts", bytes(100_000), LARGE));
        targets.add(Target.atLeast(20, "x", "Evrete to evaluator, 300 facts, whole process", evrete(), CITY));
        targets.add(Target.atMost(0.03, "", "exponent of growth above that of plain Java", growth(), LARGE));
        targets.add(Target.atMost(150, "", "bytes allocated for a fact, from 1,000 facts on", bytesForAFact(), LARGE));
        targets.add(Target.atMost(2, "x", "with unknowns to complete, at worst", unknowns(), UNKNOWN));
        targets.add(Target.atMost(1.3, "x", "with explanations to without, complete, at worst", explained(), null));
        targets.add(Target.atMost(
                1.3, "x", "with explanations to without, unknowns, at worst", explainedUnknowns(), UNKNOWN));
        targets.add(Target.atLeast(1.8, "x", "checks of many cities by two threads, to one", gain(), MANY));
        targets.add(Target.atMost(50, " µs", "live edit of a backup, 100,000 facts, median", live(), LIVE));
        targets.add(Target.atMost(0.9, " s", "first check in a fresh JVM with a CDS archive", start(), null));
        return targets;
    }

    private static Profiled check(String method, int facts) {
        String label = String.format(Locale.ROOT, "%s, %,d facts", method, facts);
        return new Profiled(label, CheckBenchmark.class, method, Map.of("facts", Integer.toString(facts)));
    }

    private Optional<Double> toOracle(int facts) {
        return figures.ratio(Witness.EVALUATOR, Witness.ORACLE, facts, Figure::cpu);
    }

    private Optional<Double> droolsTo(int facts) {
        return figures.bestDrools(facts, Figure::cpu)
                .flatMap(best -> figures.find(Witness.EVALUATOR, facts).map(ours -> best.cpu() / ours.cpu()));
    }

    private Optional<Double> bytes(int facts) {
        return figures.bestDrools(facts, Figure::bytes)
                .flatMap(best -> figures.find(Witness.EVALUATOR, facts).map(ours -> best.bytes() / ours.bytes()));
    }

    private Optional<Double> evrete() {
        return figures.ratio(Witness.EVRETE, Witness.EVALUATOR_OF_EVRETE, 300, Figure::process);
    }

    private Optional<Double> growth() {
        return figures.growth(Witness.EVALUATOR)
                .flatMap(ours -> figures.growth(Witness.ORACLE).map(theirs -> ours - theirs));
    }

    private Optional<Double> bytesForAFact() {
        return figures.checks().stream()
                .filter(f -> f.witness() == Witness.EVALUATOR && f.facts() >= 1_000)
                .map(f -> f.bytes() / f.facts())
                .max(Comparator.naturalOrder());
    }

    private Optional<Double> unknowns() {
        return atWorst(Witness.UNKNOWNS, Witness.EVALUATOR);
    }

    private Optional<Double> explained() {
        return atWorst(Witness.EVALUATOR, Witness.UNEXPLAINED);
    }

    private Optional<Double> explainedUnknowns() {
        return atWorst(Witness.UNKNOWNS, Witness.UNEXPLAINED_UNKNOWNS);
    }

    private Optional<Double> atWorst(Witness one, Witness other) {
        return figures.sizes().stream()
                .flatMap(size -> figures.ratio(one, other, size, Figure::cpu).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Double> gain() {
        return Optional.ofNullable(figures.gains().get(Figures.MANY_CITIES));
    }

    private Optional<Double> live() {
        return Optional.ofNullable(
                figures.live().getOrDefault(Edit.BACKUP, Map.of()).get(100_000));
    }

    private Optional<Double> start() {
        return Optional.ofNullable(figures.starts().get(StartOptions.CDS)).map(micros -> micros / MICROS_IN_A_SECOND);
    }
}

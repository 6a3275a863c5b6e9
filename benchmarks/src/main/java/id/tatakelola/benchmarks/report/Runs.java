package id.tatakelola.benchmarks.report;

import id.tatakelola.benchmarks.CheckBenchmark;
import id.tatakelola.benchmarks.Edit;
import id.tatakelola.benchmarks.LiveBenchmark;
import id.tatakelola.benchmarks.LoadBenchmark;
import id.tatakelola.benchmarks.StartOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.StackProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The runs of JMH.
 *
 * @param extent how much is measured
 */
record Runs(Extent extent) {
    private static final List<Integer> LIVE_SIZES = List.of(300, 100_000);
    private static final int STARTS = 5;
    private static final int FIRST_WITH_AOT = 25;
    private static final double MEDIAN = 0.5;

    /** All of them; what missed its mark is looked at once more, to see where its time goes. */
    Figures all() throws RunnerException {
        List<Figure> checks = checks();
        Map<String, Double> gains = gains();
        Map<Edit, Map<Integer, Double>> live = live();
        double packs = score(run(LoadBenchmark.class, "packs", Map.of(), extent.options()));
        Map<StartOptions, Double> starts = starts();
        Figures figures = new Figures(checks, gains, live, packs, starts, Map.of());
        return new Figures(checks, gains, live, packs, starts, profiles(figures));
    }

    private List<Figure> checks() throws RunnerException {
        List<Figure> figures = new ArrayList<>();
        for (Witness witness : Witness.values()) {
            List<Integer> sizes = extent.sizes().stream()
                    .filter(size -> witness.measuredAt(size, extent))
                    .toList();
            for (int size : sizes) {
                RunResult result = run(CheckBenchmark.class, witness.method(), with(witness, size), extent.options());
                figures.add(new Figure(
                        witness,
                        size,
                        secondary(result, CpuProfiler.THREADS),
                        secondary(result, CpuProfiler.PROCESS),
                        score(result),
                        secondary(result, "gc.alloc.rate.norm")));
            }
        }
        return figures;
    }

    private static Map<String, String> with(Witness witness, int size) {
        Map<String, String> parameters = new TreeMap<>(witness.parameters());
        parameters.put("facts", Integer.toString(size));
        return parameters;
    }

    private Map<String, Double> gains() throws RunnerException {
        Map<String, Double> gains = new LinkedHashMap<>();
        gains.put(Figures.MANY_CITIES, gain("manyCities", Map.of()));
        for (Witness witness : extent == Extent.FULL ? Witness.values() : new Witness[0]) {
            gains.put(
                    witness.label(),
                    gain(witness.method(), with(witness, extent.sizes().get(0))));
        }
        return gains;
    }

    private double gain(String method, Map<String, String> parameters) throws RunnerException {
        double one = score(
                run(CheckBenchmark.class, method, parameters, extent.options().threads(1)));
        double two = score(
                run(CheckBenchmark.class, method, parameters, extent.options().threads(2)));
        return 2 * one / two;
    }

    private Map<Edit, Map<Integer, Double>> live() throws RunnerException {
        Map<Edit, Map<Integer, Double>> medians = new EnumMap<>(Edit.class);
        for (Edit edit : Edit.values()) {
            for (int size : LIVE_SIZES) {
                if (extent == Extent.FULL || size == extent.sizeOfLiveCity()) {
                    RunResult result = run(LiveBenchmark.class, "live", with(edit, size), extent.options());
                    medians.computeIfAbsent(edit, e -> new TreeMap<>())
                            .put(size, result.getPrimaryResult().getStatistics().getPercentile(100 * MEDIAN));
                }
            }
        }
        return medians;
    }

    private static Map<String, String> with(Edit edit, int size) {
        return Map.of("edit", edit.name(), "facts", Integer.toString(size));
    }

    private Map<StartOptions, Double> starts() throws RunnerException {
        Map<StartOptions, Double> starts = new EnumMap<>(StartOptions.class);
        for (StartOptions options : StartOptions.values()) {
            if (options != StartOptions.AOT || Runtime.version().feature() >= FIRST_WITH_AOT) {
                RunResult result = run(
                        LoadBenchmark.class,
                        "freshJvm",
                        Map.of("options", options.name()),
                        extent.options()
                                .measurementTime(TimeValue.milliseconds(1))
                                .warmupTime(TimeValue.milliseconds(1))
                                .forks(1)
                                .measurementIterations(STARTS));
                starts.put(options, secondary(result, "childMicros") / secondary(result, "children"));
            }
        }
        return starts;
    }

    private Map<String, String> profiles(Figures figures) throws RunnerException {
        Map<String, String> profiles = new LinkedHashMap<>();
        for (Target target : new Targets(figures).all()) {
            Profiled profiled = target.missed() ? target.profiled() : null;
            if (profiled != null && !profiles.containsKey(profiled.label())) {
                profiles.put(profiled.label(), profile(profiled));
            }
        }
        return profiles;
    }

    private String profile(Profiled profiled) throws RunnerException {
        RunResult result = run(
                profiled.benchmark(),
                profiled.method(),
                profiled.parameters(),
                extent.options().forks(1).addProfiler(StackProfiler.class, "lines=1;top=12"));
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("stack"))
                .map(entry -> Profiled.running(entry.getValue().extendedInfo()))
                .findFirst()
                .orElse("");
    }

    private static RunResult run(
            Class<?> benchmark, String method, Map<String, String> parameters, ChainedOptionsBuilder options)
            throws RunnerException {
        options.include("^" + benchmark.getName() + "\\." + method + "$");
        parameters.forEach(options::param);
        Collection<RunResult> results = new Runner(options.build()).run();
        return results.iterator().next();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double secondary(RunResult result, String name) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}

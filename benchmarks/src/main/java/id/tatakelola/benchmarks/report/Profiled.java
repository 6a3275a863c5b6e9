package id.tatakelola.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A run to look at when a target is missed.
 *
 * @param label what readers call it
 * @param benchmark the class of the benchmark
 * @param method its method
 * @param parameters its parameters
 */
record Profiled(String label, Class<?> benchmark, String method, Map<String, String> parameters) {
    private static final Pattern LINE = Pattern.compile(" *([\\d.]+)% +[\\d.]+% +(\\S+)");
    private static final double ALL = 100;

    /** The methods on top of running threads in what the stack profiler says, with their shares of what is not idle. */
    static String running(String stacks) {
        Map<String, Double> shares = new LinkedHashMap<>();
        stacks.lines()
                .dropWhile(line -> !line.contains("state: RUNNABLE"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(LINE::matcher)
                .filter(line -> line.matches() && !line.group(2).startsWith("<stack"))
                .forEach(line -> shares.put(line.group(2), Double.parseDouble(line.group(1))));
        double all = shares.values().stream().mapToDouble(share -> share).sum();
        return shares.entrySet().stream()
                .map(share -> "%5.1f %%  %s".formatted(ALL * share.getValue() / all, share.getKey()))
                .collect(Collectors.joining("\n"));
    }
}

package id.tatakelola.benchmarks.report;

import java.util.Map;

/**
 * A run to look at when a target is missed.
 *
 * @param label what readers call it
 * @param benchmark the class of the benchmark
 * @param method its method
 * @param parameters its parameters
 */
record Profiled(String label, Class<?> benchmark, String method, Map<String, String> parameters) {}

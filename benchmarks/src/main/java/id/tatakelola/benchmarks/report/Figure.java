package id.tatakelola.benchmarks.report;

/**
 * One measurement.
 *
 * @param witness what was measured
 * @param facts how many facts the city has
 * @param threads how many threads checked at once
 * @param micros microseconds for a check in one thread
 * @param error half the 99.9 % confidence interval of it; not a number when it was measured too seldom
 * @param bytes bytes allocated for a check
 */
record Figure(Witness witness, int facts, int threads, double micros, double error, double bytes) {}

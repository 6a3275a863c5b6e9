package id.tatakelola.benchmarks.report;

/**
 * One measurement.
 *
 * @param witness what was measured
 * @param facts how many facts the city has
 * @param cpu microseconds of the measuring thread for a check
 * @param process microseconds of the whole process for a check, with collector, compiler and threads that an engine starts
 * @param clock microseconds by the clock for a check
 * @param bytes bytes allocated for a check
 */
record Figure(Witness witness, int facts, double cpu, double process, double clock, double bytes) {}

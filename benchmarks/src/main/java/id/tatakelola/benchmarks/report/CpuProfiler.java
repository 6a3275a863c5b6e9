package id.tatakelola.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time for an operation: of the threads that measure, and of the whole process, with collector, compiler and
 * threads that an engine starts. Unlike the clock it hardly moves when the machine has other things to do.
 */
public final class CpuProfiler implements InternalProfiler {
    /** Microseconds of the threads that measure. */
    static final String THREADS = "cpu.threads";
    /** Microseconds of the process. */
    static final String PROCESS = "cpu.process";

    private static final String WORKER = "jmh-worker";
    private static final ThreadMXBean THREAD_TIMES = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Map<Long, Long> threadsBefore = new HashMap<>();
    private long processBefore;

    @Override
    public String getDescription() {
        return "processor time for an operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        threadsBefore = workers();
        processBefore = SYSTEM.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long process = SYSTEM.getProcessCpuTime() - processBefore;
        long threads = 0;
        for (Map.Entry<Long, Long> worker : workers().entrySet()) {
            threads += worker.getValue() - threadsBefore.getOrDefault(worker.getKey(), 0L);
        }
        long operations = result.getMetadata().getAllOps();
        return List.of(scalar(THREADS, threads, operations), scalar(PROCESS, process, operations));
    }

    private static Map<Long, Long> workers() {
        Map<Long, Long> workers = new HashMap<>();
        for (long id : THREAD_TIMES.getAllThreadIds()) {
            var info = THREAD_TIMES.getThreadInfo(id);
            if (info != null && info.getThreadName().contains(WORKER)) {
                workers.put(id, THREAD_TIMES.getThreadCpuTime(id));
            }
        }
        return workers;
    }

    private static ScalarResult scalar(String name, long nanos, long operations) {
        double micros = operations == 0 ? Double.NaN : (double) nanos / TimeUnit.MICROSECONDS.toNanos(1) / operations;
        return new ScalarResult(name, micros, "us/op", AggregationPolicy.AVG);
    }
}

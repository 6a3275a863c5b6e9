package id.tatakelola.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the measurements were made on. */
final class Machine {
    private static final Path CPU = Path.of("/proc/cpuinfo");
    private static final String UNNAMED = "Processor not named by the system";

    private Machine() {}

    static String inWords() {
        return "%s, %d processors, %s. JDK %s (%s)"
                .formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        System.getProperty("java.runtime.version"),
                        System.getProperty("java.vm.name"));
    }

    /** How many threads wanted a processor over the last minute; above the number of processors the clock tells little. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processor() {
        if (!Files.isReadable(CPU)) {
            return UNNAMED;
        }
        try (Stream<String> lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(UNNAMED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

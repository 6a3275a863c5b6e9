package id.tatakelola.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A new JVM that makes one check, and what processor time it takes from start to end. */
final class FreshJvm implements AutoCloseable {
    private static final Path PORTFOLIO = Path.of("examples/singkawang");
    private static final String DAY = "2019-10-27";
    /** The last line of the shell's {@code times}: user and system time of its children, as in {@code 0m0.52s 0m0.08s}. */
    private static final Pattern CHILDREN = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    private final List<String> command;
    private final Path archive;

    private FreshJvm(List<String> command, Path archive) {
        this.command = command;
        this.archive = archive;
    }

    /** A JVM with its archive made, where there is to be one. */
    static FreshJvm prepared(StartOptions options) throws IOException {
        Path archive = Files.createTempDirectory("first-check").resolve("archive");
        if (!options.write.isEmpty()) {
            time(command(options.options, options.write + archive));
            if (!Files.exists(archive)) {
                throw new IllegalStateException("no archive was made with " + options.write);
            }
        }
        return new FreshJvm(
                options.read.isEmpty()
                        ? command(options.options)
                        : command(options.options, options.read + archive, "-Xlog:disable"),
                archive);
    }

    private static List<String> command(List<String> options, String... more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(more));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstCheck.class.getName()));
        command.addAll(List.of(PORTFOLIO.toString(), DAY));
        return command;
    }

    /** Runs it once; the processor time in microseconds. */
    double run() throws IOException {
        return time(command);
    }

    /** Through a shell, since Java tells no processor time of a process that has ended. */
    private static double time(List<String> java) throws IOException {
        List<String> shell = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\" && times", "sh"));
        shell.addAll(java);
        Process process = new ProcessBuilder(shell).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher times = CHILDREN.matcher(said);
        if (!times.find()) {
            throw new IllegalStateException("the JVM that was started made no check: " + said);
        }
        return micros(times.group(1), times.group(2)) + micros(times.group(3), times.group(4));
    }

    private static double micros(String minutes, String seconds) {
        return TimeUnit.MINUTES.toMicros(Long.parseLong(minutes))
                + Double.parseDouble(seconds) * TimeUnit.SECONDS.toMicros(1);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(archive);
        Files.deleteIfExists(archive.getParent());
    }
}

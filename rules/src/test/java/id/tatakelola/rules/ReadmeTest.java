package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README are compiled and run as they stand. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");

    @TempDir
    private Path folder;

    @Test
    void the_embedding_example_finds_the_missing_backup() throws Exception {
        assertThat(run(0)).contains("Aplikasi SIPKD beroperasi tanpa pencadangan yang bekerja.");
    }

    @Test
    void the_live_example_tells_of_the_broken_backup_alone() throws Exception {
        assertThat(run(1).lines()).containsExactly("Application SIPKD is running without a working backup.");
    }

    @Test
    void the_drools_example_finds_the_complete_city_compliant() throws Exception {
        assertThat(run(2)).isEqualToIgnoringNewLines("COMPLIANT");
    }

    @Test
    void the_rule_shown_is_the_rule_that_ships() throws IOException {
        String readme = Files.readString(README).replaceAll("(?m)^    ", "");
        String rule = RulePacks.drl("monitoring/application/application-without-backup.drl");

        assertThat(words(readme)).contains(words(rule.substring(rule.indexOf("rule \""))));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private String run(int example) throws Exception {
        List<String> blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
        String block = blocks.get(example);
        Path source = Files.writeString(folder.resolve("Example.java"), program(block));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(status).isZero();
        return output();
    }

    private static String program(String block) {
        String imports = block.lines().filter(l -> l.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = block.lines().filter(l -> !l.startsWith("import ")).collect(Collectors.joining("\n"));
        return imports + "\npublic class Example { public static void main(String[] args) {\n" + body + "\n} }\n";
    }

    private String output() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return caught.toString(StandardCharsets.UTF_8);
    }
}

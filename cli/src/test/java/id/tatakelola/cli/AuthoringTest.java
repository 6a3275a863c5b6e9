package id.tatakelola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages for authors, followed step by step in an empty folder: a fenced block that names a file is that file, one that
 * begins with {@code $} is a command and what it prints, {@code $ echo $?} its status.
 */
class AuthoringTest extends Terminal {
    private static final Pattern BLOCK = Pattern.compile("```([^\n]*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SCENE = Pattern.compile("\\$ ([^\n]*)\n((?:(?!\\$ ).*\n)*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Path EXAMPLE = Path.of("../examples/author-pack/pack");

    @TempDir
    private Path folder;

    private int status;
    private int commands;

    @ParameterizedTest
    @CsvSource({"penulis-aturan.md, kota-contoh", "authoring.md, sample-city"})
    void every_step_does_what_the_page_shows(String page, String pack) throws IOException {
        follow(page, pack);

        assertThat(commands).isGreaterThanOrEqualTo(8);
        assertThat(status).isEqualTo(Status.INCONCLUSIVE);
    }

    @Test
    void the_steps_end_with_the_pack_of_the_example() throws IOException {
        follow("penulis-aturan.md", "kota-contoh");

        assertThat(files(EXAMPLE)).isEqualTo(files(folder.resolve("kota-contoh")));
        for (String file : files(EXAMPLE)) {
            assertThat(EXAMPLE.resolve(file))
                    .hasSameTextualContentAs(folder.resolve("kota-contoh").resolve(file));
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private void follow(String page, String pack) throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("../docs").resolve(page)));
        while (blocks.find()) {
            String info = blocks.group(1);
            if (info.contains(" ")) {
                Files.writeString(folder.resolve(info.substring(info.indexOf(' ') + 1)), blocks.group(2));
            } else {
                Matcher scenes = SCENE.matcher(blocks.group(2));
                while (scenes.find()) {
                    play(page, pack, scenes.group(1), scenes.group(2));
                }
            }
        }
    }

    private void play(String page, String pack, String command, String shown) {
        if (command.equals("echo $?")) {
            assertThat(status).as(page).isEqualTo(Integer.parseInt(shown.strip()));
            return;
        }
        commands++;
        status = run(words(command, pack));
        String told = err.lines()
                .filter(line -> !line.endsWith(" ...")) // progress, which a slow machine prints
                .map(line -> line + "\n")
                .reduce("", String::concat);
        Shown.check("docs/" + page, shown, (told + out).replace(folder + "/", ""));
    }

    private String[] words(String command, String pack) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            words.add(
                    word.equals(pack)
                            ? folder.resolve(pack).toString()
                            : word.replaceFirst("^examples/", "../examples/"));
        }
        return words.subList(1, words.size()).toArray(String[]::new);
    }
}

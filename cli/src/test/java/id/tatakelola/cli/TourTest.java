package id.tatakelola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The commands of the tour print what the tour shows; a line {@code ...} stands for any number of lines. */
class TourTest extends Terminal {
    private static final Path TOUR = Path.of("../docs/tour.md");
    private static final Pattern SCENE = Pattern.compile("```\n\\$ \\./tatakelola ([^\n]*)\n(.*?)```", Pattern.DOTALL);

    @TestFactory
    List<DynamicTest> every_command_prints_what_is_shown() throws IOException {
        List<DynamicTest> scenes = new ArrayList<>();
        Matcher matcher = SCENE.matcher(Files.readString(TOUR));
        while (matcher.find()) {
            String command = matcher.group(1);
            String shown = matcher.group(2);
            scenes.add(DynamicTest.dynamicTest(command, () -> prints(command, shown)));
        }
        assertThat(scenes).hasSizeGreaterThanOrEqualTo(5);
        return scenes;
    }

    private void prints(String command, String shown) {
        String[] args = command.split(" ");
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].startsWith("examples/") ? "../" + args[i] : args[i];
        }
        run(args);
        Shown.check("docs/tour.md", shown, out);
    }
}

package id.tatakelola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A terminal with an author's pack in an empty folder. */
abstract class AuthorTerminal extends Terminal {
    @TempDir
    Path temporary;

    /** A new pack, begun with options of {@code new-pack}. */
    final Path pack(String... options) {
        Path pack = temporary.resolve("kota-contoh");
        String[] args = new String[options.length + 2];
        args[0] = "new-pack";
        args[1] = pack.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        assertThat(run(args)).as(err).isEqualTo(Status.COMPLIANT);
        return pack;
    }

    /** Changes what stands in a file. */
    static void replace(Path file, String written, String other) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(written);
        Files.writeString(file, text.replace(written, other));
    }
}

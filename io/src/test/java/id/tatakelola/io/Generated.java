package id.tatakelola.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that are generated: checked in, compared by tests, written with {@code -Dtatakelola.write=true}. */
public final class Generated {
    private static final String WRITE = "tatakelola.write";

    private Generated() {}

    /** Compares a file, seen from the module's folder, with what is generated, or writes it when asked. */
    public static void compare(Path file, String generated) throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }
        assertThat(file)
                .as("to write it anew: mvn -Pfast -pl io test -D" + WRITE + "=true")
                .exists()
                .content()
                .isEqualTo(generated);
    }
}

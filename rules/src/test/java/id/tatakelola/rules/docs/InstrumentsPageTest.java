package id.tatakelola.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.rules.Instruments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class InstrumentsPageTest {
    private static final Path DOC = Path.of("../docs/instruments.md");

    private static String introduction() throws IOException {
        try (InputStream in = Objects.requireNonNull(InstrumentsPageTest.class.getResourceAsStream("instruments.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        String page = new InstrumentsPage(introduction()).write(Instruments.all());
        if (Boolean.getBoolean("tatakelola.write")) {
            Files.writeString(DOC, page);
        }
        assertThat(Files.readString(DOC))
                .as("docs/instruments.md is written anew by: mvn -pl rules test -Dtatakelola.write=true")
                .isEqualTo(page);
    }
}

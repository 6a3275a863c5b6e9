package id.tatakelola.io.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.io.Generated;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fact reference and its drawing are those that the records give today. */
class FactsDocsTest {
    private static final Path DOCS = Path.of("../docs");
    private static final FactTypes TYPES = FactTypes.standard();

    @Test
    void the_fact_reference_is_the_generated_one() throws IOException {
        Generated.compare(DOCS.resolve("facts.md"), FactsPage.of(TYPES));
    }

    @Test
    void the_drawing_is_the_generated_one() throws IOException {
        Generated.compare(DOCS.resolve("facts.svg"), FactsDrawing.of(TYPES));
    }

    @Test
    void every_component_is_explained_in_its_record() throws IOException {
        for (FactType type : TYPES.all()) {
            RecordDoc doc = RecordDoc.of(type);
            assertThat(doc.summary()).as(type.name()).isNotEmpty();
            assertThat(doc.components().keySet())
                    .as(type.name())
                    .containsExactlyInAnyOrderElementsOf(
                            type.components().stream().map(FactComponent::name).toList());
        }
    }

    @Test
    void every_link_of_the_reference_leads_to_one_heading() throws IOException {
        String page = FactsPage.of(TYPES);
        assertThat(found(page, "\\]\\(#([^)]*)\\)").distinct().toList())
                .isSubsetOf(found(page, "(?m)^##+ (.*)$")
                        .map(heading -> heading.toLowerCase(Locale.ROOT)
                                .replace(' ', '-')
                                .replace("`", ""))
                        .collect(Collectors.toSet()));
        assertThat(found(page, "(?m)^##+ (.*)$")).doesNotHaveDuplicates();
    }

    private static Stream<String> found(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map((MatchResult m) -> m.group(1));
    }

    @Test
    void a_comment_becomes_markdown() {
        RecordDoc doc = RecordDoc.parse("""
                /**
                 * A link (<i>sambungan</i>),
                 * see {@link Area}.
                 *
                 * @param id a slug
                 * @param kind one of {@code A}
                 *     or {@code B|C}; null when not known
                 */
                @RecordBuilder
                public record Link(String id) {}
                """);

        assertThat(doc.summary()).isEqualTo("A link (*sambungan*), see `Area`.");
        assertThat(doc.components())
                .containsEntry("id", "a slug")
                .containsEntry("kind", "one of `A` or `B\\|C`; null when not known");
    }
}

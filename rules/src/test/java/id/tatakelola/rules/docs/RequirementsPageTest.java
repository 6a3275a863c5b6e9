package id.tatakelola.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.io.PortfolioReader;
import id.tatakelola.rules.RulePacks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequirementsPageTest {
    private static final Path DOC = Path.of("../docs/requirements.md");
    private static final List<Requirement> STATEMENT =
            Requirement.outline(RulePacks.law("pernyataan-singkawang-2019.tsv"));
    private static final List<Requirement> GUIDE = Requirement.guide(resource("guide-rules.tsv"));

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(RequirementsPageTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_page_says_what_rules_cases_and_example_say() throws IOException {
        String page = new RequirementsPage(
                        PortfolioReader.read(Path.of("../examples/singkawang")).portfolio())
                .write(STATEMENT, GUIDE);
        if (Boolean.getBoolean("tatakelola.write")) {
            Files.writeString(DOC, page);
        }
        assertThat(Files.readString(DOC))
                .as("docs/requirements.md is written anew by: mvn -pl rules test -Dtatakelola.write=true")
                .isEqualTo(page);
    }

    @Test
    void all_sixty_three_rows_of_the_statement_and_thirteen_rules_of_the_guide_are_there() {
        assertThat(STATEMENT)
                .extracting(Requirement::id)
                .isEqualTo(IntStream.rangeClosed(1, 63).mapToObj(i -> "S" + i).toList());
        assertThat(GUIDE).hasSize(13);
    }

    @Test
    void a_row_that_no_rule_encodes_says_why() {
        assertThat(STATEMENT)
                .filteredOn(row -> row.rules().isEmpty())
                .allSatisfy(row -> assertThat(row.note()).as(row.id()).isNotBlank());
    }

    @Test
    void a_rule_named_by_a_row_cites_it_and_a_rule_that_cites_a_row_is_named_by_it() {
        Set<String> named = STATEMENT.stream()
                .flatMap(row -> row.rules().stream().map(rule -> row.id() + " " + rule))
                .collect(Collectors.toSet());
        assertThat(named)
                .isEqualTo(RulePacks.all().rules().stream()
                        .flatMap(RequirementsPageTest::cited)
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> cited(RulePlan plan) {
        return plan.card().citations().stream()
                .filter(citation -> citation.source().id().equals("pernyataan-singkawang-2019"))
                .map(citation -> citation.locator().toUpperCase(java.util.Locale.ROOT) + " "
                        + plan.card().id());
    }

    @Test
    void every_rule_of_the_guide_names_rules_that_ship() {
        Set<String> shipped =
                RulePacks.all().rules().stream().map(p -> p.card().id()).collect(Collectors.toSet());
        assertThat(GUIDE)
                .allSatisfy(
                        row -> assertThat(row.rules()).as(row.id()).isNotEmpty().allMatch(shipped::contains));
    }
}

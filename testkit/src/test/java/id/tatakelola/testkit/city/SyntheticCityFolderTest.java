package id.tatakelola.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.io.PortfolioDocument;
import id.tatakelola.io.PortfolioReader;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import id.tatakelola.testkit.folder.CsvFolderWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The folder {@code examples/synthetic-city} is the reference city. After a change of the city, write it anew with
 * {@code mvn -pl testkit test -Dtest=SyntheticCityFolderTest -Dtatakelola.regenerate=true}.
 */
class SyntheticCityFolderTest {
    private static final Path FOLDER = Path.of("../examples/synthetic-city");
    private static final Portfolio CITY = SyntheticCity.reference();

    @BeforeAll
    static void regenerateWhenAskedTo() throws IOException {
        if (Boolean.getBoolean("tatakelola.regenerate")) {
            Files.createDirectories(FOLDER);
            for (String old : inFolder().keySet()) {
                Files.delete(FOLDER.resolve(old));
            }
            for (var file : wanted().entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @Test
    void the_folder_is_what_the_generator_gives() throws IOException {
        assertThat(inFolder()).isEqualTo(wanted());
    }

    private static SortedMap<String, String> wanted() {
        SortedMap<String, String> wanted = CsvFolderWriter.files(CITY, SyntheticCity.DAY, SyntheticCity.NOTE);
        wanted.put("README.md", readme());
        return wanted;
    }

    private static SortedMap<String, String> inFolder() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(FOLDER)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void the_folder_reads_as_the_reference_city() {
        PortfolioDocument read = PortfolioReader.read(FOLDER);

        assertThat(read.warnings()).isEmpty();
        assertThat(read.asOf()).isEqualTo(SyntheticCity.DAY);
        assertThat(read.note()).startsWith("SYNTHETIC");
        assertThat(read.portfolio().name()).startsWith("SYNTHETIC");
        assertThat(read.portfolio().registers()).isEqualTo(CITY.registers());
        assertThat(read.portfolio().facts().toList())
                .containsExactlyElementsOf(CITY.facts().toList());
    }

    @Test
    void the_city_knows_everything_and_no_real_city_is_named() {
        List<String> facts = CITY.facts().map(Fact::toString).toList();

        assertThat(facts).noneMatch(fact -> fact.contains("null")).noneMatch(fact -> fact.contains("Singkawang"));
    }

    @Test
    void the_city_is_as_large_as_its_description_says() {
        var kinds = CITY.facts(OrganizationUnit.class).stream()
                .collect(Collectors.groupingBy(OrganizationUnit::kind, Collectors.counting()));
        long offices = Stream.of(UnitKind.SECRETARIAT, UnitKind.INSPECTORATE, UnitKind.DEPARTMENT, UnitKind.BOARD)
                .mapToLong(kinds::get)
                .sum();

        assertThat(kinds.get(UnitKind.KECAMATAN)).isEqualTo(5);
        assertThat(kinds.get(UnitKind.KELURAHAN)).isEqualTo(26);
        assertThat(offices + kinds.get(UnitKind.KECAMATAN)).isEqualTo(30);
        assertThat(CITY.facts("Website")).hasSize(29);
        assertThat(CITY.facts("GovernanceProcess")).hasSize(5);
    }

    private static String readme() {
        return """
                # SYNTHETIC - Kota Contoh

                An invented city of %d facts, about as large as a small Indonesian city: 5 kecamatan, 26 kelurahan, 30 perangkat
                daerah, 29 websites, five processes, a master plan 2020-2027. Nothing in it is real. Nothing is unknown, and every
                register is complete. It is well kept, but for one flaw planted for each rule, so that a reader sees why the rule
                fires:

                    ./tatakelola check examples/synthetic-city --as-of %s

                Rules of law that came into force later are tried as of %s.

                ## The planted flaws

                | rule | subject | what is wrong |
                |---|---|---|
                %s
                A rule whose one subject is the city, or one office of it, is met here. For each there is another city, with only
                its flaw (`SyntheticCity.withOnly`); it is not in this folder:

                | rule | subject | what is wrong there |
                |---|---|---|
                %s
                The files are written by a test from `SyntheticCity` in the testkit; change the city there and run

                    mvn -pl testkit test -Dtest=SyntheticCityFolderTest -Dtatakelola.regenerate=true
                """.formatted(
                        CITY.size(),
                        SyntheticCity.DAY,
                        SyntheticCity.LATER_DAY,
                        rows(SyntheticCity.flaws()),
                        rows(SyntheticCity.flawsApart()));
    }

    private static String rows(List<PlantedFlaw> flaws) {
        return flaws.stream()
                .map(flaw -> "| `%s` | `%s` | %s |\n".formatted(flaw.ruleId(), flaw.subjectId(), flaw.what()))
                .sorted()
                .collect(Collectors.joining());
    }
}

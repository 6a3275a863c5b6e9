package id.tatakelola.testkit.city.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.folder.CsvFolderWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cities of any size: as long as asked for, as little known as asked for, and the same for the same seed. */
class ScaledCityTest {
    private static final LocalDate DAY = SyntheticCity.DAY;

    private static String bytes(Portfolio portfolio) {
        return CsvFolderWriter.files(portfolio, DAY, "SYNTHETIC").toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 100, 1_000, 2_345, 100_000})
    void a_city_has_as_many_facts_as_asked_for(int facts) {
        Portfolio city = SyntheticCity.of(1).facts(facts).build();

        assertThat(city.size()).isEqualTo(facts);
        assertThat(city.warnings()).isEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others() {
        ScaledCity recipe = SyntheticCity.of(7).facts(5_000).unknownShare(0.1).openShare(0.2);

        assertThat(bytes(recipe.build())).isEqualTo(bytes(recipe.build()));
        assertThat(bytes(SyntheticCity.of(8).facts(5_000).build()))
                .isNotEqualTo(bytes(SyntheticCity.of(7).facts(5_000).build()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 1})
    void the_share_of_what_is_not_known_is_kept(double share) {
        Portfolio city = SyntheticCity.of(2).facts(20_000).unknownShare(share).build();

        assertThat(unknown(city)).isCloseTo(share, within(share == 0 || share == 1 ? 0 : 0.01));
    }

    private static double unknown(Portfolio city) {
        List<Boolean> blanks = city.facts()
                .flatMap(fact -> nullable(fact).stream().map(c -> c.get(fact) == null))
                .toList();
        return blanks.stream().filter(blank -> blank).count() / (double) blanks.size();
    }

    private static List<FactComponent> nullable(Fact fact) {
        return FactTypes.standard().of(fact.getClass()).components().stream()
                .filter(FactComponent::nullable)
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 1})
    void the_share_of_open_registers_is_kept(double share) {
        Portfolio city = SyntheticCity.of(3).openShare(share).build();
        List<String> registers = city.types().all().stream()
                .filter(type -> !type.referenceData())
                .map(type -> type.name())
                .toList();

        assertThat(registers).filteredOn(type -> !city.isComplete(type, DAY)).hasSize((int)
                Math.round(share * registers.size()));
    }

    @Test
    void there_is_one_city_government_and_a_bounded_number_of_units_however_many_facts() {
        Portfolio city = SyntheticCity.of(4).facts(200_000).build();

        assertThat(city.facts("OrganizationUnit"))
                .hasSizeLessThanOrEqualTo(CityGrowth.MOST_UNITS)
                .filteredOn(unit -> unit.toString().contains("CITY_GOVERNMENT"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 30_000})
    void what_a_city_has_once_stays(int facts) {
        Portfolio city = SyntheticCity.of(6).facts(facts).build();

        for (String type : List.of("Parameter", "Regulation", "MasterPlan", "GovernanceDomain")) {
            assertThat(city.facts(type))
                    .containsExactlyElementsOf(SyntheticCity.reference().facts(type));
        }
    }

    @Test
    void a_city_of_the_size_of_the_reference_city_has_its_ids() {
        Portfolio reference = SyntheticCity.reference();

        assertThat(SyntheticCity.of(5).facts(reference.size()).build().facts().map(Fact::id))
                .containsExactlyElementsOf(reference.facts().map(Fact::id).toList());
    }

    @Test
    void a_city_without_long_registers_does_not_grow() {
        Portfolio small = Portfolio.of("SYNTHETIC", List.of(), List.of());

        assertThatThrownBy(() -> ScaledCity.like(small, 1).build())
                .hasMessage("the city has no long register, so it cannot have 1000 facts");
    }

    @Test
    void bounds_are_checked() {
        ScaledCity recipe = SyntheticCity.of(1);

        assertThatThrownBy(() -> recipe.facts(9)).hasMessage("facts (9) must lie between 10 and 5000000");
        assertThatThrownBy(() -> recipe.unknownShare(1.1)).hasMessage("unknownShare (1.1) must lie between 0 and 1");
        assertThatThrownBy(() -> recipe.openShare(Double.NaN)).hasMessage("openShare (NaN) must lie between 0 and 1");
    }
}

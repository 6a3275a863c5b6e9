package id.tatakelola.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.Constructs;
import id.tatakelola.testkit.cases.CaseFile;
import id.tatakelola.testkit.cases.CaseReader;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.Erasure;
import id.tatakelola.testkit.random.RandomCities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken law is told as text that a case file takes. */
class CityTextTest {
    private static final FactTypes TYPES = FactTypes.standard();
    private static final RandomCities CITIES = new RandomCities(Constructs.PACKS, TYPES, 4);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_city_reads_back_from_its_text(long seed) {
        City city = new Erasure(TYPES).erase(CITIES.complete(seed), seed);
        String text = new CityText(TYPES).of(city) + "rule: any\ncases: [{name: as given, derives: []}]\n";

        CaseFile file = CaseReader.read(text, "city.cases.yaml", TYPES);

        assertThat(file.cases().get(0).portfolio().facts())
                .containsExactlyInAnyOrderElementsOf(city.facts().values());
        assertThat(file.cases().get(0).asOf()).isEqualTo(city.asOf());
    }
}

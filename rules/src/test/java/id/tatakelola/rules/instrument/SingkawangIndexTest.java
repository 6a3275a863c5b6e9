package id.tatakelola.rules.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.io.PortfolioReader;
import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.model.maturity.IndexPart;
import id.tatakelola.model.maturity.IndexValue;
import id.tatakelola.rules.Instruments;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published results of the example city: its domain values give its index, within what rounding allows. */
class SingkawangIndexTest {
    private static final Instrument SPBE = Instruments.get("spbe-2020");

    private static List<IndexValue> published(int year) {
        return PortfolioReader.read(Path.of("../examples/singkawang")).portfolio().facts(IndexValue.class).stream()
                .filter(value -> value.year() == year)
                .toList();
    }

    private static BigDecimal value(List<IndexValue> published, IndexPart part, int number) {
        return published.stream()
                .filter(value -> value.part() == part && value.number() == number)
                .map(IndexValue::value)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024})
    void the_domains_of_a_year_give_its_index(int year) {
        List<IndexValue> published = published(year);
        Fraction index = IntStream.rangeClosed(1, 4)
                .mapToObj(domain -> SPBE.structure()
                        .domains()
                        .get(domain - 1)
                        .weight()
                        .times(Fraction.of(value(published, IndexPart.DOMAIN, domain))))
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(Fraction.of(100));

        // each domain value, and the index, is off by half a hundredth at most
        Fraction apart = index.minus(Fraction.of(value(published, IndexPart.INDEX, 0)));
        assertThat(apart).isBetween(Fraction.of(new BigDecimal("-0.01")), Fraction.of(new BigDecimal("0.01")));
        assertThat(published).hasSize(5);
    }
}

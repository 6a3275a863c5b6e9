package id.tatakelola.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.benchmarks.oracle.Oracle;
import id.tatakelola.benchmarks.rivals.Finder;
import id.tatakelola.benchmarks.rivals.Rival;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.law.LawTrial;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The other engines find what plain Java finds, on the day of most rules and on that of the others. */
class RivalsTest {
    private static final PackSet PACKS = LawTrial.withoutEvidence(RulePacks.all());

    @ParameterizedTest
    @EnumSource(Rival.class)
    void a_rival_finds_what_plain_java_finds(Rival rival) {
        PackSet packs = rival.narrowed(PACKS);
        Oracle oracle = Oracle.of(packs);
        Finder finder = rival.finder(packs);
        Portfolio city = SyntheticCity.reference();
        Portfolio other = SyntheticCity.flawless();

        for (LocalDate day : new LocalDate[] {SyntheticCity.DAY, SyntheticCity.LATER_DAY}) {
            assertThatCode(() -> SameAnswers.required(oracle, city, day, finder.find(city, day)))
                    .doesNotThrowAnyException();
        }
        assertThatThrownBy(() ->
                        SameAnswers.required(oracle, city, SyntheticCity.DAY, finder.find(other, SyntheticCity.DAY)))
                .hasMessageContaining("the answers differ");
    }

    @ParameterizedTest
    @EnumSource(
            value = Rival.class,
            names = {"EVRETE", "EASY_RULES"})
    void each_rule_that_a_rival_says_finds_something(Rival rival) {
        PackSet packs = rival.narrowed(PACKS);
        Finder finder = rival.finder(packs);

        assertThat(packs.rules())
                .hasSizeGreaterThan(10)
                .allSatisfy(rule -> assertThat(
                                finder.find(SyntheticCity.withOnly(rule.card().id()), SyntheticCity.dayFor(rule.card()))
                                        .subjects())
                        .containsKey(rule.card().id()));
    }
}

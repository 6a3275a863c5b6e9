package id.tatakelola.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.SmallCity;
import org.junit.jupiter.api.Test;

/**
 * The oracle, the evaluator and Drools say the same of complete cities. {@code -Dtatakelola.oracle.cities} says on how many,
 * {@code -Dtatakelola.oracle.seed} from where.
 */
class OracleTest {
    private static final long SEED = Long.getLong("tatakelola.oracle.seed", 20_191_027L);
    private static final int CITIES = Integer.getInteger("tatakelola.oracle.cities", 500);
    private static final int EACH_FOR_DROOLS = 10;

    private static final Oracle ORACLE = Oracle.of(RulePacks.all());

    @Test
    void oracle_and_evaluator_agree_on_random_complete_cities() {
        assertThat(OracleTrial.againstEvaluator(ORACLE).run(SEED, CITIES)).isNull();
    }

    @Test
    void all_three_witnesses_agree_on_a_sample_of_them_and_on_the_small_city() {
        OracleTrial trial = OracleTrial.againstBoth(ORACLE);

        assertThat(trial.difference(SmallCity.portfolio(), SmallCity.DAY)).isNull();
        assertThat(trial.run(SEED, CITIES, number -> number % EACH_FOR_DROOLS == 0)).isNull();
    }
}

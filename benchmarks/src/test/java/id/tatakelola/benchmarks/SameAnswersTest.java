package id.tatakelola.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.benchmarks.oracle.Oracle;
import id.tatakelola.drools.DroolsCheck;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.Portfolio;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.law.LawTrial;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SameAnswersTest {
    private static final LocalDate DAY = SyntheticCity.DAY;
    private static final PackSet PACKS = LawTrial.withoutEvidence(RulePacks.all());
    private static final Oracle ORACLE = Oracle.of(PACKS);
    private static final Portfolio CITY = Cities.complete(300);

    @Test
    void the_city_that_is_measured_has_the_same_answers_from_all() {
        CheckResult evaluator = GovernanceEngine.load(PACKS).check(CITY, DAY);
        CheckResult drools = DroolsCheck.load(PACKS, RulePacks::drl).check(CITY, DAY);

        assertThatCode(() -> SameAnswers.required(ORACLE, CITY, DAY, evaluator)).doesNotThrowAnyException();
        assertThatCode(() -> SameAnswers.required(ORACLE, CITY, DAY, drools)).doesNotThrowAnyException();
    }

    @Test
    void an_answer_about_another_city_is_refused() {
        CheckResult other = GovernanceEngine.load(PACKS).check(Cities.complete(320), DAY);

        assertThatThrownBy(() -> SameAnswers.required(ORACLE, CITY, DAY, other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the answers differ");
    }

    @Test
    void an_answer_without_a_rule_s_conclusions_is_refused() {
        PackSet fewer = PACKS.only("regulation-coverage");
        CheckResult less = GovernanceEngine.load(fewer).check(CITY, DAY);

        assertThatThrownBy(() -> SameAnswers.required(ORACLE, CITY, DAY, less)).hasMessageContaining("conclusions");
    }
}

package id.tatakelola.drools;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.drools.session.DrlBase;
import id.tatakelola.engine.Findings;
import id.tatakelola.engine.pack.RulePackProblem;
import id.tatakelola.model.asset.Application;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.KieSession;

/** Attempts to bring code through the gate: each is refused with its place, and nothing of it runs. */
class GateAttacksTest {
    static List<Attempt> attempts() {
        return Attempt.all();
    }

    static Stream<Attempt> attemptsThatDroolsWouldRun() {
        return attempts().stream().filter(Attempt::runs);
    }

    @BeforeEach
    @AfterEach
    void clear() {
        System.clearProperty(Attempt.CANARY);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void an_attempt_is_refused_with_its_place_and_nothing_of_it_runs(Attempt attempt) {
        List<RulePackProblem> told = attempt.told();

        assertThat(told).as("passed: %s", attempt.text()).isNotEmpty();
        assertThat(told.get(0)).hasToString(attempt.refusal());
        assertThat(told).allSatisfy(problem -> {
            assertThat(problem.line()).as(problem.toString()).isPositive();
            assertThat(problem.indonesian()).isNotBlank().isNotEqualTo(problem.english());
        });
        assertThat(System.getProperty(Attempt.CANARY)).isNull();
    }

    @Test
    void there_are_more_than_a_hundred_and_fifty_attempts() {
        assertThat(attempts()).hasSizeGreaterThan(150);
        assertThat(attempts().stream().map(a -> a.where() + a.text()).distinct())
                .hasSameSizeAs(attempts());
    }

    @ParameterizedTest
    @MethodSource("attemptsThatDroolsWouldRun")
    void without_the_gate_drools_would_run_it(Attempt attempt) {
        KieSession session = DrlBase.compile(List.of(attempt.file())).newKieSession();
        try {
            session.setGlobal("findings", (Findings) subject -> {});
            session.insert(Application.of("a1", "A"));
            session.insert(Application.of("a2", "B"));
            session.fireAllRules(10);
        } finally {
            session.dispose();
        }

        assertThat(System.getProperty(Attempt.CANARY)).isEqualTo("fired");
    }
}

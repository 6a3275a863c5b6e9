package id.tatakelola.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import id.tatakelola.benchmarks.Edit;
import id.tatakelola.benchmarks.StartOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Figures FIGURES = new Figures(
            List.of(
                    figure(Witness.ORACLE, 300, 10, 600),
                    figure(Witness.ORACLE, 1_000, 100, 2_000),
                    figure(Witness.ORACLE, 100_000, 10_000, 200_000),
                    figure(Witness.EVALUATOR, 300, 16, 600),
                    figure(Witness.EVALUATOR, 1_000, 100, 140_000),
                    figure(Witness.EVALUATOR, 100_000, 20_000, 14_000_000),
                    figure(Witness.UNEXPLAINED, 300, 12.8, 500),
                    figure(Witness.UNEXPLAINED, 100_000, 16_000, 10_000_000),
                    figure(Witness.DROOLS, 300, 90, 6_000),
                    figure(Witness.DROOLS_POOL, 300, 60, 18_000),
                    figure(Witness.EVRETE, 300, 50, 1),
                    figure(Witness.EVALUATOR_OF_EVRETE, 300, 10, 1),
                    figure(Witness.ORACLE_OF_EVRETE, 300, 5, 1)),
            Map.of(Figures.MANY_CITIES, 1.9),
            Map.of(Edit.BACKUP, Map.of(300, 20.0, 100_000, 70.0)),
            12_000,
            Map.of(StartOptions.PLAIN, 1.2e6, StartOptions.CDS, 0.8e6),
            Map.of("evaluator, 100,000 facts", "50 % somewhere"));

    private static Figure figure(Witness witness, int facts, double cpu, double bytes) {
        return new Figure(witness, facts, cpu, 2 * cpu, 3 * cpu, bytes);
    }

    private static String text() {
        return new Report(FIGURES, LocalDate.of(2026, 11, 24), Extent.SHORT, 0.5).text();
    }

    @Test
    void the_date_is_the_one_given() {
        assertThat(text()).contains("# Measurements\n\n2026-11-24. ", ", load average 0.5 before the run.");
    }

    @Test
    void ratios_come_first_and_what_was_not_measured_is_a_dash() {
        String text = text();

        assertThat(text)
                .contains("| evaluator | 1.6 | 1.0 | 2.0 |")
                .contains("| Drools, pool | 6.0 | - | - |")
                .contains("| Evrete | 10.0 | - | - |");
        assertThat(text.indexOf("## Processor time")).isLessThan(text.indexOf("## Microseconds"));
    }

    @Test
    void a_target_is_reached_at_its_bound_and_missed_beyond_it() {
        assertThat(text())
                .contains("| evaluator to plain Java, 300 facts | at most 1.70x | 1.60x | reached |")
                .contains("| evaluator to plain Java, 100,000 facts | at most 1.00x | 2.00x | missed |")
                .contains("| bytes allocated for a fact, from 1,000 facts on | at most 150 | 140 | reached |")
                .contains("| with unknowns to complete, at worst | at most 2.00x | - | not measured |")
                .contains("| with explanations to without, complete, at worst | at most 1.30x | 1.25x | reached |")
                .contains("| with explanations to without, unknowns, at worst | at most 1.30x | - | not measured |")
                .contains("| live edit of a backup, 100,000 facts, median | at most 50.0 µs | 70.0 µs | missed |")
                .contains("| first check in a fresh JVM with a CDS archive | at most 0.90 s | 0.80 s | reached |");
    }

    @Test
    void the_better_drools_is_taken_by_time_and_by_bytes_apart() {
        assertThat(text())
                .contains("| best safe Drools to evaluator, 300 facts | at least 5.0x | 3.8x | missed |")
                .contains("| bytes of Drools to those of the evaluator, 300 facts | at least 20.0x | 10.0x | missed |");
    }

    @Test
    void evrete_is_compared_by_the_whole_process_on_its_own_rules() {
        assertThat(text())
                .contains("| Evrete to evaluator, 300 facts, whole process | at least 20.0x | 5.0x | missed |");
    }

    @Test
    void growth_is_fitted_from_a_thousand_facts_on() {
        assertThat(FIGURES.growth(Witness.ORACLE))
                .get()
                .satisfies(g -> assertThat(g).isEqualTo(1.0, offset(1e-9)));
        assertThat(FIGURES.growth(Witness.EVALUATOR))
                .get()
                .satisfies(g -> assertThat(g).isEqualTo(1.1505, offset(1e-4)));
        assertThat(FIGURES.growth(Witness.EVRETE)).isEmpty();
    }

    @Test
    void where_the_time_goes_is_told() {
        assertThat(text()).contains("evaluator, 100,000 facts:\n\n```\n50 % somewhere\n```");
    }

    @Test
    void a_profile_is_of_running_threads_without_idle_ones() {
        String stacks = """
                ....[Thread state: RUNNABLE]....
                 40.0%  50.0% <stack is empty, everything is filtered?>
                 30.0%  37.5% x.Y$Z.run
                 10.0%  12.5% <other>

                ....[Thread state: TIMED_WAITING]....
                 20.0% 100.0% java.lang.Object.wait
                """;

        assertThat(Profiled.running(stacks)).isEqualTo(" 75.0 %  x.Y$Z.run\n 25.0 %  <other>");
    }

    @Test
    void the_plot_has_a_line_for_each_witness_that_was_measured_with_its_exponent() {
        String svg = new ScalingPlot(FIGURES).svg();

        assertThat(svg)
                .contains(">plain Java, n^1.00<", ">evaluator, n^1.15<", ">1,000<")
                .doesNotContain(">Easy Rules<");
        assertThat(svg.split("<circle", -1)).hasSize(10);
        assertThat(svg).contains("points=\"132.9,370.0 180.0,320.0 360.0,220.0\"");
    }
}

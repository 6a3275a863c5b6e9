package id.tatakelola.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Figures FIGURES = new Figures(List.of(
            figure(Witness.ORACLE, 300, 1, 10),
            figure(Witness.ORACLE, 300, 2, 12.5),
            figure(Witness.EVALUATOR, 300, 1, 50),
            figure(Witness.EVALUATOR, 3_000, 1, 700)));

    private static Figure figure(Witness witness, int facts, int threads, double micros) {
        return new Figure(witness, facts, threads, micros, Double.NaN, 600);
    }

    private static String text() {
        return new Report(FIGURES, LocalDate.of(2026, 11, 24), Extent.SHORT).text();
    }

    @Test
    void the_date_is_the_one_given() {
        assertThat(text()).contains("# Measurements\n\n2026-11-24. ");
    }

    @Test
    void ratios_come_first_and_what_was_not_measured_is_a_dash() {
        String text = text();

        assertThat(text).contains("| evaluator to plain Java | 5.0 | - |").contains("| Drools to plain Java | - | - |");
        assertThat(text.indexOf("## Ratios")).isLessThan(text.indexOf("## Microseconds"));
    }

    @Test
    void two_threads_are_a_multiple_of_one() {
        assertThat(text()).contains("| plain Java | 1.6 | - |");
    }

    @Test
    void bytes_are_those_for_a_fact() {
        assertThat(text()).contains("| plain Java | 2 | - |");
    }

    @Test
    void the_plot_has_a_line_for_each_witness_that_was_measured() {
        String svg = new ScalingPlot(FIGURES).svg();

        assertThat(svg).contains(">plain Java<", ">evaluator<", ">1,000<").doesNotContain(">Drools<");
        assertThat(svg.split("<circle", -1)).hasSize(4);
        assertThat(svg).contains("points=\"132.9,370.0\"");
    }
}

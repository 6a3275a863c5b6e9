package id.tatakelola.rules.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.maturity.Edition;
import id.tatakelola.maturity.GradeBasis;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.rules.Instruments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The official lists of 2023 and 2024. Levels are worked back from the values of domains that were printed; where several
 * sums of levels give them, one of them must give index and grade as printed.
 */
class NationalListsTest {
    private static final Instrument SPBE = Instruments.get("spbe-2020");

    /** The mean of agencies, which has no levels of its own. */
    private static final String MEAN = "NASIONAL (rerata)";

    /** How many indicators weigh alike: domains 1 to 3, and the two aspects of domain 4. */
    private static final int[] SIZES = {10, 10, 11, 10, 6};

    private static boolean agrees(List<String> row, GradeBasis basis) {
        Edition edition = new Edition(Integer.valueOf(row.get(1)), basis, null);
        return candidates(row)
                .map(levels -> MaturityIndex.of(levels, edition))
                .filter(index -> index.domains().get(3).rounded().toString().equals(row.get(7)))
                .filter(index -> index.rounded().toString().equals(row.get(2)))
                .anyMatch(index -> index.grade().name().indonesian().equals(row.get(3)));
    }

    /** Levels that give the first three values printed, with every sum in the aspects of services that can be meant. */
    private static Stream<Levels> candidates(List<String> row) {
        BigDecimal services = new BigDecimal(row.get(7));
        return IntStream.rangeClosed(10, 50)
                .boxed()
                .flatMap(s4 -> IntStream.rangeClosed(6, 30).mapToObj(s5 -> new int[] {s4, s5}))
                .filter(sums -> near(2.75 * sums[0] + 3 * sums[1], 45.5, services))
                .flatMap(sums -> first(row, 0).stream()
                        .flatMap(s1 -> first(row, 1).stream()
                                .flatMap(s2 -> first(row, 2).stream()
                                        .map(s3 -> levels(new int[] {s1, s2, s3, sums[0], sums[1]})))));
    }

    private static List<Integer> first(List<String> row, int domain) {
        BigDecimal printed = new BigDecimal(row.get(4 + domain));
        return IntStream.rangeClosed(SIZES[domain], 5 * SIZES[domain])
                .filter(sum -> near(sum, SIZES[domain], printed))
                .boxed()
                .toList();
    }

    /** Coarse; what is exact is judged by the index. */
    private static boolean near(double sum, double of, BigDecimal printed) {
        return Math.abs(sum / of - printed.doubleValue()) < 0.0051;
    }

    private static Levels levels(int[] sums) {
        Map<Integer, BigDecimal> levels = new TreeMap<>();
        int number = 1;
        for (int part = 0; part < sums.length; part++) {
            for (int i = 0; i < SIZES[part]; i++) {
                int level = sums[part] / SIZES[part] + (i < sums[part] % SIZES[part] ? 1 : 0);
                levels.put(number++, BigDecimal.valueOf(level));
            }
        }
        return Levels.of(SPBE, levels);
    }

    private static List<String> disagreeing(String year, GradeBasis basis) {
        List<String> names = new ArrayList<>();
        Published.rows("national-2023-2024.csv").stream()
                .filter(row -> row.get(1).equals(year))
                .filter(row -> !row.get(0).equals(MEAN))
                .filter(row -> !agrees(row, basis))
                .forEach(row -> names.add(row.get(0)));
        return names;
    }

    @Test
    void weights_within_each_part_are_equal_so_that_sums_of_levels_decide() {
        int number = 0;
        for (int size : SIZES) {
            List<Indicator> part = SPBE.indicators().subList(number, number + size);
            assertThat(part)
                    .extracting(Indicator::weight)
                    .containsOnly(part.get(0).weight());
            number += size;
        }
        assertThat(Published.rows("national-2023-2024.csv").stream()
                        .filter(row -> !row.get(0).equals(MEAN)))
                .hasSize(1233);
    }

    @Test
    void the_list_of_2023_agrees_when_grades_rest_on_the_rounded_value() {
        assertThat(SPBE.edition(2023).basis()).isEqualTo(GradeBasis.ROUNDED);
        assertThat(disagreeing("2023", GradeBasis.ROUNDED)).containsExactly("Pemerintah Kab. Banyuasin");
        assertThat(disagreeing("2023", GradeBasis.EXACT)).hasSizeGreaterThan(1);
    }

    @Test
    void the_list_of_2024_agrees_when_grades_rest_on_the_exact_value() {
        assertThat(SPBE.edition(2024).basis()).isEqualTo(GradeBasis.EXACT);
        assertThat(disagreeing("2024", GradeBasis.EXACT)).isEmpty();
        assertThat(disagreeing("2024", GradeBasis.ROUNDED)).hasSizeGreaterThan(1);
    }
}

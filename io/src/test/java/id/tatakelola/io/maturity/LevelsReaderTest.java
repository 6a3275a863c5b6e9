package id.tatakelola.io.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.ReadProblem;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.plan.RaiseCosts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of levels and of costs, and what is told of each thing that can be wrong with them. */
class LevelsReaderTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("kota.csv"), text);
    }

    private List<String> problems(String text, Instrument instrument) throws IOException {
        Path file = file(text);
        PortfolioReadException refused = Assertions.catchThrowableOfType(
                PortfolioReadException.class, () -> LevelsReader.read(file, instrument));
        return refused.problems().stream().map(ReadProblem::toString).toList();
    }

    private List<String> costProblems(String text) throws IOException {
        Path file = file(text);
        PortfolioReadException refused =
                Assertions.catchThrowableOfType(PortfolioReadException.class, () -> CostsReader.read(file, Few.WHOLE));
        return refused.problems().stream().map(ReadProblem::toString).toList();
    }

    @Test
    void levels_are_read_in_any_order_as_a_spreadsheet_writes_them() throws IOException {
        Path plain = file("indicator,level\n6,1\n5,2\n4,3\n3,4\n2,5\n1,1\n");
        assertThat(LevelsReader.read(plain, Few.WHOLE).values().values())
                .extracting(Object::toString)
                .containsExactly("1", "5", "4", "3", "2", "1");

        Path excel = file("\uFEFFIndikator;Tingkat\r\n1;1,26\r\n2;2\r\n3;3.5\r\n4;1,1667\r\n5;1\r\n6;5\r\n");
        assertThat(LevelsReader.read(excel, Few.CONTINUOUS).values().values())
                .extracting(Object::toString)
                .containsExactly("1.26", "2", "3.5", "1.1667", "1", "5");
    }

    @Test
    void a_level_outside_the_scale_is_told_with_its_line() throws IOException {
        assertThat(problems("indicator,level\n1,6\n2,0\n3,2.5\n4,tiga\n5,\n6,5\n", Few.WHOLE))
                .containsExactly(
                        "kota.csv:2:2: `level` (6) of indicator `1` must be a whole number from 1 to 5.",
                        "kota.csv:3:2: `level` (0) of indicator `2` must be a whole number from 1 to 5.",
                        "kota.csv:4:2: `level` (2.5) of indicator `3` must be a whole number from 1 to 5.",
                        "kota.csv:5:2: `level` (tiga) of indicator `4` must be a whole number from 1 to 5.",
                        "kota.csv:6:2: `level` () of indicator `5` must be a whole number from 1 to 5.");
        assertThat(problems("indicator,level\n1,5.01\n2,1\n3,1\n4,0.99\n5,1\n6,5\n", Few.CONTINUOUS))
                .containsExactly(
                        "kota.csv:2:2: `level` (5.01) of indicator `1` must be a number from 1 to 5.",
                        "kota.csv:5:2: `level` (0.99) of indicator `4` must be a number from 1 to 5.");
    }

    @Test
    void an_indicator_given_twice_or_not_at_all_is_told_with_its_line() throws IOException {
        assertThat(problems("indicator,level\n2,1\n2,3\n4,1\n5,1\n6,1\n", Few.WHOLE))
                .containsExactly(
                        "kota.csv:1: after this row indicator `1` is missing.",
                        "kota.csv:2: after this row indicator `3` is missing.",
                        "kota.csv:3:1: indicator `2` is given already in line 2.");
        assertThat(problems("indicator,level\n1,1\n2,1\n3,1\n4,1\n", Few.WHOLE))
                .containsExactly("kota.csv:5: after this row indicators `5` to `6` are missing."
                        + " Maybe indicator 4 has one row only; it is scored for several services, each in a row of"
                        + " its own.");
    }

    @Test
    void an_indicator_that_the_instrument_does_not_have_is_told_with_its_line() throws IOException {
        assertThat(problems("indicator,level\n1,1\n2,1\n3,1\n4,1\n5,1\n6,1\n7,1\nsatu,1\n", Few.WHOLE))
                .containsExactly(
                        "kota.csv:8:1: indicator `7` is not in instrument `kecil`, whose rows are numbered 1 to 6.",
                        "kota.csv:9:1: `indicator` (satu) must be a whole number from 1 to 6.");
    }

    @Test
    void a_file_without_the_columns_or_that_is_not_there_is_told() throws IOException {
        assertThat(problems("indicator,levels\n1,1\n", Few.WHOLE))
                .containsExactly(
                        "kota.csv:1: column `level` is missing.",
                        "kota.csv:1:2: `levels` is not a column of this file; its columns are indicator, level."
                                + " Maybe `level`.");
        assertThat(problems("tingkat;level;indikator\n1;1;1\n", Few.WHOLE))
                .contains("kota.csv:1:2: column `level` is given twice.");
        assertThat(problems("", Few.WHOLE)).singleElement().asString().contains("the file is empty");
        assertThatThrownBy(() -> LevelsReader.read(folder.resolve("nowhere.csv"), Few.WHOLE))
                .isInstanceOf(PortfolioReadException.class)
                .hasMessageContaining("nowhere.csv: the file cannot be read");
    }

    @Test
    void costs_are_those_of_the_level_else_of_the_indicator_else_one() throws IOException {
        RaiseCosts costs = CostsReader.read(file("indikator;tingkat;biaya\n1;;2,5\n1;3;9\n2;5;0\n"), Few.WHOLE);

        assertThat(costs.of(1, 2)).isEqualByComparingTo("2.5");
        assertThat(costs.of(1, 3)).isEqualByComparingTo("9");
        assertThat(costs.of(2, 5)).isZero();
        assertThat(costs.of(2, 4)).isEqualByComparingTo("1");
        assertThat(CostsReader.read(file("indicator,cost\n6,3\n"), Few.WHOLE).of(6, 2))
                .isEqualByComparingTo("3");
    }

    @Test
    void costs_that_cannot_be_meant_are_told_with_their_line() throws IOException {
        assertThat(costProblems(
                        "indicator,level,cost\n1,1,2\n1,6,2\n2,,\n3,,-1\n4,,1.500\n5,,2\n5,,3\n7,,1\n6,,banyak\n"))
                .containsExactly(
                        "kota.csv:2:2: `level` (1) of indicator `1` must be a whole number from 2 to 5, the level reached.",
                        "kota.csv:3:2: `level` (6) of indicator `1` must be a whole number from 2 to 5, the level reached.",
                        "kota.csv:4:3: `cost` of indicator `2` is empty.",
                        "kota.csv:5:3: cost (-1) must be from 0 to 1000000000000 with at most 4 decimals.",
                        "kota.csv:6:3: `cost` (1.500) could be two numbers; write `1500` or `1,5000`.",
                        "kota.csv:8: this cost is given already in line 7.",
                        "kota.csv:9:1: indicator `7` is not in instrument `kecil`, whose rows are numbered 1 to 6.",
                        "kota.csv:10:3: `cost` (banyak) must be a number such as `1234,5`.");
    }
}

package id.tatakelola.testkit.folder;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.io.PortfolioReader;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.BandwidthAllocation;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.oversight.Source;
import id.tatakelola.model.oversight.SourceKind;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back, oddities included. */
class CsvFolderWriterTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);

    @TempDir
    private Path folder;

    private Portfolio readBack(Portfolio portfolio) throws Exception {
        CsvFolderWriter.write(portfolio, DAY, "SYNTHETIC \"note\": with signs", folder);
        return PortfolioReader.read(folder).portfolio();
    }

    @Test
    void odd_values_are_read_back() throws Exception {
        Portfolio odd = Portfolio.of(
                "SYNTHETIC \"odd\" # \\ city",
                List.of(
                        new Source("s", SourceKind.PRESS, "a, \"b\"; c\td", null, true, "none"),
                        NetworkLink.of("l", "unit").withBandwidth(new Bandwidth(1_544_000)),
                        new BandwidthAllocation("a", null, null, new Validity(null, DAY)),
                        new BandwidthAllocation("b", null, null, null),
                        new Parameter("p", "key", new BigDecimal("99.5"), null, Validity.always(), "s")),
                List.of(new CompleteRegister("Source", Validity.since(DAY), "s")));

        Portfolio read = readBack(odd);

        assertThat(read.name()).isEqualTo(odd.name());
        assertThat(read.registers()).isEqualTo(odd.registers());
        assertThat(read.facts().toList()).containsExactlyElementsOf(odd.facts().toList());
    }

    @Test
    void a_number_that_could_be_two_is_written_so_that_it_is_one() throws Exception {
        Portfolio odd = Portfolio.of(
                "SYNTHETIC", List.of(new Parameter("p", "key", new BigDecimal("12.345"), "", null, null)), List.of());

        assertThat(CsvFolderWriter.files(odd, DAY, "SYNTHETIC").get("Parameter.csv"))
                .contains("12.3450");
    }
}

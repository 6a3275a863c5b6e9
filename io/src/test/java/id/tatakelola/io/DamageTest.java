package id.tatakelola.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.io.source.PortfolioReadException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged files are read or refused by the one documented exception, whatever the damage. */
class DamageTest {
    private static final String YAML = """
            name: Kota Contoh
            asOf: 2024-01-01
            complete:
              - {factType: Application, from: 2023-01-01, until: none}
            facts:
              Application: [{id: sipkd, name: "SIPKD", status: beroperasi}]
              Regulation:
                - id: r
                  title: |
                    of two
                    lines
                  kind: DECREE
                  validity: {from: 2023-01-01, until: none}
            """;
    private static final String JSON = """
            {"name": "K", "facts": {"Application": [{"id": "a", "name": "A\\u00e9", "hosting": null}],
             "Dataset": [{"id": "d", "title": "D", "published": true}], "MasterPlan": [{"id": "m", "title": "M", "firstYear": 2020}]}}
            """;
    private static final String CSV = "\uFEFFid;title;kind;validity.from;year;source\r\n"
            + "r;\"of \"\"two\"\"\r\nlines\";surat edaran;27/10/2019;2019;s\r\nq;é;DECREE;none;;\r\n";

    @TempDir
    Path path;

    @ParameterizedTest
    @CsvSource({"YAML,portfolio.yaml", "JSON,city.json", "CSV,Regulation.csv"})
    void a_damaged_file_is_read_or_refused(String kind, String file) {
        byte[] whole = (kind.equals("YAML") ? YAML : kind.equals("JSON") ? JSON : CSV).getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(20191027);
        Folder folder = Folder.at(path);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            folder.with(file, damaged(whole, random));
            try {
                PortfolioReader.read(kind.equals("JSON") ? path.resolve(file) : path);
                read++;
            } catch (PortfolioReadException e) {
                assertThat(e.problems()).isNotEmpty().allMatch(p -> p.message().length() > 10);
                refused++;
            }
        }
        assertThat(read).isGreaterThan(5);
        assertThat(refused).isGreaterThan(200);
    }

    private static byte[] damaged(byte[] whole, SplittableRandom random) {
        byte[] copy = whole.clone();
        for (int n = random.nextInt(1, 4); n > 0; n--) {
            int at = random.nextInt(copy.length);
            byte[] signs = "{}[]\"':,;\n\t\\&*!|>-#%@\u0000\u0080".getBytes(StandardCharsets.UTF_8);
            copy[at] = random.nextBoolean() ? signs[random.nextInt(signs.length)] : copy[random.nextInt(copy.length)];
        }
        return random.nextInt(8) == 0 ? java.util.Arrays.copyOf(copy, random.nextInt(copy.length)) : copy;
    }
}

package id.tatakelola.io;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.io.result.ResultContext;
import id.tatakelola.io.result.ResultFormats;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Language;
import id.tatakelola.model.Portfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same files give the same portfolio in any order of rows, locale and time zone. */
class IndependenceTest {
    private static final String HEADER = "id;unitId;medium;bandwidth;status;source;observedOn";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path path;

    @AfterEach
    void put_the_machine_back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static List<String> rows() {
        return new ArrayList<>(IntStream.range(0, 200)
                .mapToObj(i -> "link-" + i + ";unit-" + i % 7 + ";WIRELESS;" + i + ",5 Mbps;disturbed;s" + i % 3
                        + ";27/10/2019")
                .toList());
    }

    private List<Fact> facts(List<String> rows) {
        Folder folder = Folder.at(path).with("NetworkLink.csv", HEADER + "\n" + String.join("\n", rows) + "\n");
        return folder.read().portfolio().facts().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void shuffled_rows_give_the_same_facts_in_the_same_order(int seed) {
        List<Fact> facts = facts(rows());
        List<String> shuffled = rows();
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(facts).hasSize(400);
        assertThat(facts(shuffled)).isEqualTo(facts);
    }

    private String json(List<String> rows) throws IOException {
        Folder folder = Folder.at(path).with("NetworkLink.csv", HEADER + "\n" + String.join("\n", rows) + "\n");
        Portfolio portfolio = folder.read().portfolio();
        CheckResult result = GovernanceEngine.load(PackSet.of(List.of())).check(portfolio, LocalDate.of(2019, 10, 27));
        StringBuilder out = new StringBuilder();
        ResultFormats.find("json").write(result, ResultContext.of(portfolio, Language.ID), out);
        return out.toString();
    }

    @Test
    void shuffled_rows_give_the_same_bytes_of_json() throws IOException {
        String json = json(rows());
        List<String> shuffled = rows();
        Collections.shuffle(shuffled, new Random(6));
        assertThat(json).contains("unit-6");
        assertThat(json(shuffled)).isEqualTo(json);
    }

    @Test
    void locale_and_time_zone_change_nothing() {
        List<Fact> facts = facts(rows());
        for (String tag : List.of("tr-TR", "id-ID", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(facts(rows())).isEqualTo(facts);
        }
    }
}

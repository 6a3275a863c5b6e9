package id.tatakelola.testkit.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.drools.source.LawOutline;
import id.tatakelola.model.Language;
import id.tatakelola.testkit.coverage.Aspect;
import id.tatakelola.testkit.coverage.CoveragePoint;
import id.tatakelola.testkit.coverage.PackCoverage;
import id.tatakelola.testkit.coverage.RuleCoverage;
import id.tatakelola.testkit.told.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageReportsTest {
    private static final PackCoverage COVERAGE = new PackCoverage(
            List.of(new RuleCoverage(
                    "a-rule",
                    "monitoring/policy/a-rule.drl",
                    List.of(
                            point(Aspect.ANSWER, "MET", 1, true, null),
                            point(Aspect.ANSWER, "NOT_MET", 1, false, null),
                            point(Aspect.CONDITION, "`x < 1` true", 12, true, null),
                            point(Aspect.CONDITION, "`x < 1` false", 12, false, null),
                            point(Aspect.CONDITION, "`y` false", 13, false, "y is always so")))),
            LawOutline.read("contoh-2024", "locator\tsubject\tencoded_by\tnote\npasal-1\tlinks & more\ta-rule\t\n"));

    private static CoveragePoint point(Aspect aspect, String what, int line, boolean covered, String excused) {
        return new CoveragePoint(aspect, Words.same(what), line, covered, excused, Words.nothing());
    }

    @Test
    void the_text_has_a_line_for_each_aspect_and_for_each_thing_not_tried() {
        assertThat(CoverageText.of(COVERAGE, Language.EN)).isEqualTo("""
                rules           0 of 1 (0 %)
                answers         1 of 2 (50 %)
                conditions      1 of 2 (50 %)
                bounds          0 of 0 (100 %)
                days            0 of 0 (100 %)
                doubts          0 of 0 (100 %)
                encoded         1 articles of law
                out of scope    0 articles of law
                to do           0 articles of law
                monitoring/policy/a-rule.drl:1: not tried: NOT_MET
                monitoring/policy/a-rule.drl:12: not tried: `x < 1` false
                """);
    }

    @Test
    void the_page_escapes_what_it_shows_and_says_what_cannot_be_tried() {
        assertThat(CoverageHtml.of(COVERAGE, Language.EN))
                .contains("<th id=\"a-rule\">a-rule")
                .contains("<td class=\"less\">1 of 2")
                .contains("line 12: `x &lt; 1` false")
                .contains("`y` false (cannot be: y is always so)")
                .contains("<th>contoh-2024#pasal-1<td>links &amp; more<td>a-rule");
    }

    @Test
    void the_trace_has_answers_as_functions_and_conditions_as_branches() {
        assertThat(CoverageLcov.of(COVERAGE, "src/pack")).isEqualTo("""
                TN:
                SF:src/pack/monitoring/policy/a-rule.drl
                FN:1,MET
                FN:1,NOT_MET
                FNDA:1,MET
                FNDA:0,NOT_MET
                FNF:2
                FNH:1
                BRDA:12,0,0,1
                BRDA:12,0,1,0
                BRF:2
                BRH:1
                DA:12,1
                LF:1
                LH:1
                end_of_record
                """);
    }

    @Test
    void all_forms_are_written_to_one_folder(@TempDir Path folder) throws IOException {
        CoverageReports.write(COVERAGE, folder.resolve("deep/coverage"), "src/pack", Language.EN);

        try (Stream<Path> files = Files.list(folder.resolve("deep/coverage"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("coverage.txt", "coverage.html", "lcov.info");
        }
    }
}

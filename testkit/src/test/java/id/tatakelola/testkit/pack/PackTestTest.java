package id.tatakelola.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.drools.source.LawArticle;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.coverage.Aspect;
import id.tatakelola.testkit.coverage.CoverageDemand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests of a folder of cases, run as an author's command runs them. */
class PackTestTest {
    @TempDir
    private Path folder;

    private PackTest test() {
        return PackTest.of(Packs.one("not-plain"), FactTypes.standard(), folder);
    }

    private void write(String cases) throws IOException {
        Path file = folder.resolve("monitoring/infrastructure/not-plain.cases.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Packs.NOT_PLAIN + cases.indent(2));
    }

    @Test
    void cases_that_hold_pass_and_say_what_they_do_not_try() throws IOException {
        write("- {name: linked, expect: {u1: MET}}");

        PackReport report = test().run();

        assertThat(report.passed()).isTrue();
        assertThat(report.cases()).isEqualTo(1);
        assertThat(report.rules().get(0).results()).hasSize(2);
        assertThat(report.coverage().rulesAnswered()).hasToString("0 of 1");
        assertThat(report.coverage().rules().get(0).missing())
                .extracting(point -> point.what().english())
                .contains("NOT_MET", "CANNOT_TELL", "before the first day", "unknown NetworkLink.status")
                .contains("`unitId == $id` false")
                .doesNotContain("MET");
    }

    @Test
    void a_case_that_does_not_hold_is_told() throws IOException {
        write("- {name: linked, expect: {u1: NOT_MET}}");

        PackReport report = test().run("not-plain");

        assertThat(report.passed()).isFalse();
        assertThat(report.failures().map(LocalText::english))
                .singleElement()
                .asString()
                .contains("not-plain.cases.yaml:12: not-plain, case \"linked\"");
    }

    @Test
    void a_condition_is_tried_on_both_sides_by_cases_in_which_it_decides() throws IOException {
        write("""
                - {name: linked, expect: {u1: MET}}
                - {name: a disturbed link is none, change: {NetworkLink/l1: {status: DISTURBED}}, expect: {u1: NOT_MET}}
                """);

        assertThat(test().run().coverage().share(Aspect.CONDITION)).hasToString("3 of 4");
    }

    @Test
    void a_rule_without_cases_fails_and_so_does_a_file_without_a_rule() throws IOException {
        Files.writeString(folder.resolve("orphan.cases.yaml"), "rule: x\n");

        assertThat(test().run().failures().map(LocalText::english))
                .containsExactly(
                        "rule `not-plain` has no case file; write monitoring/infrastructure/not-plain.cases.yaml.",
                        "orphan.cases.yaml: there is no rule to this case file.");
    }

    @Test
    void a_file_of_another_rule_and_one_that_cannot_be_read_are_told() throws IOException {
        write("- {nam: linked}");
        assertThat(test().run().failures().map(LocalText::english))
                .singleElement()
                .asString()
                .contains("there is no key `nam` here.");

        Files.writeString(
                folder.resolve("monitoring/infrastructure/not-plain.cases.yaml"),
                Packs.NOT_PLAIN.replace("not-plain", "not-plane") + "  - {name: linked, expect: {u1: MET}}");
        assertThat(test().run().failures().map(LocalText::english))
                .singleElement()
                .asString()
                .contains(
                        "not-plain.cases.yaml:1:7: the cases are of rule `not-plane`, not of `not-plain`, beside whose file");
    }

    @Test
    void thresholds_name_what_falls_short_and_where() throws IOException {
        write("- {name: linked, expect: {u1: MET}}");

        assertThat(CoverageDemand.STANDARD.shortfalls(test().run().coverage()))
                .extracting(LocalText::english)
                .contains("cases try 1 of 3 answers (33.3 %), but should try 100 %")
                .contains("  monitoring/infrastructure/not-plain.drl:1: NOT_MET");
        assertThat(CoverageDemand.STANDARD
                        .with(Aspect.ANSWER, 0.3)
                        .shortfalls(test().run().coverage()))
                .extracting(LocalText::english)
                .noneMatch(line -> line.contains("answers"));
    }

    @Test
    void outlines_of_law_say_what_is_encoded() throws IOException {
        write("- {name: linked, expect: {u1: MET}}");
        Path law = Files.createDirectories(folder.resolve("law"));
        Files.writeString(law.resolve("sources.tsv"), "id\tbasis\n");
        Files.writeString(law.resolve("contoh-2024.tsv"), """
                locator\tsubject\tencoded_by\tnote
                pasal-1\tlinks\tnot-plain\t
                pasal-2\twords\tout\ta definition
                pasal-3\tmore\ttodo
                """);

        var coverage = test().withLaw(law).run().coverage();

        assertThat(coverage.articles(LawArticle.State.ENCODED)).isEqualTo(1);
        assertThat(coverage.articles(LawArticle.State.OUT_OF_SCOPE)).isEqualTo(1);
        assertThat(coverage.articles(LawArticle.State.TO_DO)).isEqualTo(1);
        assertThat(coverage.articles().get(0).rules()).containsExactly("not-plain");
        assertThat(test().withLaw(folder.resolve("none")).run().coverage().articles())
                .isEmpty();
    }
}

package id.tatakelola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What an author is told who wrote something wrong. */
class AuthorMistakesTest extends AuthorTerminal {
    @Test
    void mistakes_in_rule_manifest_and_cases_end_with_65_and_their_places() throws IOException {
        Path pack = pack();
        Path rule = pack.resolve("monitoring/application/aturan-contoh.drl");
        replace(rule, "hosting == Hosting", "hostin == Hosting");
        assertThat(run("test", pack.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err)
                .contains("monitoring/application/aturan-contoh.drl:21:", "Mungkin `hosting`.")
                .doesNotContain("Exception");
        run("test", pack.toString(), "--lang", "en");
        assertThat(err).contains("Maybe `hosting`.");

        replace(rule, "hostin == Hosting", "hosting == Hosting");
        replace(pack.resolve("pack.properties"), "languages=", "langages=");
        assertThat(run("test", pack.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("pack.properties:7:", "Mungkin `languages`.");

        replace(pack.resolve("pack.properties"), "langages=", "languages=");
        replace(pack.resolve("monitoring/application/aturan-contoh.cases.yaml"), "CANNOT_TELL", "CANOT_TELL");
        assertThat(run("test", pack.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(out)
                .contains("aturan-contoh.cases.yaml:", "`CANOT_TELL` bukan putusan,", "Mungkin `CANNOT_TELL`.")
                .doesNotContain("Belum dicoba", "Cakupan")
                .endsWith("\nTidak lulus: ada berkas kasus yang salah tulis.\n");
    }

    @Test
    void a_mistake_in_an_outline_of_law_ends_with_65_and_its_place() throws IOException {
        Path pack = pack("--source", "perpres-95-2018#pasal-40-ayat-3");
        replace(pack.resolve("law/perpres-95-2018.tsv"), "aturan-contoh", "aturan-conto");

        assertThat(run("test", pack.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("law/perpres-95-2018.tsv:2:18: `aturan-conto` bukan aturan paket ini;");
        assertThat(err).contains("Mungkin `aturan-contoh`.");
    }

    @Test
    void a_case_file_without_a_rule_ends_with_65() throws IOException {
        Path pack = pack();
        Path cases = pack.resolve("monitoring/application/aturan-contoh.cases.yaml");
        Files.copy(cases, pack.resolve("monitoring/application/aturan-lama.cases.yaml"));

        assertThat(run("test", pack.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(out)
                .contains("monitoring/application/aturan-lama.cases.yaml: tidak ada aturan untuk berkas kasus ini.");
    }

    @Test
    void a_parameter_that_no_rule_reads_is_told() throws IOException {
        Path pack = pack();
        Files.writeString(
                pack.resolve("parameters/parameters.tsv"),
                "id\tkey\tvalue\tunit\tfrom\tuntil\tsource\n"
                        + "p\tspbe.evaluation-interval-month\t6\tbulan\t2026-01-01\t\tkebijakan-contoh\n");

        assertThat(run("test", pack.toString())).isEqualTo(Status.COMPLIANT);
        assertThat(err).contains("tidak dibaca aturan mana pun. Mungkin `spbe.evaluation-interval-months`.");
        run("test", pack.toString(), "--lang", "en");
        assertThat(err).contains("no rule reads parameter", "Maybe `spbe.evaluation-interval-months`.");
    }

    @Test
    void the_id_of_a_rule_that_ships_cannot_be_taken_again() {
        String pack = pack("--rule", "application-without-backup").toString();

        assertThat(run("test", pack)).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("`application-without-backup`", "`monitoring`");
    }

    @Test
    void a_bad_id_and_an_unknown_source_are_told_with_the_nearest_right_one() {
        String pack = pack().toString();

        assertThat(run("new-rule", "Aplikasi Asing", "--pack", pack)).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("Maybe `aplikasi-asing`.");
        assertThat(run("new-rule", "x", "--pack", pack, "--source", "perpres-95-2019#pasal-1"))
                .isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("Maybe `perpres-95-2018`.");
        assertThat(run("new-rule", "x", "--pack", pack, "--domain", "aplication"))
                .isEqualTo(Status.USAGE);
        assertThat(run("test", pack, "--rule", "aturan-conto")).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("paket ini tidak mempunyai aturan `aturan-conto`. Mungkin `aturan-contoh`.");
        assertThat(run("test", "nowhere")).isEqualTo(Status.BAD_INPUT);
    }
}

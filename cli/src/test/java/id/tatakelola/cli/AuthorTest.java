package id.tatakelola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.cli.scaffold.RulePlace.DomainFolder;
import id.tatakelola.cli.scaffold.RulePlace.MechanismFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An author begins a pack, adds rules and tests them, without Java or Maven. */
class AuthorTest extends AuthorTerminal {
    @Test
    void a_new_pack_passes_its_own_test_at_once_in_both_languages() {
        String pack = pack("--name", "Kota Contoh").toString();

        assertThat(run("test", pack)).as(out + err).isEqualTo(Status.COMPLIANT);
        assertThat(out)
                .startsWith("Paket kota-contoh 0.1.0, Kota Contoh: 1 aturan, 9 kasus\n")
                .endsWith("\nLulus.\n")
                .doesNotContain("Belum dicoba");
        assertThat(run("test", pack, "--lang", "en")).isEqualTo(Status.COMPLIANT);
        assertThat(out)
                .startsWith("Pack kota-contoh 0.1.0, Kota Contoh: 1 rule, 9 cases\n")
                .endsWith("\nPassed.\n");
        assertThat(run("test", pack, "--format", "json")).isEqualTo(Status.COMPLIANT);
        assertThat(out).contains("\"passed\": true", "\"missing\": []");
    }

    @Test
    void the_command_is_of_the_version_that_a_new_pack_is_made_for() throws IOException {
        assertThat(run("--version")).isEqualTo(Status.COMPLIANT);
        String numbers = out.strip().replaceAll("tatakelola |-.*", "");

        assertThat(numbers).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(pack().resolve("pack.properties")).content().contains("engine=>=" + numbers + " ");
    }

    @Test
    void a_new_rule_of_every_mechanism_and_domain_passes_at_once() {
        String pack = pack("--lang", "en", "--languages", "en").toString();
        for (MechanismFolder mechanism : MechanismFolder.values()) {
            for (DomainFolder domain : DomainFolder.values()) {
                String rule = (mechanism + "-" + domain).toLowerCase(java.util.Locale.ROOT);
                assertThat(run(
                                "new-rule",
                                rule,
                                "--pack",
                                pack,
                                "--mechanism",
                                mechanism.name(),
                                "--domain",
                                domain.name(),
                                "--source",
                                "pernyataan-singkawang-2019#s3"))
                        .as(err)
                        .isEqualTo(Status.COMPLIANT);
            }
        }

        assertThat(run("test", pack)).as(out + err).isEqualTo(Status.COMPLIANT);
        assertThat(out).contains(": 16 aturan,").endsWith("\nLulus.\n");
    }

    @Test
    void a_rule_cites_an_article_and_begins_on_its_first_day() throws IOException {
        Path pack = pack();

        assertThat(run(
                        "new-rule",
                        "aplikasi-tanpa-deteksi",
                        "--pack",
                        pack.toString(),
                        "--source",
                        "perpres-95-2018#pasal-40-ayat-3"))
                .isEqualTo(Status.COMPLIANT);

        assertThat(pack.resolve("monitoring/application/aplikasi-tanpa-deteksi.drl"))
                .content()
                .contains("@source(\"perpres-95-2018#pasal-40-ayat-3\")", "@inForceFrom(\"2018-10-05\")")
                .contains("LINGKUP: siapa yang diatur", "PELANGGARAN: keadaan yang tidak boleh ada");
        assertThat(pack.resolve("law/perpres-95-2018.tsv"))
                .content()
                .contains("pasal-40-ayat-3\t\taplikasi-tanpa-deteksi");
        run("new-rule", "aplikasi-lain", "--pack", pack.toString(), "--source", "perpres-95-2018#pasal-40-ayat-3");
        assertThat(pack.resolve("law/perpres-95-2018.tsv"))
                .hasContent("locator\tsubject\tencoded_by\tnote\n"
                        + "pasal-40-ayat-3\t\taplikasi-tanpa-deteksi aplikasi-lain\t\n");
        run("test", pack.toString(), "--rule", "aplikasi-tanpa-deteksi", "--lang", "en");
        assertThat(out).contains(": 1 rule, 9 cases").endsWith("\nPassed.\n");
    }

    @Test
    void a_case_that_fails_ends_with_1_and_says_what_was_expected() throws IOException {
        Path pack = pack();
        replace(pack.resolve("monitoring/application/aturan-contoh.drl"), "Hosting.ABROAD", "Hosting.OWN");

        assertThat(run("test", pack.toString())).isEqualTo(Status.FINDINGS);
        assertThat(out)
                .contains(
                        "gagal  aturan-contoh",
                        "Tidak sesuai",
                        "aturan-contoh.cases.yaml:8: ",
                        "contoh seharusnya MET, tetapi ternyata NOT_MET.")
                .endsWith("Tidak lulus: ada kasus yang tidak sesuai.\n");
    }

    @Test
    void cases_that_try_too_little_end_with_1_and_the_case_to_write() throws IOException {
        Path pack = pack();
        replace(
                pack.resolve("monitoring/application/aturan-contoh.cases.yaml"),
                "    blank: [Application/contoh/hosting]\n    expect: {contoh: CANNOT_TELL}",
                "    expect: {contoh: MET}");

        assertThat(run("test", pack.toString())).isEqualTo(Status.FINDINGS);
        assertThat(out)
                .contains("Belum dicoba; kasus yang perlu ditulis", "blank: [Application/.../hosting]")
                .endsWith("Tidak lulus: yang dicoba belum cukup.\n");
    }

    @Test
    void coverage_is_written_as_text_page_and_lcov_when_asked() throws IOException {
        String pack = pack().toString();
        Path reports = temporary.resolve("laporan");

        assertThat(run("test", pack, "--report", reports.toString())).isEqualTo(Status.COMPLIANT);

        assertThat(reports.resolve("coverage.html")).content().contains("aturan-contoh");
        assertThat(reports.resolve("lcov.info")).content().contains(pack + "/monitoring/application/aturan-contoh.drl");
        assertThat(reports.resolve("coverage.txt")).isNotEmptyFile();
        Path file = Files.writeString(temporary.resolve("berkas"), "");
        assertThat(run("test", pack, "--report", file.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("cakupan tidak dapat ditulis").doesNotContain("Exception");
    }

    @Test
    void a_folder_or_rule_that_is_there_already_is_never_written_over() throws IOException {
        Path pack = pack();
        assertThat(run("new-pack", pack.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("sudah berisi");
        assertThat(run("new-rule", "aturan-contoh", "--pack", pack.toString(), "--domain", "data"))
                .isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("aturan `aturan-contoh` sudah ada");
        assertThat(run("new-rule", "x", "--pack", temporary.toString())).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("pack.properties");
    }

    @Test
    void the_pack_takes_part_in_a_check() {
        String pack = pack("--source", "perpres-95-2018#pasal-40-ayat-3").toString();

        run("check", "../examples/singkawang", "--pack", pack, "--format", "rules", "--as-of", "2019-10-27");

        assertThat(out).contains("[aturan-contoh]");
    }
}

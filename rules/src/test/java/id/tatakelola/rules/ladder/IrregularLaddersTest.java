package id.tatakelola.rules.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.organization.UnitKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ladders that a reader may get wrong, by hand. */
class IrregularLaddersTest {
    private static final String[] SIX_PROCESSES = {
        "3-4-arsitektur-data",
        "3-4-data-induk",
        "3-4-data-referensi",
        "3-4-basis-data",
        "3-4-kualitas-data",
        "3-4-interoperabilitas"
    };

    private static LadderCity people() {
        return new LadderCity()
                .met("25-2-rencana", "25-2-peta-rencana", "25-3-proses-bisnis", "25-3-arsitektur")
                .met("25-3-data-informasi", "25-3-keamanan", "25-3-aplikasi", "25-3-infrastruktur");
    }

    @Test
    void level_4_of_indicator_3_asks_for_level_2_and_all_six_processes_and_for_no_review() {
        LadderCity city =
                new LadderCity().met("3-2-kebijakan").unmet("3-3-sebagian").met(SIX_PROCESSES);

        assertThat(city.level(3)).isEqualTo("4");
        assertThat(city.without("CriterionFulfilment", "spbe-2020-3-2-kebijakan")
                        .level(3))
                .isEqualTo("1");
    }

    @Test
    void level_3_of_indicator_3_is_for_a_policy_that_covers_some_processes() {
        LadderCity city = new LadderCity().met("3-2-kebijakan", "3-3-sebagian", "3-4-data-induk");

        assertThat(city.level(3)).isEqualTo("3");
        assertThat(city.first(3)).isEqualTo("3-4-arsitektur-data");
    }

    @Test
    void level_5_of_indicator_3_asks_for_the_review_itself() {
        LadderCity city =
                new LadderCity().met("3-2-kebijakan").met(SIX_PROCESSES).met("3-5-tindak-lanjut");

        assertThat(city.first(3)).isEqualTo("3-5-reviu");
        assertThat(city.level(3)).isEqualTo("4");
        assertThat(city.met("3-5-reviu").level(3)).isEqualTo("5");
    }

    @Test
    void indicator_13_rises_from_some_plans_to_all_and_then_to_the_planning_office() {
        LadderCity city = new LadderCity().met("13-2-sebagian");
        assertThat(city.level(13)).isEqualTo("2");
        assertThat(city.first(13)).isEqualTo("13-3-seluruhnya");

        assertThat(city.met("13-3-seluruhnya", "13-4-kendali").level(13)).isEqualTo("3");
        assertThat(city.first(13)).isEqualTo("13-4-reviu");
        assertThat(city.met("13-4-reviu").level(13)).isEqualTo("4");
    }

    @Test
    void indicator_16_counts_offices_and_a_new_one_lowers_it() {
        LadderCity city = new LadderCity().covers("16-3-semua", "bappeda").met("16-3-prosedur");
        assertThat(city.level(16)).as("some offices").isEqualTo("2");

        assertThat(city.covers("16-3-semua", "barat").level(16)).isEqualTo("3");
        assertThat(city.met("16-4-terhubung", "16-4-reviu").level(16)).isEqualTo("4");
        assertThat(city.add(LadderCity.office("baru", UnitKind.DEPARTMENT)).level(16))
                .isEqualTo("2");
        assertThat(city.first(16)).isEqualTo("16-3-semua");
    }

    @Test
    void a_part_of_an_office_is_not_counted() {
        LadderCity city = new LadderCity().covers("17-3-semua", "bappeda", "barat");
        assertThat(city.level(17)).isEqualTo("3");

        assertThat(city.add(LadderCity.office("bidang-tik", UnitKind.DIVISION)).level(17))
                .isEqualTo("3");
    }

    @Test
    void indicator_25_needs_all_six_competences() {
        LadderCity city = people();
        assertThat(city.level(25)).isEqualTo("3");
        assertThat(city.first(25)).isEqualTo("25-4-peningkatan");

        assertThat(city.unmet("25-3-keamanan").level(25)).isEqualTo("2");
        assertThat(city.first(25)).isEqualTo("25-3-keamanan");
    }

    @Test
    void a_review_counts_for_less_than_two_years() {
        LadderCity city =
                people().met("25-4-peningkatan", "25-4-pengukuran").on(LocalDate.of(2023, 6, 1), "25-4-reviu");

        assertThat(city.rating(25, LocalDate.of(2025, 5, 31)).least()).isEqualTo(4);
        assertThat(city.rating(25, LocalDate.of(2025, 6, 1)).least()).isEqualTo(3);
    }

    @Test
    void a_follow_up_counts_within_a_year_of_the_review() {
        LadderCity city = people().met("25-4-peningkatan", "25-4-pengukuran", "25-4-reviu");

        assertThat(city.on(LocalDate.of(2024, 6, 1), "25-5-tindak-lanjut").level(25))
                .isEqualTo("5");
        assertThat(city.on(LocalDate.of(2024, 6, 2), "25-5-tindak-lanjut").level(25))
                .isEqualTo("4");
        assertThat(city.on(LocalDate.of(2023, 5, 31), "25-5-tindak-lanjut").level(25))
                .isEqualTo("4");
    }

    @Test
    void what_is_not_known_leaves_a_range_and_what_is_known_narrows_it() {
        LadderCity city = people().open();
        assertThat(city.level(25)).isEqualTo("3-5");

        assertThat(city.unmet("25-5-tindak-lanjut").level(25)).isEqualTo("3-4");
        assertThat(city.unmet("25-4-pengukuran").level(25)).isEqualTo("3");
        assertThat(city.first(25)).isEqualTo("25-4-pengukuran");
    }

    @Test
    void before_the_guide_of_2024_reviews_are_not_judged() {
        LadderCity city = people().met("25-4-peningkatan", "25-4-pengukuran", "25-4-reviu");

        assertThat(city.rating(25, LocalDate.of(2024, 7, 8)).least()).isEqualTo(3);
        assertThat(city.rating(25, LocalDate.of(2024, 7, 8)).most()).isEqualTo(5);
        assertThat(city.rating(25, LocalDate.of(2024, 7, 9)).least()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {29, 30, 31})
    void an_audit_is_held_at_least_every_two_years_from_level_2_on(int indicator) {
        LadderCity city =
                new LadderCity().met(indicator + "-2-rencana", indicator + "-3-pedoman", indicator + "-3-internal");
        assertThat(city.on(LocalDate.of(2022, 9, 2), indicator + "-2-berkala").level(indicator))
                .as("an audit of two years ago is ad hoc")
                .isEqualTo("1");

        assertThat(city.on(LocalDate.of(2022, 9, 3), indicator + "-2-berkala").level(indicator))
                .isEqualTo("3");
        assertThat(city.first(indicator)).isEqualTo(indicator + "-4-eksternal");
    }

    @Test
    void of_the_audits_only_that_of_security_asks_for_a_review_at_level_4() {
        for (int indicator = 29; indicator <= 31; indicator++) {
            LadderCity city = new LadderCity()
                    .met(indicator + "-2-rencana", indicator + "-2-berkala", indicator + "-3-pedoman")
                    .met(indicator + "-3-internal", indicator + "-4-eksternal");
            assertThat(city.level(indicator)).isEqualTo(indicator == 31 ? "3" : "4");
        }
    }

    @Test
    void a_records_service_with_transactions_and_no_search_or_download_is_at_level_1() {
        LadderCity city = new LadderCity().met("37-3-transaksi", "37-4-kolaborasi");

        assertThat(city.level(37)).isEqualTo("1");
        assertThat(city.met("37-2-interaksi").level(37)).isEqualTo("4");
    }

    @Test
    void open_data_also_needs_automatic_exchange_for_level_3() {
        LadderCity city = new LadderCity().met("43-2-interaksi", "43-3-transaksi", "43-4-kolaborasi");

        assertThat(city.level(43)).isEqualTo("2");
        assertThat(city.first(43)).isEqualTo("43-3-pertukaran");
        assertThat(city.met("43-3-pertukaran").level(43)).isEqualTo("4");
    }

    @Test
    void one_service_does_not_lift_another() {
        LadderCity city = new LadderCity().met("37-2-interaksi", "43-3-transaksi", "43-3-pertukaran");

        assertThat(city.level(37)).isEqualTo("2");
        assertThat(city.level(43)).isEqualTo("1");
    }
}

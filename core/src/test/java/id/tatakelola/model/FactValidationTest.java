package id.tatakelola.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tatakelola.model.asset.Application;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Statement;
import id.tatakelola.model.oversight.Waiver;
import id.tatakelola.model.planning.BudgetItem;
import id.tatakelola.model.planning.MasterPlan;
import id.tatakelola.model.regulation.Regulation;
import id.tatakelola.model.regulation.RegulationKind;
import id.tatakelola.model.service.ServiceLevelAgreement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactValidationTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 2);

    static Stream<FactType> types() {
        return FactTypes.standard().all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_accepts_what_must_be_known_and_nothing_more(FactType type) {
        assertThat(type.create(Minimal.values(type)).id()).isEqualTo("id-1");
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_refuses_an_empty_text_where_one_must_be_known(FactType type) {
        for (int i = 1; i < type.components().size(); i++) {
            FactComponent component = type.components().get(i);
            if (component.javaType() == String.class && !component.nullable()) {
                Object[] values = Minimal.values(type);
                values[i] = " ";
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> type.create(values))
                        .withMessage(component.name() + " must not be empty");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_refuses_an_empty_id(FactType type) {
        Object[] values = Minimal.values(type);
        values[0] = "";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.create(values))
                .withMessage("id must not be empty");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(() -> Checks.id(""), "id tidak boleh kosong"),
                refusal(() -> Checks.id("none"), "id tidak boleh `none`, yang berarti diketahui tidak ada"),
                refusal(() -> Checks.id("a b"), "id (a b) harus satu kata tanpa spasi"),
                refusal(() -> Checks.id("a|b"), "id (a|b) tidak boleh memuat `|`"),
                refusal(
                        () -> Checks.slug("A b"),
                        "id (A b) harus kata-kata huruf kecil yang disambung tanda hubung. Mungkin `a-b`."),
                refusal(() -> Checks.text("name", " "), "name tidak boleh kosong"),
                refusal(
                        () -> new Validity(DAY, DAY.minusDays(1)),
                        "until (2025-01-01) dari masa berlaku tidak boleh sebelum from (2025-01-02)"),
                refusal(
                        () -> Directive.of("d", "none", "x").withGivenOn(DAY).withDueOn(DAY.minusDays(1)),
                        "dueOn (2025-01-01) dari arahan `d` tidak boleh sebelum givenOn (2025-01-02)"),
                refusal(() -> Checks.notNegative("amount", -1), "amount (-1) tidak boleh negatif"),
                refusal(() -> Checks.percent("share", new BigDecimal("101")), "share (101) harus antara 0 dan 100"),
                refusal(
                        () -> MasterPlan.of("p", "x").withFirstYear(2025).withLastYear(2024),
                        "lastYear (2024) dari rencana `p` tidak boleh sebelum firstYear (2025)"),
                refusal(() -> new Bandwidth(-1), "bitsPerSecond (-1) tidak boleh negatif"),
                refusal(() -> Bandwidth.parse("x"), "`x` bukan bandwidth; tulis angka dan satuan, misalnya `300 Mbps`"),
                refusal(() -> Bandwidth.parse("0.5 bps"), "`0.5 bps` bukan bilangan bulat bit per detik"));
    }

    private static Arguments refusal(ThrowingCallable made, String indonesian) {
        return Arguments.of(made, indonesian);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_is_told_in_indonesian_too(ThrowingCallable made, String indonesian) {
        assertThatExceptionOfType(FactException.class)
                .isThrownBy(made)
                .extracting(FactException::indonesian)
                .isEqualTo(indonesian);
    }

    @Test
    void an_id_that_is_not_given_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Checks.id(null)).withMessage("id must not be empty");
    }

    @Test
    void the_word_for_a_known_absence_is_no_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Application.of("none", "SIPKD"))
                .withMessage("id must not be `none`, which stands for a known absence");
    }

    @Test
    void an_id_with_a_blank_inside_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Application.of("si pkd", "SIPKD"))
                .withMessage("id (si pkd) must be one word without blanks");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u0000", "a\n", "\u0085"})
    void an_id_with_a_blank_or_control_character_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Application.of(id, "SIPKD"))
                .withMessageEndingWith("must be one word without blanks");
    }

    @ParameterizedTest
    @CsvSource({"U+00A0", "U+200B", "U+202E", "U+0007", "U+D800"})
    void an_id_with_a_character_that_is_not_seen_is_refused_and_the_character_named(String unseen) {
        String id = "sip" + Character.toString(Integer.parseInt(unseen.substring(2), 16)) + "kd";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Application.of(id, "SIPKD"))
                .withMessage("id (sip" + unseen + "kd) must be one word without blanks");
    }

    @Test
    void an_id_with_a_bar_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Application.of("sipkd|bkd", "SIPKD"))
                .withMessage("id (sipkd|bkd) must not contain `|`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"61.72.01.1001", "DIR-7", "rule/sipkd", "kode_1", "perangkat-daerah-é"})
    void an_id_may_be_any_other_word(String id) {
        assertThat(Application.of(id, "SIPKD").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Perwako-Aplikasi, perwako-aplikasi",
        "perwako_1/2024, perwako-1-2024",
        "-perwako-, perwako",
        "perwako--1, perwako-1"
    })
    void a_regulation_whose_id_is_no_slug_is_refused_with_a_guess(String id, String guess) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regulation.of(id, "Tata kelola aplikasi", RegulationKind.MAYORAL_REGULATION))
                .withMessage("id (" + id + ") must be lower-case words joined by hyphens. Maybe `" + guess + "`.");
    }

    @Test
    void a_regulation_whose_id_holds_no_word_is_refused_without_a_guess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regulation.of("--", "Tata kelola aplikasi", RegulationKind.MAYORAL_REGULATION))
                .withMessage("id (--) must be lower-case words joined by hyphens.");
    }

    @Test
    void a_directive_due_the_day_before_it_is_given_is_refused() {
        Directive given = Directive.of("DIR-7", "none", "Buat cadangan").withGivenOn(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given.withDueOn(DAY.minusDays(1)))
                .withMessage("dueOn (2025-01-01) of directive `DIR-7` must not be before givenOn (2025-01-02)");
    }

    @Test
    void a_directive_due_on_the_day_it_is_given_is_accepted() {
        Directive given = Directive.of("DIR-7", "none", "Buat cadangan").withGivenOn(DAY);
        assertThat(given.withDueOn(DAY).dueOn()).isEqualTo(DAY);
    }

    @Test
    void a_directive_whose_day_is_not_known_may_be_due_on_any_day() {
        assertThat(Directive.of("DIR-7", "none", "Buat cadangan").withDueOn(DAY).dueOn())
                .isEqualTo(DAY);
    }

    @Test
    void a_waiver_approved_by_the_one_who_asked_for_it_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waiver.of("w1", "rule", "sipkd", "Migrasi", "sekda", "sekda", Validity.always()))
                .withMessage("approverId (sekda) of waiver `w1` must differ from requesterId");
    }

    @Test
    void a_plan_that_ends_the_year_before_it_begins_is_refused() {
        MasterPlan plan = MasterPlan.of("p1", "Rencana Induk TIK").withFirstYear(2019);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withLastYear(2018))
                .withMessage("lastYear (2018) of plan `p1` must not be before firstYear (2019)");
    }

    @Test
    void a_plan_of_one_year_is_accepted() {
        MasterPlan plan = MasterPlan.of("p1", "Rencana Induk TIK").withFirstYear(2019);
        assertThat(plan.withLastYear(2019).lastYear()).isEqualTo(2019);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1"})
    void an_availability_outside_0_to_100_percent_is_refused(BigDecimal percent) {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.of("sla-1", "e-office");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.withAvailabilityPercent(percent))
                .withMessage("availabilityPercent (" + percent + ") must lie between 0 and 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "99.5"})
    void an_availability_from_0_to_100_percent_is_accepted(BigDecimal percent) {
        assertThatCode(() -> ServiceLevelAgreement.of("sla-1", "e-office").withAvailabilityPercent(percent))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "-0.01, true", "0, false", "1, false"})
    void an_amount_below_zero_is_refused(BigDecimal amount, boolean refused) {
        if (refused) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BudgetItem.of("b1", "Server").withAmountRupiah(amount))
                    .withMessage("amountRupiah (" + amount + ") must not be negative");
        } else {
            assertThat(BudgetItem.of("b1", "Server").withAmountRupiah(amount).amountRupiah())
                    .isEqualTo(amount);
        }
    }

    @Test
    void a_count_below_zero_is_refused() {
        Statement statement = Statement.of("s1", "rri-2024", "Application");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement.withCount(-1))
                .withMessage("count (-1) must not be negative");
    }
}

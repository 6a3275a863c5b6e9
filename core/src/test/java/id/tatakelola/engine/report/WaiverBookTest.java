package id.tatakelola.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.Sample;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.result.WaiverNote;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WaiverBookTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final FactRef SIPKD = new FactRef("Application", "sipkd");

    private static Waiver waiver(String id, LocalDate from, LocalDate until) {
        return Waiver.of(id, "no-backup", "sipkd", "Migrasi", "kadis", "sekda", Validity.between(from, until));
    }

    private static WaiverBook book(Waiver... waivers) {
        return new WaiverBook(Portfolio.of("Singkawang", List.of(waivers), List.of()), DAY);
    }

    private static List<RuleOutcome> outcomes(String ruleId, FactRef subject) {
        TreeMap<FactRef, Verdict> verdicts = new TreeMap<>();
        verdicts.put(subject, Verdict.NOT_MET);
        return List.of(new RuleOutcome(
                Sample.card(ruleId),
                true,
                verdicts,
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                null));
    }

    @Test
    void a_waiver_covers_its_rule_and_subject_on_its_only_day() {
        assertThat(book(waiver("w1", DAY, DAY)).covering("no-backup", SIPKD)).isEqualTo("w1");
    }

    @Test
    void a_waiver_covers_nothing_the_day_after_its_last_or_before_its_first() {
        assertThat(book(waiver("w1", DAY.minusDays(9), DAY.minusDays(1))).covering("no-backup", SIPKD))
                .isNull();
        assertThat(book(waiver("w1", DAY.plusDays(1), DAY.plusDays(9))).covering("no-backup", SIPKD))
                .isNull();
    }

    @Test
    void a_waiver_whose_last_day_is_not_known_covers_nothing() {
        Waiver open = waiver("w1", DAY, DAY).withValidity(new Validity(DAY, null));
        assertThat(book(open).covering("no-backup", SIPKD)).isNull();
    }

    @Test
    void a_waiver_covers_no_other_rule_and_no_other_subject() {
        WaiverBook book = book(waiver("w1", DAY, DAY));
        assertThat(book.covering("no-owner", SIPKD)).isNull();
        assertThat(book.covering("no-backup", new FactRef("Application", "e-office")))
                .isNull();
    }

    @Test
    void of_two_waivers_the_first_by_id_is_named() {
        assertThat(book(waiver("w2", DAY, DAY), waiver("w1", DAY, DAY)).covering("no-backup", SIPKD))
                .isEqualTo("w1");
    }

    @Test
    void a_waiver_in_use_needs_no_note() {
        assertThat(book(waiver("w1", DAY, DAY)).notes(outcomes("no-backup", SIPKD)))
                .isEmpty();
    }

    @Test
    void a_waiver_that_ran_out_yesterday_is_noted() {
        assertThat(book(waiver("w1", DAY.minusDays(9), DAY.minusDays(1))).notes(outcomes("no-backup", SIPKD)))
                .containsExactly(new WaiverNote(
                        "w1",
                        WaiverNote.Kind.EXPIRED,
                        new LocalText(
                                "Pengecualian w1 telah berakhir pada 26 Oktober 2019.",
                                "Waiver w1 ran out on 26 October 2019.")));
    }

    @Test
    void a_waiver_that_begins_tomorrow_is_noted() {
        assertThat(book(waiver("w1", DAY.plusDays(1), DAY.plusDays(9))).notes(outcomes("no-backup", SIPKD)))
                .containsExactly(new WaiverNote(
                        "w1",
                        WaiverNote.Kind.NOT_YET,
                        new LocalText(
                                "Pengecualian w1 baru berlaku pada 28 Oktober 2019.",
                                "Waiver w1 begins only on 28 October 2019.")));
    }

    @Test
    void a_waiver_of_a_rule_that_is_not_in_the_check_is_noted() {
        assertThat(book(waiver("w1", DAY, DAY)).notes(outcomes("no-owner", SIPKD)))
                .containsExactly(new WaiverNote(
                        "w1",
                        WaiverNote.Kind.ORPHAN,
                        new LocalText(
                                "Pengecualian w1 menunjuk aturan atau subjek yang tidak ada dalam pemeriksaan ini.",
                                "Waiver w1 names a rule or subject that is not in this check.")));
    }

    @Test
    void a_waiver_of_a_subject_that_is_not_in_the_check_is_noted() {
        assertThat(book(waiver("w1", DAY, DAY)).notes(outcomes("no-backup", new FactRef("Application", "e-office"))))
                .extracting(WaiverNote::kind)
                .containsExactly(WaiverNote.Kind.ORPHAN);
    }
}

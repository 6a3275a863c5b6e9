package id.tatakelola.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.rule.EvidenceRequirement;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.EvidenceGrade;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceOverlayTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final FactRef SIPKD = new FactRef("Application", "sipkd");
    private static final EvidenceRequirement DOCUMENT_OF_A_YEAR = new EvidenceRequirement(EvidenceGrade.DOCUMENT, 365);

    private static boolean suffices(FactRef about, @Nullable LocalDate observedOn, @Nullable EvidenceGrade grade) {
        Evidence evidence = new Evidence("e1", about.type(), about.id(), "visit", observedOn, grade);
        Portfolio city = Portfolio.of("Singkawang", List.of(evidence), List.of());
        return new EvidenceOverlay(city, DAY).suffices(SIPKD, DOCUMENT_OF_A_YEAR);
    }

    @Test
    void evidence_of_the_least_grade_or_better_suffices() {
        assertThat(suffices(SIPKD, DAY, EvidenceGrade.CLAIM)).isFalse();
        assertThat(suffices(SIPKD, DAY, EvidenceGrade.DOCUMENT)).isTrue();
        assertThat(suffices(SIPKD, DAY, EvidenceGrade.INSPECTION)).isTrue();
    }

    @Test
    void evidence_counts_on_the_last_day_of_its_age_and_not_after() {
        assertThat(suffices(SIPKD, DAY.minusDays(365), EvidenceGrade.DOCUMENT)).isTrue();
        assertThat(suffices(SIPKD, DAY.minusDays(366), EvidenceGrade.DOCUMENT)).isFalse();
    }

    @Test
    void evidence_from_after_the_day_does_not_count() {
        assertThat(suffices(SIPKD, DAY.plusDays(1), EvidenceGrade.DOCUMENT)).isFalse();
    }

    @Test
    void evidence_of_unknown_day_or_grade_does_not_count() {
        assertThat(suffices(SIPKD, null, EvidenceGrade.DOCUMENT)).isFalse();
        assertThat(suffices(SIPKD, DAY, null)).isFalse();
    }

    @Test
    void evidence_about_another_fact_does_not_count() {
        assertThat(suffices(new FactRef("Service", "sipkd"), DAY, EvidenceGrade.DOCUMENT))
                .isFalse();
    }
}

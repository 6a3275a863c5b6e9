package id.tatakelola.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.Sample;
import id.tatakelola.model.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RuleCardTest {
    private static final LocalDate FIRST = Sample.FIRST_DAY;
    private final RuleCard card = Sample.card("rule", "Pesan", "Message", Basis.STATEMENT, Basis.LAW, Basis.GUIDE);

    @Test
    void a_rule_rests_on_its_strongest_ground() {
        assertThat(card.basis()).isEqualTo(Basis.LAW);
        assertThat(Sample.card("rule", "", "", Basis.STATEMENT, Basis.GUIDE).basis())
                .isEqualTo(Basis.GUIDE);
    }

    @Test
    void a_rule_has_texts_in_both_languages() {
        assertThat(card.texts(Language.ID).message()).isEqualTo("Pesan");
        assertThat(card.texts(Language.EN).message()).isEqualTo("Message");
    }

    @Test
    void what_is_due_later_is_demanded_from_the_first_day_of_the_rule() {
        assertThat(card.demandedFrom(FIRST.plusDays(1))).isEqualTo(FIRST);
        assertThat(card.demandedFrom(FIRST)).isEqualTo(FIRST);
    }

    @Test
    void what_was_due_before_the_rule_is_demanded_from_the_day_it_was_due() {
        assertThat(card.demandedFrom(FIRST.minusDays(1))).isEqualTo(FIRST.minusDays(1));
    }

    @Test
    void what_is_due_on_a_day_that_is_not_known_is_demanded_from_a_day_that_is_not_known() {
        assertThat(card.demandedFrom(null)).isNull();
    }
}

package id.tatakelola.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.Sample;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.ParameterBook;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whom a fact can concern, by the rule on running applications without a working backup. */
class ReachTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final Application RUNNING = Application.of("sipkd", "SIPKD").withStatus(ApplicationStatus.RUNNING);
    private static final Application RETIRED = Application.of("old", "Old").withStatus(ApplicationStatus.RETIRED);

    private static Affected concerned(Fact fact, boolean comesOrGoes, String... complete) {
        List<CompleteRegister> registers = Stream.of(complete)
                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                .toList();
        Portfolio city = Portfolio.of("Singkawang", List.of(RUNNING, RETIRED), registers);
        FactBase base = new FactBase(city, DAY, ParameterBook.of(PackSet.of(List.of()), city, DAY), Set.of());
        BoundRule rule = BoundRule.of(Sample.WITHOUT_BACKUP, FactTypes.standard());
        Affected affected = new Affected(10);
        Frame frame = new Frame(base, DAY, new Budget(EngineLimits.STANDARD, null), rule);
        new Reach(rule, FactTypes.standard()).add(base, frame, fact, comesOrGoes, affected);
        return affected;
    }

    private static SecurityMeasure backup(String application, boolean works) {
        return new SecurityMeasure("m", application, SecurityMeasureKind.BACKUP, works);
    }

    @Test
    void a_backup_concerns_the_application_it_is_for() {
        assertThat(concerned(backup("sipkd", true), true, "Application", "SecurityMeasure")
                        .ids())
                .containsExactly("sipkd");
    }

    @Test
    void a_fact_that_fails_what_is_asked_of_it_alone_concerns_nobody() {
        assertThat(concerned(backup("sipkd", false), true).isNone()).isTrue();
        assertThat(concerned(RETIRED, true).isNone()).isTrue();
        assertThat(concerned(new SecurityMeasure("m", "sipkd", SecurityMeasureKind.RECOVERY, true), true)
                        .isNone())
                .isTrue();
    }

    @Test
    void so_does_one_whose_subject_is_not_in_scope_or_not_there() {
        assertThat(concerned(backup("old", true), true).isNone()).isTrue();
        assertThat(concerned(backup("sipkt", true), true).isNone()).isTrue();
    }

    @Test
    void what_is_not_known_may_be_what_is_asked() {
        SecurityMeasure unclear = new SecurityMeasure("m", "sipkd", SecurityMeasureKind.BACKUP, null);
        assertThat(concerned(unclear, true).ids()).containsExactly("sipkd");
    }

    @Test
    void more_subjects_than_are_worth_asking_one_by_one_are_all() {
        Affected few = new Affected(1);
        few.add("a");
        assertThat(few.isAll()).isFalse();
        few.add("b");
        assertThat(few.isAll()).isTrue();
    }
}

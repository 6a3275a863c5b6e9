package id.tatakelola.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.Sample;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanReadsTest {
    private static RulePlan parameterRule(Expression right, String factType) {
        Expression key = new Expression.Component(0, List.of("key"));
        Condition.Item item =
                new Condition.Item(-1, new Expression.Comparison(Operator.EQUAL, key, right), Sample.PLACE);
        return new RulePlan(
                Sample.card("rule"),
                List.of(new Variable("$p", factType)),
                List.of(new Condition.Pattern(factType, 0, List.of(item), Sample.PLACE)),
                -1,
                new Action(Action.Kind.GIVE, List.of(0, 0)));
    }

    @Test
    void a_rule_reads_the_types_and_components_that_it_names_wherever_they_stand() {
        PlanReads reads = PlanReads.of(Sample.WITHOUT_BACKUP);
        assertThat(reads.types()).containsExactly("Application", "SecurityMeasure");
        assertThat(reads.components("Application")).containsExactly("id", "status");
        assertThat(reads.components("SecurityMeasure")).containsExactly("applicationId", "kind", "operational");
        assertThat(reads.parameterKeys()).isEmpty();
    }

    @Test
    void a_type_that_only_stands_there_is_read_without_components() {
        assertThat(PlanReads.of(Sample.rule("rule")).types()).containsExactly("Application");
        assertThat(PlanReads.of(Sample.rule("rule")).components("Application")).isEmpty();
    }

    @Test
    void a_type_that_is_not_named_has_no_components() {
        assertThat(PlanReads.of(Sample.WITHOUT_BACKUP).components("Website")).isEmpty();
    }

    @Test
    void a_parameter_is_asked_for_by_its_literal_key() {
        assertThat(PlanReads.of(parameterRule(new Expression.Text("least"), "Parameter"))
                        .parameterKeys())
                .containsExactly("least");
    }

    @Test
    void a_key_that_is_no_text_or_of_another_type_is_no_parameter() {
        assertThat(PlanReads.of(parameterRule(new Expression.Number(BigDecimal.ONE), "Parameter"))
                        .parameterKeys())
                .isEmpty();
        assertThat(PlanReads.of(parameterRule(new Expression.Text("least"), "Statement"))
                        .parameterKeys())
                .isEmpty();
    }

    @Test
    void the_subject_divides_scope_from_breach() {
        assertThat(Sample.WITHOUT_BACKUP.scope()).hasSize(1);
        assertThat(Sample.WITHOUT_BACKUP.breach()).hasSize(1);
        assertThat(Sample.WITHOUT_BACKUP.derives()).isFalse();
    }

    @Test
    void a_rule_that_derives_is_all_scope() {
        RulePlan rule = parameterRule(new Expression.Text("least"), "Parameter");
        assertThat(rule.scope()).hasSize(1);
        assertThat(rule.breach()).isEmpty();
        assertThat(rule.derives()).isTrue();
    }
}

package id.tatakelola.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tatakelola.engine.Sample;
import id.tatakelola.engine.plan.Action;
import id.tatakelola.engine.plan.Arithmetic;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Condition.Aggregate;
import id.tatakelola.engine.plan.Condition.AggregateKind;
import id.tatakelola.engine.plan.Condition.Item;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Function;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.plan.Variable;
import id.tatakelola.engine.rule.Basis;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Validity;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackTextTest {
    private static final String ODD = "\"kutip\" \\ garis\nbaru\r~ ( ) [ ] é \uD83D\uDE00";
    private static final RulePack PACK = new RulePack(
            "monitoring", "1.0.0", List.of(rule()), List.of(parameter("bandwidth", "1.50"), parameter("age", "-1e3")));
    private static final String TEXT = PackText.write(PACK);

    private static Parameter parameter(String key, String value) {
        return new Parameter("p-" + key, key, new BigDecimal(value), null, Validity.since(Sample.FIRST_DAY), Fact.NONE);
    }

    private static Item test(Expression expression) {
        return new Item(-1, expression, Sample.PLACE);
    }

    private static RulePlan rule() {
        Expression id = new Expression.Component(0, List.of("validity", "from"));
        Expression number = new Expression.Number(new BigDecimal("2.50"));
        Expression later = new Expression.Call(Function.PLUS_DAYS, List.of(new Expression.AsOf(), number));
        Condition.Pattern pattern = new Condition.Pattern(
                "Application",
                0,
                List.of(
                        new Item(1, id, Sample.PLACE),
                        test(new Expression.Comparison(Operator.LESS, id, later)),
                        test(new Expression.Membership(
                                id, List.of(new Expression.Constant("LinkMedium", "FIBRE")), true)),
                        test(new Expression.Recorded(new Expression.Slot(1), false)),
                        test(new Expression.AllOf(List.of(new Expression.Truth(true)))),
                        test(new Expression.AnyOf(List.of())),
                        test(new Expression.Negation(new Expression.Text(ODD))),
                        test(new Expression.Calculation(Arithmetic.TIMES, number, number))),
                Sample.PLACE);
        List<Condition> body = List.of(pattern);
        RuleCard card = Sample.card("no-backup", ODD, "", Basis.LAW);
        return new RulePlan(
                card,
                List.of(new Variable("$subject", "Application"), new Variable("", null)),
                List.of(
                        pattern,
                        new Condition.Not(body, Sample.PLACE),
                        new Condition.Exists(body, Sample.PLACE),
                        new Condition.Or(
                                List.of(new Condition.Branch(body), new Condition.Branch(List.of())), Sample.PLACE),
                        new Condition.Accumulate(
                                body,
                                List.of(new Aggregate(AggregateKind.COUNT, null, false, 2)),
                                List.of(),
                                Sample.PLACE)),
                0,
                new Action(Action.Kind.REPORT, List.of(0)));
    }

    @Test
    void a_pack_is_read_back_as_it_was_written() {
        assertThat(PackText.parse(TEXT)).isEqualTo(PACK);
    }

    @Test
    void a_pack_without_rules_is_read_back_as_it_was_written() {
        RulePack empty = new RulePack("", "", List.of(), List.of());
        assertThat(PackText.parse(PackText.write(empty))).isEqualTo(empty);
    }

    @Test
    void the_text_read_back_is_written_the_same() {
        assertThat(PackText.write(PackText.parse(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void a_digest_is_of_the_text_and_changes_with_it() {
        RulePack other = new RulePack("monitoring", "1.0.1", PACK.rules(), PACK.parameters());
        assertThat(PackText.digest(PACK)).matches("[0-9a-f]{64}").isNotEqualTo(PackText.digest(other));
        assertThat(PackText.info(PACK)).isEqualTo(new PackInfo("monitoring", "1.0.0", PackText.digest(PACK)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tatakelola-plan 2\n(x)", "tatakelola-plan 1"})
    void a_text_of_another_format_is_refused_with_advice(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackText.parse(text))
                .withMessage("this is no rule plan of format 1. Maybe it was made by another version of Tatakelola;"
                        + " compile the pack again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "x", "[]", "(RulePlan)", "(\"a\" \"b\" [] [])x", "( \"a\" \"b\" [~] [])"})
    void a_text_that_is_no_pack_is_refused(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> PackText.parse("tatakelola-plan 1\n" + body));
    }

    @Test
    void a_damaged_text_names_the_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackText.parse("tatakelola-plan 1\n( \"a"))
                .withMessage("damaged rule plan at character 4 of 4.");
    }

    @Test
    void a_text_nested_without_end_is_refused_before_the_stack_is_full() {
        String deep = TEXT.replaceFirst("\\(Negation ", "(Negation ".repeat(100_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackText.parse(deep))
                .withMessageStartingWith("damaged rule plan at character ");
    }

    @Test
    void a_text_cut_off_is_refused() {
        String whole = TEXT.stripTrailing();
        for (int end = 0; end < whole.length(); end += 5) {
            String cut = whole.substring(0, end);
            assertThatIllegalArgumentException().as(cut).isThrownBy(() -> PackText.parse(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(", ")", "[", "]", "\"", "\\", "~", " ", "x", "9"})
    void a_text_changed_in_one_place_is_refused_or_is_another_pack(String planted) {
        for (int at = "tatakelola-plan 1\n".length(); at < TEXT.length(); at += 7) {
            String changed = TEXT.substring(0, at) + planted + TEXT.substring(at + 1);
            try {
                assertThat(PackText.parse(changed)).isNotNull();
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }
}

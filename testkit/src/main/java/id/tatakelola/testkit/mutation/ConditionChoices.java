package id.tatakelola.testkit.mutation;

import static id.tatakelola.testkit.told.Words.say;

import id.tatakelola.engine.plan.Arithmetic;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Function;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.testkit.mutation.OneChange.Choice;
import id.tatakelola.testkit.told.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes made to the left-hand side of a rule, node by node. */
final class ConditionChoices implements OneChange.Choices {
    private static final Map<Operator, Operator> OPPOSITE = Map.of(
            Operator.EQUAL, Operator.NOT_EQUAL,
            Operator.NOT_EQUAL, Operator.EQUAL,
            Operator.LESS, Operator.GREATER_OR_EQUAL,
            Operator.LESS_OR_EQUAL, Operator.GREATER,
            Operator.GREATER, Operator.LESS_OR_EQUAL,
            Operator.GREATER_OR_EQUAL, Operator.LESS);
    private static final Map<Operator, Operator> BOUND = Map.of(
            Operator.LESS, Operator.LESS_OR_EQUAL,
            Operator.LESS_OR_EQUAL, Operator.LESS,
            Operator.GREATER, Operator.GREATER_OR_EQUAL,
            Operator.GREATER_OR_EQUAL, Operator.GREATER);
    private static final Map<Operator, String> SIGNS = Map.of(
            Operator.EQUAL, "==",
            Operator.NOT_EQUAL, "!=",
            Operator.LESS, "<",
            Operator.LESS_OR_EQUAL, "<=",
            Operator.GREATER, ">",
            Operator.GREATER_OR_EQUAL, ">=");

    private final Predicate<Condition> mayGo;

    /**
     * The changes.
     *
     * @param mayGo whether a condition can be left out: nothing else needs what it binds
     */
    ConditionChoices(Predicate<Condition> mayGo) {
        this.mayGo = mayGo;
    }

    @Override
    public List<Choice> of(Object node) {
        if (node instanceof Condition condition) {
            return condition(condition);
        } else if (node instanceof Condition.Item item) {
            return item.isTest() ? List.of(new Choice(Change.DROP_TEST, say("slip.left-out"), null)) : List.of();
        } else if (node instanceof Condition.Branch) {
            return List.of(new Choice(Change.ALTERNATIVE, say("slip.branch"), null));
        } else if (node instanceof Condition.Aggregate aggregate) {
            return aggregate(aggregate);
        }
        return node instanceof Expression expression ? expression(expression) : List.of();
    }

    private List<Choice> condition(Condition condition) {
        List<Choice> choices = new ArrayList<>();
        if (mayGo.test(condition)) {
            choices.add(new Choice(Change.DROP_PATTERN, say("slip.left-out"), null));
        }
        if (condition instanceof Condition.Not not) {
            choices.add(new Choice(
                    Change.QUANTIFIER, becomes("`not`", "`exists`"), new Condition.Exists(not.body(), not.place())));
        } else if (condition instanceof Condition.Exists exists) {
            choices.add(new Choice(
                    Change.QUANTIFIER, becomes("`exists`", "`not`"), new Condition.Not(exists.body(), exists.place())));
        }
        return choices;
    }

    private static List<Choice> aggregate(Condition.Aggregate a) {
        Condition.@Nullable AggregateKind other = switch (a.kind()) {
            case MIN -> Condition.AggregateKind.MAX;
            case MAX -> Condition.AggregateKind.MIN;
            default -> null;
        };
        return other == null
                ? List.of()
                : List.of(new Choice(
                        Change.CALCULATION,
                        becomes(a.kind(), other),
                        new Condition.Aggregate(other, a.argument(), a.nonNegative(), a.slot())));
    }

    private static List<Choice> expression(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison);
        } else if (expression instanceof Expression.Membership in) {
            return membership(in);
        } else if (expression instanceof Expression.Recorded recorded) {
            return List.of(negated(new Expression.Recorded(recorded.operand(), !recorded.negated())));
        } else if (expression instanceof Expression.Call call && call.function() == Function.COVERS) {
            return List.of(negated(new Expression.Negation(call)));
        } else if (expression instanceof Expression.AllOf all) {
            return without(all.parts(), Change.DROP_TEST, Expression.AllOf::new).toList();
        } else if (expression instanceof Expression.AnyOf any) {
            return without(any.parts(), Change.ALTERNATIVE, Expression.AnyOf::new)
                    .toList();
        } else if (expression instanceof Expression.Number number) {
            return List.of(number(number, BigDecimal.ONE), number(number, BigDecimal.ONE.negate()));
        } else if (expression instanceof Expression.AsOf) {
            return List.of(day(Function.PLUS_DAYS, "slip.asof-later"), day(Function.MINUS_DAYS, "slip.asof-earlier"));
        }
        return expression instanceof Expression.Calculation sum ? calculation(sum) : List.of();
    }

    private static LocalText becomes(Object now, Object other) {
        return say("slip.becomes", now, other);
    }

    private static String sign(Operator operator) {
        return "`" + SIGNS.get(operator) + "`";
    }

    private static Choice negated(Expression instead) {
        return new Choice(Change.NEGATE, say("slip.opposite"), instead);
    }

    private static List<Choice> comparison(Expression.Comparison c) {
        List<Choice> choices = new ArrayList<>();
        choices.add(compared(Change.NEGATE, c, OPPOSITE));
        if (BOUND.containsKey(c.operator())) {
            choices.add(compared(Change.BOUND, c, BOUND));
        }
        return choices;
    }

    private static Choice compared(Change change, Expression.Comparison c, Map<Operator, Operator> others) {
        Operator other = others.getOrDefault(c.operator(), c.operator());
        LocalText what = becomes(sign(c.operator()), sign(other));
        return new Choice(change, what, new Expression.Comparison(other, c.left(), c.right()));
    }

    private static List<Choice> membership(Expression.Membership in) {
        Stream<Choice> fewer = without(
                in.options(),
                Change.ALTERNATIVE,
                options -> new Expression.Membership(in.operand(), options, in.negated()));
        return Stream.concat(
                        Stream.of(negated(new Expression.Membership(in.operand(), in.options(), !in.negated()))), fewer)
                .toList();
    }

    private interface Rebuilt {
        Expression of(List<Expression> parts);
    }

    private static Stream<Choice> without(List<Expression> parts, Change change, Rebuilt rebuilt) {
        return parts.size() < 2
                ? Stream.of()
                : Stream.iterate(0, i -> i < parts.size(), i -> i + 1).map(i -> {
                    List<Expression> fewer = new ArrayList<>(parts);
                    Expression gone = fewer.remove((int) i);
                    LocalText name = gone instanceof Expression.Constant constant
                            ? Words.same(constant.name())
                            : say("slip.part", i + 1);
                    return new Choice(change, say("slip.one-left-out", name), rebuilt.of(fewer));
                });
    }

    private static Choice number(Expression.Number number, BigDecimal by) {
        BigDecimal other = number.value().add(by);
        LocalText what = becomes(number.value().toPlainString(), other.toPlainString());
        return new Choice(Change.NUMBER, what, new Expression.Number(other));
    }

    private static Choice day(Function function, String key) {
        Expression one = new Expression.Number(BigDecimal.ONE);
        return new Choice(Change.DAY, say(key), new Expression.Call(function, List.of(new Expression.AsOf(), one)));
    }

    private static List<Choice> calculation(Expression.Calculation sum) {
        return switch (sum.operator()) {
            case PLUS -> List.of(calculated(sum, Arithmetic.MINUS));
            case MINUS -> List.of(calculated(sum, Arithmetic.PLUS));
            case TIMES -> List.of();
        };
    }

    private static Choice calculated(Expression.Calculation sum, Arithmetic other) {
        return new Choice(
                Change.CALCULATION,
                becomes(sum.operator(), other),
                new Expression.Calculation(other, sum.left(), sum.right()));
    }
}

package id.tatakelola.engine.pack;

import id.tatakelola.engine.plan.Bound;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses slow rules (<i>aturan lambat</i>): those that try every pair of facts of two types, so that twice the facts take
 * four times as long.
 *
 * <p>The patterns that stand together in one place of a rule must all be joined, each by a key to one before it: an
 * equality of one of its components with something that an earlier pattern gives. Exempt are patterns over
 * {@code Parameter}, which name one, patterns that name one id, and types of which the rule states a {@link Bound}; of the
 * others at most one may stand alone.
 */
public final class JoinCheck {
    private static final Set<String> FEW = Set.of("Parameter");

    private final RulePlan plan;
    private final FactTypes types;
    private final Set<String> bounded;
    private final List<RulePackProblem> problems = new ArrayList<>();

    private JoinCheck(RulePlan plan, FactTypes types) {
        this.plan = plan;
        this.types = types;
        this.bounded = plan.bounds().stream().map(Bound::factType).collect(Collectors.toSet());
    }

    /** What is slow in a rule, with the better form; empty when nothing is. */
    public static List<RulePackProblem> of(RulePlan plan, FactTypes types) {
        JoinCheck check = new JoinCheck(plan, types);
        check.sequence(plan.conditions(), new JoinGroups());
        return List.copyOf(check.problems);
    }

    private void sequence(List<Condition> conditions, JoinGroups groups) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                pattern(pattern, groups);
            } else if (condition instanceof Condition.Not not) {
                sequence(not.body(), groups.inside());
            } else if (condition instanceof Condition.Exists exists) {
                sequence(exists.body(), groups.inside());
            } else if (condition instanceof Condition.Or or) {
                or.branches().forEach(branch -> sequence(branch.body(), groups.inside()));
            } else if (condition instanceof Condition.Accumulate accumulate) {
                sequence(accumulate.source(), groups.inside());
            }
        }
    }

    private void pattern(Condition.Pattern pattern, JoinGroups groups) {
        boolean few = FEW.contains(pattern.factType()) || bounded.contains(pattern.factType()) || namesOne(pattern);
        String other = groups.add(pattern, few);
        if (other != null) {
            problems.add(problem(pattern, other));
        }
    }

    private static boolean namesOne(Condition.Pattern pattern) {
        return pattern.items().stream()
                .anyMatch(item -> item.expression() instanceof Expression.Comparison c
                        && c.operator() == Operator.EQUAL
                        && c.left() instanceof Expression.Component id
                        && id.slot() == pattern.slot()
                        && id.path().equals(List.of("id"))
                        && c.right() instanceof Expression.Text);
    }

    private RulePackProblem problem(Condition.Pattern pattern, String other) {
        String type = pattern.factType();
        String rule = plan.card().id();
        String key = key(type, other);
        String bound = "@bound(\"" + other + " 100\")";
        return new RulePackProblem(
                plan.card().file(),
                pattern.place().line(),
                pattern.place().column(),
                "aturan `" + rule + "`: `" + type + "` tidak dirangkai dengan `" + other
                        + "` sebelumnya, jadi setiap pasangan dicoba. Rangkailah dengan `==`, atau nyatakan batas"
                        + " salah satunya, seperti " + bound + "."
                        + (key == null ? "" : " Mungkin `" + key + "`."),
                "rule `" + rule + "`: `" + type + "` is not joined with `" + other
                        + "` before it, so every pair is tried. Join them by `==`, or state a bound of one of them,"
                        + " such as " + bound + "." + (key == null ? "" : " Maybe `" + key + "`."));
    }

    /** The component by which one of two types refers to the other, as a join; null when there is none. */
    private @Nullable String key(String type, String other) {
        FactType mine = types.find(type);
        FactType theirs = types.find(other);
        if (mine == null || theirs == null) {
            return null;
        }
        String forth = reference(mine, theirs);
        String back = reference(theirs, mine);
        return forth != null ? forth + " == $id" : back == null ? null : "id == $" + back;
    }

    private static @Nullable String reference(FactType from, FactType to) {
        return from.components().stream()
                .filter(component -> to.javaType().equals(component.references()))
                .map(FactComponent::name)
                .findFirst()
                .orElse(null);
    }
}

package id.tatakelola.engine.plan;

import id.tatakelola.engine.rule.RuleCard;
import java.util.List;

/**
 * A rule as data: what a rule file says, checked and resolved. It holds no code.
 *
 * @param card the rule's card
 * @param variables the slots of an environment
 * @param conditions the left-hand side
 * @param subjectAt the index of the condition bound to {@code $subject}, which divides scope from breach; -1 for a rule
 *     that derives
 * @param action the right-hand side
 * @param bounds how many facts of some types it is made for; it answers nothing where there are more
 */
public record RulePlan(
        RuleCard card,
        List<Variable> variables,
        List<Condition> conditions,
        int subjectAt,
        Action action,
        List<Bound> bounds) {
    /** Copies the lists. */
    public RulePlan {
        variables = List.copyOf(variables);
        conditions = List.copyOf(conditions);
        bounds = List.copyOf(bounds);
    }

    /** A rule without bounds. */
    public RulePlan(RuleCard card, List<Variable> variables, List<Condition> conditions, int subjectAt, Action action) {
        this(card, variables, conditions, subjectAt, action, List.of());
    }

    /** Whether the rule derives facts and so has neither scope nor breach. */
    public boolean derives() {
        return subjectAt < 0;
    }

    /** What stands up to and including {@code $subject}; all conditions of a rule that derives. */
    public List<Condition> scope() {
        return derives() ? conditions : conditions.subList(0, subjectAt + 1);
    }

    /** What follows {@code $subject}; empty for a rule that derives. */
    public List<Condition> breach() {
        return derives() ? List.of() : conditions.subList(subjectAt + 1, conditions.size());
    }
}

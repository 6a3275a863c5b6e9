package id.tatakelola.engine.result;

import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.FactRef;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says.
 *
 * @param card the rule's card
 * @param inForce whether it is in force on the as-of day
 * @param verdicts the verdict on each recorded subject; empty for a rule that derives
 * @param findings one for each subject that is not met, sorted by subject
 * @param doubts one for each subject of which it cannot tell, sorted by subject
 * @param subjectsOpen whether more subjects may exist than are recorded
 * @param unrecordedBreach what an unrecorded subject that breaks the rule would rest on; empty when none can
 * @param derived the facts it derived, sorted
 * @param derivationDoubts what a rule that derives rests on where it is in doubt, or where a value it derived is not
 *     known, sorted
 * @param failure why it could not be evaluated; null when it was
 */
public record RuleOutcome(
        RuleCard card,
        boolean inForce,
        SortedMap<FactRef, Verdict> verdicts,
        List<Finding> findings,
        List<Doubt> doubts,
        boolean subjectsOpen,
        List<Unknown> unrecordedBreach,
        List<FactRef> derived,
        List<Unknown> derivationDoubts,
        @Nullable RuleFailure failure) {
    /** Copies the collections. */
    public RuleOutcome {
        verdicts = verdicts instanceof SubjectVerdicts immutable
                ? immutable
                : Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
        findings = List.copyOf(findings);
        doubts = List.copyOf(doubts);
        unrecordedBreach = List.copyOf(unrecordedBreach);
        derived = List.copyOf(derived);
        derivationDoubts = List.copyOf(derivationDoubts);
    }

    /** How often each verdict was given. */
    public VerdictCounts counts() {
        return VerdictCounts.of(verdicts.values());
    }

    /** How many findings a waiver covers. */
    public long waived() {
        return findings.stream().filter(f -> f.waiverId() != null).count();
    }

    /** Whether the rule selected nothing at all: no subject in scope and nothing derived. */
    public boolean selectedNothing() {
        return counts().inScope() == 0 && derived.isEmpty();
    }

    /** Everything that stands in the way of a verdict or a derived fact, as often as it does. */
    public Stream<Unknown> unknowns() {
        return Stream.of(
                        doubts.stream().flatMap(doubt -> doubt.unknowns().stream()),
                        unrecordedBreach.stream(),
                        derivationDoubts.stream())
                .flatMap(Function.identity());
    }

    /** Whether what is not known, or a failure, keeps the rule from a full answer. */
    public boolean inDoubt() {
        return failure != null || !doubts.isEmpty() || !unrecordedBreach.isEmpty() || !derivationDoubts.isEmpty();
    }
}

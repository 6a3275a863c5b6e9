package id.tatakelola.engine.live;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What differs between two checks (<i>perubahan</i>), and nothing else.
 *
 * <pre>{@code
 * Changes changes = live.put(backup);
 * changes.findings().closed().forEach(f -> tick(f.ruleId(), f.subject()));
 * }</pre>
 *
 * <p>A finding is the same as long as its rule, its subject and whether a waiver covers it stay: one that comes to be
 * waived closes, and opens as waived. A doubt is the same as long as its rule and subject stay, whatever it rests on.
 * Neither is told again when only its wording changes. A derived fact is the same as long as all its components stay: a
 * directive that falls due on another day closes, and opens with the new day.
 *
 * <p>A rule that fails says nothing, so its findings and doubts close; that is why failures are told too.
 *
 * @param findings breaches that came and went
 * @param doubts subjects of which a rule can no longer tell, and of which it can tell now
 * @param directives directives derived
 * @param observations observations derived
 * @param ratings ratings derived
 * @param failures rules that can no longer be evaluated, and that can be evaluated now
 */
public record Changes(
        Delta<Finding> findings,
        Delta<Doubt> doubts,
        Delta<Directive> directives,
        Delta<Observation> observations,
        Delta<Rating> ratings,
        Delta<RuleFailure> failures) {
    private record FindingKey(String ruleId, FactRef subject, boolean waived) {
        static FindingKey of(Finding finding) {
            return new FindingKey(finding.ruleId(), finding.subject(), finding.waiverId() != null);
        }
    }

    /** What differs between two checks, of whatever portfolios, days and packs. */
    public static Changes between(CheckResult earlier, CheckResult later) {
        return between(Snapshot.of(earlier), Snapshot.of(later));
    }

    /** What differs between two checks of which the snapshots were kept. */
    public static Changes between(Snapshot earlier, Snapshot later) {
        return new Changes(
                Delta.between(earlier.findings(), later.findings(), FindingKey::of),
                Delta.between(earlier.doubts(), later.doubts(), d -> List.of(d.ruleId(), d.subject())),
                Delta.between(earlier.directives(), later.directives(), Function.identity()),
                Delta.between(earlier.observations(), later.observations(), Function.identity()),
                Delta.between(earlier.ratings(), later.ratings(), Function.identity()),
                Delta.between(earlier.failures(), later.failures(), f -> List.of(f.ruleId(), f.kind())));
    }

    /** These changes with others of the findings. */
    public Changes withFindings(Delta<Finding> others) {
        return new Changes(others, doubts, directives, observations, ratings, failures);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return Stream.of(findings, doubts, directives, observations, ratings, failures)
                .allMatch(Delta::isEmpty);
    }
}

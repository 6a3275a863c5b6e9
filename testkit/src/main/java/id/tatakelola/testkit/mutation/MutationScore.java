package id.tatakelola.testkit.mutation;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.testkit.coverage.Share;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many mutants of packs their cases notice (<i>skor mutasi</i>).
 *
 * @param rules rule by rule
 */
public record MutationScore(List<RuleMutation> rules) {
    /** Copies the list. */
    public MutationScore {
        rules = List.copyOf(rules);
    }

    /** How many are noticed, equivalent ones left out. */
    public Share killed() {
        long killed = rules.stream().mapToLong(RuleMutation::killed).sum();
        return new Share(killed, killed + survivors().count());
    }

    /** Those that no case notices although one could. */
    public Stream<Survivor> survivors() {
        return rules.stream().flatMap(rule -> rule.survivors().stream()).filter(Survivor::missing);
    }

    /** How many are called equivalent, with a reason. */
    public long equivalent() {
        return rules.stream().flatMap(rule -> rule.survivors().stream()).count()
                - survivors().count();
    }

    /** What case files call equivalent although it is not, ready to print. */
    public List<LocalText> stale() {
        return rules.stream().flatMap(RuleMutation::stale).toList();
    }
}

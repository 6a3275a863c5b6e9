package id.tatakelola.testkit.verify;

import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.model.FactRef;
import id.tatakelola.testkit.told.Background;
import java.util.Arrays;
import java.util.List;

/** What a rule said, to be asked; each question fails with the facts given and what was said instead. */
public final class Verification {
    private final RuleOutcome outcome;
    private final Background background;
    private String subject = "";

    Verification(RuleOutcome outcome, Background background) {
        this.outcome = outcome;
        this.background = background;
    }

    /** The rule is met by a subject. */
    public Verification isMet(String subjectId) {
        return is(subjectId, Verdict.MET);
    }

    /** The rule is broken by a subject. */
    public Verification isNotMet(String subjectId) {
        return is(subjectId, Verdict.NOT_MET);
    }

    /** The rule is not about a subject, or not in force. */
    public Verification isNotApplicable(String subjectId) {
        return is(subjectId, Verdict.NOT_APPLICABLE);
    }

    /** The rule cannot tell of a subject. */
    public Verification cannotTell(String subjectId) {
        return is(subjectId, Verdict.CANNOT_TELL);
    }

    private Verification is(String subjectId, Verdict wanted) {
        subject = subjectId;
        FactRef ref = outcome.verdicts().keySet().stream()
                .filter(r -> r.id().equals(subjectId))
                .findFirst()
                .orElse(null);
        Verdict given = ref == null ? null : outcome.verdicts().get(ref);
        if (given != wanted) {
            String instead = ref == null
                    ? "there is no such subject."
                    : "it is " + given + "."
                            + background.firstFailed(outcome.card().id(), ref).english();
            throw failure("should be " + wanted + " for `" + subjectId + "`" + asOf() + ", but " + instead);
        }
        return this;
    }

    private String asOf() {
        return " as of " + background.asOf();
    }

    /** The doubt about the subject asked for last rests on something missing. */
    public Verification because(Unknown unknown) {
        List<Unknown> given = outcome.doubts().stream()
                .filter(d -> d.subject().id().equals(subject))
                .flatMap(d -> d.unknowns().stream())
                .toList();
        if (!given.contains(unknown)) {
            throw failure("should rest on " + unknown + ", but rests on " + given);
        }
        return this;
    }

    /** The rule cites an article, written as in a rule. */
    public Verification citing(String citation) {
        List<String> keys =
                outcome.card().citations().stream().map(Citation::key).toList();
        if (!keys.contains(citation)) {
            throw failure("should cite " + citation + ", but cites " + keys);
        }
        return this;
    }

    /** The finding about the subject asked for last says a message in Indonesian. */
    public Verification saying(String message) {
        List<String> given = outcome.findings().stream()
                .filter(f -> f.subject().id().equals(subject))
                .map(f -> f.message().indonesian())
                .toList();
        if (!given.contains(message)) {
            throw failure("should say \"" + message + "\", but says " + given);
        }
        return this;
    }

    /** The rule derives exactly the facts of the ids given. */
    public Verification derives(String... ids) {
        List<String> wanted = Arrays.stream(ids).sorted().toList();
        List<String> given =
                outcome.derived().stream().map(FactRef::id).sorted().toList();
        if (!given.equals(wanted)) {
            throw failure("should derive " + wanted + asOf() + ", but derived " + given);
        }
        return this;
    }

    /** The rule reports nothing. */
    public Verification reportsNothing() {
        if (!outcome.findings().isEmpty()) {
            List<String> given = outcome.findings().stream()
                    .map(Finding::subject)
                    .map(FactRef::id)
                    .toList();
            throw failure("should report nothing" + asOf() + ", but reported: " + given);
        }
        return this;
    }

    private AssertionError failure(String what) {
        return new AssertionError(
                outcome.card().id() + " " + what + background.given(null).english());
    }
}

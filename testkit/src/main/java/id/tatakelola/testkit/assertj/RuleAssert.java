package id.tatakelola.testkit.assertj;

import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.engine.rule.Severity;
import id.tatakelola.model.FactRef;
import id.tatakelola.testkit.told.Background;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what one rule says: first that it gives a verdict, then on whom ({@link #on}), then why. What is asked after
 * {@link #on} is asked of that subject, before it of any.
 */
public final class RuleAssert extends AbstractAssert<RuleAssert, RuleOutcome> {
    private final CheckResultAssert result;
    private final Verdict verdict;
    private final @Nullable Background background;
    private @Nullable String subject;

    RuleAssert(CheckResultAssert result, RuleOutcome outcome, Verdict verdict, @Nullable Background background) {
        super(outcome, RuleAssert.class);
        this.result = result;
        this.verdict = verdict;
        this.background = background;
        if (!outcome.verdicts().containsValue(verdict)) {
            throw failure("should be " + verdict + " on some subject, but is on none");
        }
    }

    /** The verdict is given on a subject. */
    public RuleAssert on(String subjectId) {
        subject = subjectId;
        FactRef ref = outcome().verdicts().keySet().stream()
                .filter(r -> r.id().equals(subjectId))
                .findFirst()
                .orElse(null);
        if (ref == null) {
            throw failure("should be " + verdict + " on `" + subjectId + "`, but there is no such subject");
        }
        Verdict given = outcome().verdicts().get(ref);
        if (given != verdict) {
            String why = background == null
                    ? ""
                    : background.firstFailed(outcome().card().id(), ref).english();
            throw failure("should be " + verdict + " on `" + subjectId + "`, but is " + given + "." + why);
        }
        return this;
    }

    /** The rule cites an article, written as in a rule. */
    public RuleAssert citing(String citation) {
        List<String> cited =
                outcome().card().citations().stream().map(Citation::key).toList();
        return holds(cited.contains(citation), "should cite " + citation + ", but cites " + cited);
    }

    /** How grave its findings are. */
    public RuleAssert withSeverity(Severity severity) {
        Severity given = outcome().card().severity();
        return holds(given == severity, "should be " + severity + ", but is " + given);
    }

    /** The finding says a message, in Indonesian or English. */
    public RuleAssert saying(String message) {
        return text("say", message, Finding::message);
    }

    /** The finding advises a remedy, in Indonesian or English. */
    public RuleAssert advising(String remedy) {
        return text("advise", remedy, Finding::remedy);
    }

    private RuleAssert text(String verb, String wanted, Function<Finding, LocalText> part) {
        List<LocalText> given = findings().stream().map(part).toList();
        boolean holds = given.stream().anyMatch(t -> wanted.equals(t.indonesian()) || wanted.equals(t.english()));
        return holds(holds, "should " + verb + " \"" + wanted + "\", but has " + given);
    }

    /** The finding's witness holds a fact. */
    public RuleAssert matching(String factType, String factId) {
        List<FactRef> matched =
                findings().stream().flatMap(f -> f.matched().stream()).toList();
        FactRef wanted = new FactRef(factType, factId);
        return holds(matched.contains(wanted), "should match " + wanted + ", but matched " + matched);
    }

    /** The finding used a parameter, with a value written as a plain number. */
    public RuleAssert using(String parameter, String value) {
        return holds(
                findings().stream().anyMatch(f -> value.equals(f.parameters().get(parameter))),
                "should use " + parameter + " = " + value + ", but used "
                        + findings().stream().map(Finding::parameters).toList());
    }

    /** The finding is covered by a waiver. */
    public RuleAssert waivedBy(String waiverId) {
        return holds(
                findings().stream().anyMatch(f -> waiverId.equals(f.waiverId())),
                "should be waived by `" + waiverId + "`, but is not");
    }

    /** The finding is covered by no waiver. */
    public RuleAssert notWaived() {
        return holds(findings().stream().allMatch(f -> f.waiverId() == null), "should not be waived, but is");
    }

    /** The doubt rests on a component of a fact. */
    public RuleAssert restingOn(String factType, String factId, String component) {
        return restingOn(new Unknown(Unknown.Kind.COMPONENT, factType, factId, component));
    }

    /** The doubt rests on something missing. */
    public RuleAssert restingOn(Unknown unknown) {
        List<Unknown> given = outcome().doubts().stream()
                .filter(doubt -> isAsked(doubt.subject()))
                .map(Doubt::unknowns)
                .flatMap(List::stream)
                .toList();
        return holds(given.contains(unknown), "should rest on " + unknown + ", but rests on " + given);
    }

    private List<Finding> findings() {
        return outcome().findings().stream().filter(f -> isAsked(f.subject())).toList();
    }

    private boolean isAsked(FactRef ref) {
        return subject == null || ref.id().equals(subject);
    }

    private RuleAssert holds(boolean holds, String otherwise) {
        if (!holds) {
            throw failure((subject == null ? "" : "on `" + subject + "` ") + otherwise);
        }
        return this;
    }

    /** Back to the result. */
    public CheckResultAssert and() {
        return result;
    }

    private RuleOutcome outcome() {
        return Objects.requireNonNull(actual);
    }

    private AssertionError failure(String what) {
        String verdicts = outcome().verdicts().entrySet().stream()
                .map(entry -> "\n  " + entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining());
        String given = background == null ? "" : background.given(subject).english();
        return new AssertionError(
                outcome().card().id() + " " + what + "\nwhat the rule says of each subject" + verdicts + given);
    }
}

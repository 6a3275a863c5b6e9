package id.tatakelola.testkit.assertj;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Conclusion;
import id.tatakelola.engine.result.Question;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.testkit.told.Background;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a result; each failure says what was expected and what each subject got instead. */
public final class CheckResultAssert extends AbstractAssert<CheckResultAssert, CheckResult> {
    private @Nullable Background background;

    CheckResultAssert(CheckResult result) {
        super(result, CheckResultAssert.class);
    }

    /** Lets failures tell the facts given and, for an unexpected silence, which condition failed first. */
    public CheckResultAssert explainedBy(GovernanceEngine engine, Portfolio portfolio) {
        background = new Background(engine, portfolio, checked().asOf());
        return this;
    }

    /** A rule is broken; by whom is asked with {@link RuleAssert#on}. */
    public RuleAssert hasNotMet(String ruleId) {
        return rule(ruleId, Verdict.NOT_MET);
    }

    /** A rule is met by someone. */
    public RuleAssert hasMet(String ruleId) {
        return rule(ruleId, Verdict.MET);
    }

    /** A rule is not about someone, or not in force. */
    public RuleAssert hasNotApplicable(String ruleId) {
        return rule(ruleId, Verdict.NOT_APPLICABLE);
    }

    /** A rule cannot tell of someone. */
    public RuleAssert cannotTell(String ruleId) {
        return rule(ruleId, Verdict.CANNOT_TELL);
    }

    private RuleAssert rule(String ruleId, Verdict verdict) {
        return new RuleAssert(this, checked().outcome(ruleId), verdict, background);
    }

    /** Where the city stands as a whole. */
    public CheckResultAssert concludes(Conclusion conclusion) {
        if (checked().conclusion() != conclusion) {
            failWithMessage(
                    "should conclude %s as of %s, but concludes %s",
                    conclusion, checked().asOf(), checked().conclusion());
        }
        return this;
    }

    /** Every rule could be evaluated. */
    public CheckResultAssert hasNoFailure() {
        List<RuleFailure> failures = checked().failures().toList();
        if (!failures.isEmpty()) {
            failWithMessage("every rule should be evaluated, but not %s", failures);
        }
        return this;
    }

    /** The city is asked for a component of a fact. */
    public CheckResultAssert asksFor(String factType, String factId, String component) {
        return asks(new Unknown(Unknown.Kind.COMPONENT, factType, factId, component));
    }

    /** The city is asked for something. */
    public CheckResultAssert asks(Unknown unknown) {
        List<Unknown> asked =
                checked().questions().stream().map(Question::unknown).toList();
        if (!asked.contains(unknown)) {
            failWithMessage("should ask for %s, but asks for %s", unknown, asked);
        }
        return this;
    }

    /** A fact is derived; what it says is asked with {@link DerivedAssert#with}. */
    public DerivedAssert hasDerived(String id) {
        List<Fact> derived = Stream.<List<? extends Fact>>of(
                        checked().directives(),
                        checked().observations(),
                        checked().ratings())
                .<Fact>flatMap(List::stream)
                .toList();
        Fact fact = derived.stream().filter(f -> f.id().equals(id)).findFirst().orElse(null);
        if (fact == null) {
            failWithMessage(
                    "should derive `%s` as of %s, but derived %s",
                    id, checked().asOf(), derived.stream().map(Fact::id).toList());
        }
        return new DerivedAssert(this, Objects.requireNonNull(fact));
    }

    private CheckResult checked() {
        isNotNull();
        return Objects.requireNonNull(actual);
    }
}

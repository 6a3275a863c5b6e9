package id.tatakelola.benchmarks.oracle;

import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one rule says: a verdict on each subject, or the facts it derives. */
public final class Verdicts {
    private final RuleCard card;
    private final List<Fact> subjects = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Fact> derived = new ArrayList<>();

    Verdicts(RuleCard card) {
        this.card = card;
    }

    /**
     * Judges a subject, once.
     *
     * @param applies whether the rule is about it
     * @param broken whether it breaks the rule; does not matter where the rule is not about it
     */
    public void judge(Fact subject, boolean applies, boolean broken) {
        subjects.add(subject);
        verdicts.add(!applies ? Verdict.NOT_APPLICABLE : broken ? Verdict.NOT_MET : Verdict.MET);
    }

    /** Derives a directive about a subject from the facts given, the first of them first in its id. */
    public void direct(Fact subject, @Nullable String addresseeId, @Nullable LocalDate dueOn, Fact... from) {
        derived.add(new Directive(
                derivedId(from),
                card.id(),
                subject.id(),
                addresseeId,
                card.indonesian().title(),
                card.citations().get(0).key(),
                card.demandedFrom(dueOn),
                dueOn));
    }

    /** Derives an observation of a subject from the facts given, the first of them first in its id. */
    public void observe(Fact subject, @Nullable BigDecimal value, @Nullable BigDecimal target, Fact... from) {
        derived.add(new Observation(derivedId(from), card.id(), subject.id(), value, target));
    }

    /** Derives a rating of a subject from the facts given, the first of them first in its id. */
    public void rate(Fact subject, @Nullable BigDecimal level, Fact... from) {
        derived.add(new Rating(derivedId(from), card.id(), subject.id(), level));
    }

    private String derivedId(Fact... from) {
        StringBuilder id = new StringBuilder(card.id());
        for (Fact fact : from) {
            id.append('/').append(fact.id());
        }
        return id.toString();
    }

    /** Which rule says it. */
    public RuleCard card() {
        return card;
    }

    /** The facts derived, in the order in which they were. */
    public List<Fact> derived() {
        return derived;
    }

    /** How often a verdict was given. */
    public int count(Verdict verdict) {
        int count = 0;
        for (Verdict given : verdicts) {
            count += given == verdict ? 1 : 0;
        }
        return count;
    }

    /**
     * The verdict on each subject.
     *
     * @throws IllegalStateException when a subject was judged twice
     */
    public SortedMap<FactRef, Verdict> bySubject() {
        SortedMap<FactRef, Verdict> bySubject = new TreeMap<>();
        for (int i = 0; i < subjects.size(); i++) {
            if (bySubject.put(FactRef.of(subjects.get(i)), verdicts.get(i)) != null) {
                throw new IllegalStateException(card.id() + " judges " + subjects.get(i) + " twice");
            }
        }
        return bySubject;
    }
}

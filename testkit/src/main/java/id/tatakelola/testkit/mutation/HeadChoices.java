package id.tatakelola.testkit.mutation;

import static id.tatakelola.testkit.told.Words.say;

import id.tatakelola.engine.plan.Action;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.engine.rule.EvidenceRequirement;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.engine.rule.Severity;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.EvidenceGrade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes made to the head of a rule and to its right-hand side. */
final class HeadChoices {
    private final RulePlan plan;
    private final RuleCard card;
    private final List<Mutant> mutants = new ArrayList<>();

    private HeadChoices(RulePlan plan) {
        this.plan = plan;
        this.card = plan.card();
    }

    static List<Mutant> of(RulePlan plan) {
        HeadChoices head = new HeadChoices(plan);
        head.days();
        head.evidence();
        head.severity();
        head.citations();
        head.arguments();
        return head.mutants;
    }

    private void days() {
        LocalDate from = card.inForce().from();
        LocalDate until = card.inForce().until();
        for (int by : new int[] {1, -1}) {
            String how = by > 0 ? "-later" : "-earlier";
            if (from != null && !from.equals(Validity.ALWAYS_BEFORE)) {
                add(Change.DAY, say("slip.first" + how), inForce(new Validity(from.plusDays(by), until)));
            }
            if (until != null && !until.equals(Validity.NO_END)) {
                add(Change.DAY, say("slip.last" + how), inForce(new Validity(from, until.plusDays(by))));
            }
        }
    }

    private void evidence() {
        EvidenceRequirement wanted = card.evidence();
        if (wanted == null) {
            return;
        }
        int days = wanted.greatestAgeDays();
        add(Change.EVIDENCE, say("slip.no-evidence"), evidence(null));
        add(Change.EVIDENCE, say("slip.older"), evidence(new EvidenceRequirement(wanted.leastGrade(), days + 1)));
        add(Change.EVIDENCE, say("slip.younger"), evidence(new EvidenceRequirement(wanted.leastGrade(), days - 1)));
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            if (Math.abs(grade.compareTo(wanted.leastGrade())) == 1) {
                add(Change.EVIDENCE, say("slip.grade", grade), evidence(new EvidenceRequirement(grade, days)));
            }
        }
    }

    private void severity() {
        Severity other = card.severity() == Severity.CRITICAL ? Severity.MAJOR : Severity.MINOR;
        other = card.severity() == Severity.MINOR ? Severity.MAJOR : other;
        add(
                Change.SEVERITY,
                say("slip.becomes", card.severity(), other),
                with(other, card.citations(), card.inForce(), card.evidence()));
    }

    private void citations() {
        for (int i = 0; i < card.citations().size(); i++) {
            Citation citation = card.citations().get(i);
            List<Citation> others = new ArrayList<>(card.citations());
            others.set(i, new Citation(citation.source(), citation.locator() + "-lain"));
            add(
                    Change.CITATION,
                    say("slip.elsewhere", citation.key()),
                    with(card.severity(), others, card.inForce(), card.evidence()));
        }
    }

    private void arguments() {
        List<Integer> arguments = plan.action().arguments();
        if (arguments.size() == 3 && !arguments.get(1).equals(arguments.get(2))) {
            List<Integer> turned = List.of(arguments.get(0), arguments.get(2), arguments.get(1));
            if (plan.action().kind() == Action.Kind.RECORD) {
                mutants.add(Rewriting.action(plan, say("slip.turned"), turned));
            }
        }
    }

    private void add(Change change, LocalText what, RuleCard other) {
        mutants.add(Rewriting.head(plan, change, what, other));
    }

    private RuleCard inForce(Validity days) {
        return with(card.severity(), card.citations(), days, card.evidence());
    }

    private RuleCard evidence(@Nullable EvidenceRequirement wanted) {
        return with(card.severity(), card.citations(), card.inForce(), wanted);
    }

    private RuleCard with(
            Severity severity, List<Citation> citations, Validity inForce, @Nullable EvidenceRequirement evidence) {
        return new RuleCard(
                card.id(),
                card.mechanism(),
                card.domain(),
                severity,
                citations,
                inForce,
                evidence,
                card.recordKeeping(),
                card.indonesian(),
                card.english(),
                card.file());
    }
}

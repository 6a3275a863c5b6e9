package id.tatakelola.engine.internal;

import id.tatakelola.engine.report.Formats;
import id.tatakelola.engine.report.Narrator;
import id.tatakelola.engine.report.WaiverBook;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.EvidenceRequirement;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts together what a rule says, with the overlays of evidence and waivers. */
final class OutcomeBuilder {
    private final Narrator narrator;
    private final WaiverBook waivers;
    private final EvidenceOverlay evidence;

    OutcomeBuilder(Narrator narrator, WaiverBook waivers, EvidenceOverlay evidence) {
        this.narrator = narrator;
        this.waivers = waivers;
        this.evidence = evidence;
    }

    RuleOutcome notInForce(BoundRule rule, FactTable subjects) {
        return outcome(rule, false, allNotApplicable(subjects), List.of(), List.of(), false, List.of());
    }

    RuleOutcome derivedNothing(BoundRule rule) {
        return derived(rule, false, List.of(), List.of());
    }

    RuleOutcome derived(BoundRule rule, boolean inForce, List<FactRef> facts, List<Unknown> doubts) {
        return new RuleOutcome(
                rule.card(), inForce, new TreeMap<>(), List.of(), List.of(), false, List.of(), facts, doubts, null);
    }

    RuleOutcome failed(BoundRule rule, RuleFailure failure) {
        return new RuleOutcome(
                rule.card(),
                true,
                new TreeMap<>(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                failure);
    }

    RuleOutcome reported(BoundRule rule, FactTable subjects, ReportingRun run) {
        SortedMap<FactRef, Verdict> verdicts = allNotApplicable(subjects);
        List<Finding> findings = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        run.tallies().forEach((subject, tally) -> {
            if (lacksEvidence(rule.card(), subject, tally)) {
                verdicts.put(subject, Verdict.CANNOT_TELL);
                Unknown wanted = new Unknown(Unknown.Kind.EVIDENCE, subject.type(), subject.id(), "");
                doubts.add(new Doubt(rule.card().id(), subject, List.of(wanted)));
                return;
            }
            verdicts.put(subject, tally.verdict());
            if (tally.verdict() == Verdict.NOT_MET) {
                findings.add(finding(rule.card(), subject, tally));
            } else if (tally.verdict() == Verdict.CANNOT_TELL) {
                doubts.add(new Doubt(rule.card().id(), subject, List.copyOf(tally.unknowns())));
            }
        });
        List<Unknown> unrecorded = List.copyOf(run.unrecordedBreach());
        return outcome(rule, true, verdicts, findings, doubts, subjects.isOpen(), unrecorded);
    }

    private static SortedMap<FactRef, Verdict> allNotApplicable(FactTable subjects) {
        SortedMap<FactRef, Verdict> verdicts = new TreeMap<>();
        for (Fact fact : subjects.facts()) {
            verdicts.put(FactRef.of(fact), Verdict.NOT_APPLICABLE);
        }
        return verdicts;
    }

    private boolean lacksEvidence(RuleCard card, FactRef subject, SubjectTally tally) {
        EvidenceRequirement wanted = card.evidence();
        return wanted != null && tally.verdict() != Verdict.CANNOT_TELL && !evidence.suffices(subject, wanted);
    }

    private Finding finding(RuleCard card, FactRef subject, SubjectTally tally) {
        SubjectTally.Witness witness = tally.witness();
        if (witness == null) {
            throw new IllegalStateException("a finding without a witness");
        }
        return new Finding(
                card.id(),
                subject,
                witness.matched(),
                shown(witness.parameters()),
                tally.witnesses(),
                narrator.message(card, witness.variables()),
                narrator.remedy(card, witness.variables()),
                waivers.covering(card.id(), subject));
    }

    private static SortedMap<String, String> shown(Map<String, Object> parameters) {
        SortedMap<String, String> shown = new TreeMap<>();
        parameters.forEach((key, value) -> shown.put(key, Formats.plain((BigDecimal) value)));
        return shown;
    }

    private static RuleOutcome outcome(
            BoundRule rule,
            boolean inForce,
            SortedMap<FactRef, Verdict> verdicts,
            List<Finding> findings,
            List<Doubt> doubts,
            boolean subjectsOpen,
            List<Unknown> unrecorded) {
        return new RuleOutcome(
                rule.card(), inForce, verdicts, findings, doubts, subjectsOpen, unrecorded, List.of(), List.of(), null);
    }
}

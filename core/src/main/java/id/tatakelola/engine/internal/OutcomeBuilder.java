package id.tatakelola.engine.internal;

import id.tatakelola.engine.report.Formats;
import id.tatakelola.engine.report.Narrator;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.SubjectVerdicts;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.EvidenceRequirement;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.FactRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts together what a rule says, with the overlays of evidence and waivers. */
final class OutcomeBuilder {
    private static final SortedMap<String, String> NOTHING = Collections.emptySortedMap();
    private static final LocalText NO_TEXT = new LocalText("", "");

    private final Narrator narrator;
    private final Waivers waivers;
    private final EvidenceOverlay evidence;

    OutcomeBuilder(Narrator narrator, Waivers waivers, EvidenceOverlay evidence) {
        this.narrator = narrator;
        this.waivers = waivers;
        this.evidence = evidence;
    }

    /** Tells the id of the waiver in force that covers a subject of a rule, or null. */
    @FunctionalInterface
    interface Waivers {
        @Nullable
        String covering(String ruleId, FactRef subject);
    }

    /**
     * What a rule says of some subjects.
     *
     * @param findings sorted by subject
     * @param doubts sorted by subject
     */
    record Said(List<Finding> findings, List<Doubt> doubts) {
        private static final Said NOTHING = new Said(List.of(), List.of());
    }

    RuleOutcome notInForce(BoundRule rule, FactTable subjects) {
        return outcome(
                rule,
                false,
                new SubjectVerdicts.Builder(subjects.facts()).build(),
                List.of(),
                List.of(),
                false,
                List.of());
    }

    RuleOutcome derivedNothing(BoundRule rule) {
        return derived(rule, false, List.of(), List.of());
    }

    RuleOutcome derived(BoundRule rule, boolean inForce, List<FactRef> facts, List<Unknown> doubts) {
        return new RuleOutcome(
                rule.card(),
                inForce,
                SubjectVerdicts.NONE,
                List.of(),
                List.of(),
                false,
                List.of(),
                facts,
                doubts,
                null);
    }

    RuleOutcome failed(BoundRule rule, RuleFailure failure) {
        return new RuleOutcome(
                rule.card(),
                true,
                SubjectVerdicts.NONE,
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                failure);
    }

    RuleOutcome reported(BoundRule rule, FactTable subjects, ReportingRun run) {
        Said said = said(rule, run);
        List<Unknown> unrecorded = List.copyOf(run.unrecordedBreach());
        return outcome(
                rule, true, run.verdicts().build(), said.findings(), said.doubts(), subjects.isOpen(), unrecorded);
    }

    /** What a run of a rule says of the subjects it looked at; settles the verdicts of the run by the evidence. */
    Said said(BoundRule rule, ReportingRun run) {
        if (run.tallies().isEmpty() && rule.card().evidence() == null) {
            return Said.NOTHING;
        }
        List<Doubt> doubts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<Integer> withoutEvidence = withoutEvidence(rule.card(), run, doubts);
        run.tallies().forEach((at, tally) -> {
            FactRef subject = FactRef.of(run.verdicts().subject(at));
            if (withoutEvidence.contains(at)) {
                return;
            }
            if (tally.verdict() == Verdict.NOT_MET) {
                findings.add(finding(rule, subject, tally));
            } else {
                doubts.add(new Doubt(rule.card().id(), subject, tally.unknowns()));
            }
        });
        findings.sort(Comparator.comparing(Finding::subject));
        doubts.sort(Comparator.comparing(Doubt::subject));
        return new Said(findings, doubts);
    }

    /** Turns met and not met into a doubt where the evidence does not suffice, and tells for which subjects. */
    private Set<Integer> withoutEvidence(RuleCard card, ReportingRun run, List<Doubt> doubts) {
        SubjectVerdicts.Builder verdicts = run.verdicts();
        EvidenceRequirement wanted = card.evidence();
        Set<Integer> without = new HashSet<>();
        for (int at = 0; wanted != null && at < verdicts.size(); at++) {
            boolean definite = verdicts.get(at) == Verdict.MET || verdicts.get(at) == Verdict.NOT_MET;
            if (definite && !evidence.suffices(FactRef.of(verdicts.subject(at)), wanted)) {
                FactRef subject = FactRef.of(verdicts.subject(at));
                verdicts.set(at, Verdict.CANNOT_TELL);
                without.add(at);
                Unknown missing = new Unknown(Unknown.Kind.EVIDENCE, subject.type(), subject.id(), "");
                doubts.add(new Doubt(card.id(), subject, run.isExplained() ? List.of(missing) : List.of()));
            }
        }
        return without;
    }

    private Finding finding(BoundRule rule, FactRef subject, SubjectTally tally) {
        SubjectTally.Witness witness = tally.witness();
        String waiver = waivers.covering(rule.card().id(), subject);
        return witness == null
                ? unexplained(rule.card(), subject, tally.witnesses(), waiver)
                : new Finding(
                        rule.card().id(),
                        subject,
                        witness.matched(),
                        shown(witness.parameters()),
                        tally.witnesses(),
                        narrator.message(rule.words(), witness.variables()),
                        narrator.remedy(rule.words(), witness.variables()),
                        waiver);
    }

    /** A title needs no witness; a message or remedy with gaps would say that values are not known. */
    private static Finding unexplained(RuleCard card, FactRef subject, long witnesses, @Nullable String waiver) {
        LocalText title =
                new LocalText(card.indonesian().title(), card.english().title());
        return new Finding(card.id(), subject, List.of(), NOTHING, witnesses, title, NO_TEXT, waiver);
    }

    private static SortedMap<String, String> shown(Map<String, Object> parameters) {
        if (parameters.isEmpty()) {
            return NOTHING;
        }
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

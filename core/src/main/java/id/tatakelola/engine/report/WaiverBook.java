package id.tatakelola.engine.report;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.WaiverNote;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Language;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.oversight.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The waivers of a portfolio on a day: which findings they cover, and which of them do nothing. */
public final class WaiverBook {
    /** What a waiver is about. */
    private record Case(String ruleId, String subjectId) {}

    private final List<Waiver> waivers;
    private final LocalDate asOf;
    private final Map<Case, String> inForce = new HashMap<>();

    /** The waivers of a portfolio on a day. */
    public WaiverBook(Portfolio portfolio, LocalDate asOf) {
        this.waivers = portfolio.facts(Waiver.class);
        this.asOf = asOf;
        for (Waiver waiver : waivers) {
            if (Boolean.TRUE.equals(waiver.validity().covers(asOf))) {
                inForce.putIfAbsent(new Case(waiver.ruleId(), waiver.subjectId()), waiver.id());
            }
        }
    }

    /** The id of the first waiver in force for a rule and subject, or null when there is none. */
    public @Nullable String covering(String ruleId, FactRef subject) {
        return inForce.isEmpty() ? null : inForce.get(new Case(ruleId, subject.id()));
    }

    /** What is the matter with waivers that do nothing, in the light of the outcomes. */
    public List<WaiverNote> notes(List<RuleOutcome> outcomes) {
        List<WaiverNote> notes = new ArrayList<>();
        for (Waiver waiver : waivers) {
            WaiverNote note = note(waiver, outcomes);
            if (note != null) {
                notes.add(note);
            }
        }
        return notes;
    }

    private @Nullable WaiverNote note(Waiver waiver, List<RuleOutcome> outcomes) {
        LocalDate until = waiver.validity().until();
        LocalDate from = waiver.validity().from();
        if (until != null && until.isBefore(asOf)) {
            return note(
                    waiver,
                    WaiverNote.Kind.EXPIRED,
                    "telah berakhir pada " + day(until, Language.ID),
                    "ran out on " + day(until, Language.EN));
        }
        if (from != null && from.isAfter(asOf)) {
            return note(
                    waiver,
                    WaiverNote.Kind.NOT_YET,
                    "baru berlaku pada " + day(from, Language.ID),
                    "begins only on " + day(from, Language.EN));
        }
        if (outcomes.stream().noneMatch(o -> concerns(waiver, o))) {
            return note(
                    waiver,
                    WaiverNote.Kind.ORPHAN,
                    "menunjuk aturan atau subjek yang tidak ada dalam pemeriksaan ini",
                    "names a rule or subject that is not in this check");
        }
        return null;
    }

    private static boolean concerns(Waiver waiver, RuleOutcome outcome) {
        if (!outcome.card().id().equals(waiver.ruleId()) || outcome.verdicts().isEmpty()) {
            return false;
        }
        String type = outcome.verdicts().firstKey().type();
        return outcome.verdicts().containsKey(new FactRef(type, waiver.subjectId()));
    }

    private static WaiverNote note(Waiver waiver, WaiverNote.Kind kind, String indonesian, String english) {
        return new WaiverNote(
                waiver.id(),
                kind,
                new LocalText(
                        "Pengecualian " + waiver.id() + " " + indonesian + ".",
                        "Waiver " + waiver.id() + " " + english + "."));
    }

    private static String day(LocalDate day, Language language) {
        return Formats.day(day, language);
    }
}

package id.tatakelola.engine.rule;

import id.tatakelola.model.Language;
import id.tatakelola.model.Validity;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.regulation.DomainKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know about a rule without its conditions (<i>kartu aturan</i>).
 *
 * @param id the rule's name, unique over all packs, such as {@code application-without-backup}
 * @param mechanism the mechanism, and so the stage, it belongs to
 * @param domain the domain of governance it belongs to
 * @param severity how grave its findings are
 * @param citations where it comes from; at least one
 * @param inForce the days on which it holds, both inclusive
 * @param evidence the evidence it wants about its subject; null when it wants none
 * @param recordKeeping whether it judges the record and not the world
 * @param indonesian its texts in Indonesian
 * @param english its texts in English
 * @param file the file it was read from, relative to the pack's folder, with forward slashes
 */
public record RuleCard(
        String id,
        Mechanism mechanism,
        DomainKind domain,
        Severity severity,
        List<Citation> citations,
        Validity inForce,
        @Nullable EvidenceRequirement evidence,
        boolean recordKeeping,
        RuleTexts indonesian,
        RuleTexts english,
        String file) {

    /** Copies the list. */
    public RuleCard {
        citations = List.copyOf(citations);
    }

    /** The texts in a language. */
    public RuleTexts texts(Language language) {
        return language == Language.ID ? indonesian : english;
    }

    /** The strongest ground among the citations: law before guide before statement. */
    public Basis basis() {
        return Collections.min(citations, Comparator.comparing(c -> c.source().basis()))
                .source()
                .basis();
    }

    /**
     * The day from which the rule demands what is due on a day: its first day in force, or the day due when that is
     * earlier. A directive derived today may long be overdue.
     *
     * @param dueOn the day due; null when not known, and then the answer is not known either
     */
    public @Nullable LocalDate demandedFrom(@Nullable LocalDate dueOn) {
        LocalDate first = inForce.from();
        return first == null || dueOn == null || dueOn.isBefore(first) ? dueOn : first;
    }
}

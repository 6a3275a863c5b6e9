package id.tatakelola.engine.result;

import id.tatakelola.model.FactRef;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A breach of a rule by a subject (<i>temuan</i>).
 *
 * @param ruleId the rule
 * @param subject the subject
 * @param matched the facts of the witness, subject included, in the order of the rule; empty without explanations
 * @param parameters the parameters used, by key, with their values as text; empty without explanations
 * @param witnesses how many environments break the rule for this subject; the least is told
 * @param message what was found; without explanations the title of the rule
 * @param remedy what to do about it; without explanations an empty text
 * @param waiverId the waiver (<i>pengecualian</i>) in force that covers it; null when none does
 */
public record Finding(
        String ruleId,
        FactRef subject,
        List<FactRef> matched,
        SortedMap<String, String> parameters,
        long witnesses,
        LocalText message,
        LocalText remedy,
        @Nullable String waiverId) {
    /** Copies the list and the map. */
    public Finding {
        matched = List.copyOf(matched);
        parameters = parameters.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** The same with its message and remedy written, so that it holds nothing by which to write them. */
    public Finding inWords() {
        return new Finding(
                ruleId, subject, matched, parameters, witnesses, message.inWords(), remedy.inWords(), waiverId);
    }
}

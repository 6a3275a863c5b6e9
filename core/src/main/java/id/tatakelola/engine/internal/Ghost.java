package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A possible fact that nobody recorded: every component unknown, its id different from every recorded id of its type. Of
 * one that a rule in doubt may have derived, the rule is known.
 *
 * @param table the open table it may belong to
 * @param ruleId the rule that may have derived it; null when it may be any fact
 * @param because why it may exist
 */
record Ghost(FactTable table, @Nullable String ruleId, SortedSet<Unknown> because) {

    /** The id of a ghost, as a value that can be bound and compared. */
    record Id(FactTable table) {
        /** Whether the ghost may have the id given. */
        boolean mayBe(Object id) {
            return !table.isRecorded(id) && !id.equals(Fact.NONE);
        }
    }

    /** The value of a component. */
    Object value(FactComponent component) {
        return switch (component.name()) {
            case "id" -> new Id(table);
            case "ruleId" -> ruleId == null ? Missing.VALUE : ruleId;
            default -> Missing.VALUE;
        };
    }
}

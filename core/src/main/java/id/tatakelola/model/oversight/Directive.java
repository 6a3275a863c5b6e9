package id.tatakelola.model.oversight;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order of leadership or a duty that law makes due (<i>arahan</i>): who must do what, by when, on which article.
 *
 * @param id a stable slug; of a derived one, the rule and the facts it was derived from
 * @param ruleId the rule that derived it, or {@code none} when somebody gave it, on a rule's advice or not
 * @param subjectId the fact it is about; {@code none} when it is about no single one; null when not known
 * @param addresseeId who must act; {@code none} when nobody is named; null when not known
 * @param title what is to be done
 * @param citation the article it rests on; {@code none} when it rests on none; null when not known
 * @param givenOn the day it was given; null when not known
 * @param dueOn the last day to do it, inclusive; null when not known
 */
@RecordBuilder
public record Directive(
        String id,
        String ruleId,
        @Nullable String subjectId,
        @References(OrganizationUnit.class) @Nullable String addresseeId,
        String title,
        @Nullable String citation,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate dueOn)
        implements Fact, DirectiveBuilder.With {
    /** Checks the components. */
    public Directive {
        Checks.id(id);
        Checks.text("ruleId", ruleId);
        Checks.text("title", title);
        Checks.notBefore("dueOn", dueOn, "givenOn", givenOn, "arahan `" + id + "`", "directive `" + id + "`");
    }

    /** A fact of which only what it cannot be without is known; add the rest with {@code with...}. */
    public static Directive of(String id, String ruleId, String title) {
        return new Directive(id, ruleId, null, null, title, null, null, null);
    }
}

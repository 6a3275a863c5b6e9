package id.tatakelola.engine;

import id.tatakelola.engine.plan.Action;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.plan.Variable;
import id.tatakelola.engine.rule.Basis;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.engine.rule.RuleTexts;
import id.tatakelola.engine.rule.Severity;
import id.tatakelola.model.Validity;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.regulation.DomainKind;
import java.time.LocalDate;
import java.util.List;

/** Cards and plans that tests start from. */
public final class Sample {
    /** The first day of the regulation that the samples cite. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2018, 10, 5);

    /** A place in no file. */
    public static final Place PLACE = new Place(7, 5, "Application( status == ApplicationStatus.RUNNING )");

    /** Reports a running application of which no working backup is recorded. */
    public static final RulePlan WITHOUT_BACKUP = new RulePlan(
            card("application-without-backup"),
            List.of(new Variable("$subject", "Application"), new Variable("", "SecurityMeasure")),
            List.of(
                    new Condition.Pattern(
                            "Application",
                            0,
                            List.of(equal(part(0, "status"), new Expression.Constant("ApplicationStatus", "RUNNING"))),
                            PLACE),
                    new Condition.Not(
                            List.of(new Condition.Pattern(
                                    "SecurityMeasure",
                                    1,
                                    List.of(
                                            equal(part(1, "applicationId"), part(0, "id")),
                                            equal(
                                                    part(1, "kind"),
                                                    new Expression.Constant("SecurityMeasureKind", "BACKUP")),
                                            equal(part(1, "operational"), new Expression.Truth(true))),
                                    PLACE)),
                            PLACE)),
            0,
            new Action(Action.Kind.REPORT, List.of(0)));

    private Sample() {}

    private static Expression part(int slot, String component) {
        return new Expression.Component(slot, List.of(component));
    }

    private static Condition.Item equal(Expression left, Expression right) {
        return new Condition.Item(-1, new Expression.Comparison(Operator.EQUAL, left, right), PLACE);
    }

    /** A source of a kind. */
    public static LegalSource source(String id, Basis basis, String shortName) {
        return new LegalSource(id, basis, shortName, "Tentang " + shortName, Validity.since(FIRST_DAY));
    }

    /** A card with a message in each language. */
    public static RuleCard card(String id, String indonesian, String english, Basis... grounds) {
        List<Citation> citations = List.of(grounds).stream()
                .map(basis -> new Citation(source("perpres-95-2018", basis, "Perpres 95/2018"), "pasal-40-ayat-4"))
                .toList();
        return new RuleCard(
                id,
                Mechanism.MONITORING,
                DomainKind.APPLICATION,
                Severity.MAJOR,
                citations,
                Validity.since(FIRST_DAY),
                null,
                false,
                new RuleTexts("Judul", "Alasan", indonesian, "Perbaiki " + indonesian),
                new RuleTexts("Title", "Reason", english, "Mend " + english),
                "monitoring/application/" + id + ".drl");
    }

    /** A card resting on law. */
    public static RuleCard card(String id) {
        return card(id, "Pesan", "Message", Basis.LAW);
    }

    /** A rule that reports every application. */
    public static RulePlan rule(String id) {
        return new RulePlan(
                card(id),
                List.of(new Variable("$subject", "Application")),
                List.of(new Condition.Pattern("Application", 0, List.of(), PLACE)),
                0,
                new Action(Action.Kind.REPORT, List.of(0)));
    }
}

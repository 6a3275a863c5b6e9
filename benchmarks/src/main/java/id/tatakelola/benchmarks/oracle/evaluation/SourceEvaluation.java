package id.tatakelola.benchmarks.oracle.evaluation;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Regulations;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.Source;
import id.tatakelola.model.oversight.SourceKind;
import id.tatakelola.model.oversight.Statement;
import id.tatakelola.model.regulation.Regulation;
import id.tatakelola.model.regulation.RegulationStatus;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Rules on sources: where two contradict each other, where one is weak, and where it is old. */
final class SourceEvaluation {
    private static final String MOST_DAYS = "evidence.max-age-days";

    private static final Index<Statement> COUNTS = new Index<>(
            Statement.class, statement -> statement.factType() + '|' + statement.basis() + '|' + statement.statedOn());
    private static final Index<Statement> SAME_COMPONENT = new Index<>(
            Statement.class,
            statement -> statement.factType() + '|' + statement.factId() + '|' + statement.component());

    private SourceEvaluation() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("statement-counts-contradict", Statement.class, SourceEvaluation::counts),
                OracleRule.judging("statements-contradict", Statement.class, SourceEvaluation::values),
                OracleRule.judging(
                        "regulation-in-force-without-signed-source", Regulation.class, SourceEvaluation::signed),
                OracleRule.judging("stale-evidence", Evidence.class, SourceEvaluation::stale));
    }

    private static void counts(OracleCity city, Verdicts out) {
        for (Statement statement : city.all(Statement.class)) {
            boolean applies = isCount(statement);
            out.judge(statement, applies, applies && countedOtherwise(city, statement));
        }
    }

    private static boolean isCount(Statement statement) {
        return Plain.none(statement.component());
    }

    private static boolean countedOtherwise(OracleCity city, Statement statement) {
        for (Statement other : city.by(COUNTS, COUNTS.key().apply(statement))) {
            if (isCount(other)
                    && other.id().compareTo(statement.id()) < 0
                    && !Objects.equals(other.count(), statement.count())) {
                return true;
            }
        }
        return false;
    }

    private static void values(OracleCity city, Verdicts out) {
        for (Statement statement : city.all(Statement.class)) {
            boolean applies = !isCount(statement) && !Plain.none(statement.factId());
            out.judge(statement, applies, applies && statedOtherwise(city, statement));
        }
    }

    private static boolean statedOtherwise(OracleCity city, Statement statement) {
        for (Statement other : city.by(SAME_COMPONENT, SAME_COMPONENT.key().apply(statement))) {
            if (other.id().compareTo(statement.id()) < 0 && !Objects.equals(other.value(), statement.value())) {
                return true;
            }
        }
        return false;
    }

    private static void signed(OracleCity city, Verdicts out) {
        for (Regulation regulation : city.all(Regulation.class)) {
            boolean applies = Regulations.isLocal(regulation) && regulation.status() == RegulationStatus.IN_FORCE;
            out.judge(regulation, applies, applies && !hasSignedText(city, regulation));
        }
    }

    private static boolean hasSignedText(OracleCity city, Regulation regulation) {
        for (Evidence evidence : EvidenceAbout.fact(city, regulation)) {
            Source source = city.find(Source.class, evidence.sourceId());
            if (source != null && source.kind() == SourceKind.SIGNED_REGULATION) {
                return true;
            }
        }
        return false;
    }

    private static void stale(OracleCity city, Verdicts out) {
        List<BigDecimal> mostDays = city.parameter(MOST_DAYS);
        for (Evidence evidence : city.all(Evidence.class)) {
            boolean applies = Plain.hasCome(evidence.observedOn(), city.asOf());
            out.judge(evidence, applies, applies && isOld(city, evidence, mostDays) && !isReplaced(city, evidence));
        }
    }

    private static boolean isOld(OracleCity city, Evidence evidence, List<BigDecimal> mostDays) {
        long days = ChronoUnit.DAYS.between(evidence.observedOn(), city.asOf());
        for (BigDecimal most : mostDays) {
            if (BigDecimal.valueOf(days).compareTo(most) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReplaced(OracleCity city, Evidence evidence) {
        for (Evidence other : EvidenceAbout.sameAs(city, evidence)) {
            if (Plain.hasCome(other.observedOn(), city.asOf())
                    && other.observedOn().isAfter(evidence.observedOn())) {
                return true;
            }
        }
        return false;
    }
}

package id.tatakelola.io.maturity;

import id.tatakelola.engine.report.Formats;
import id.tatakelola.engine.report.Wording;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.result.ReportSection;
import id.tatakelola.io.result.TextPage;
import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.MaturityIndex;
import id.tatakelola.maturity.ladder.IndicatorRating;
import id.tatakelola.maturity.standing.Assessment;
import id.tatakelola.maturity.standing.Distance;
import id.tatakelola.maturity.standing.IndexRange;
import id.tatakelola.maturity.standing.IndicatorStanding;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Language;
import id.tatakelola.model.maturity.AssessmentMethod;
import id.tatakelola.model.maturity.IndexValue;
import id.tatakelola.model.maturity.LadderCriterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a city stands, as a section of the report on a check. */
public final class AssessmentReport implements ReportSection {
    static final int PLACES = 2;

    private final Assessment assessment;

    /** A section on an assessment. */
    public AssessmentReport(Assessment assessment) {
        this.assessment = assessment;
    }

    @Override
    public boolean tells(FactRef subject) {
        return subject.type().equals(LadderCriterion.class.getSimpleName());
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return AssessmentJson.of(assessment);
    }

    @Override
    public void write(TextPage page, Language language) {
        Wording words = Standing.words(language);
        page.heading(words.say(
                "assessment.title",
                assessment.instrument().indexName().in(language),
                String.valueOf(assessment.edition().year())));
        LocalText notice = Standing.notice(assessment.instrument());
        if (notice != null) {
            page.line(0, notice.in(language));
        }
        index(page, words, "assessment.byCriteria", assessment.byCriteria(), IndicatorStanding::rating);
        index(page, words, "assessment.byGiven", assessment.byGiven(), IndicatorStanding::lastGiven);
        assessment
                .results()
                .forEach(value -> page.line(
                        0,
                        words.say(
                                "assessment.result",
                                String.valueOf(value.year()),
                                part(value, words),
                                value(value, words))));
        assessment.targets().forEach(target -> page.line(0, target(target, words)));
        assessment.changes().forEach(change -> page.line(0, change(change, words)));
        assessment.apart().forEach(value -> page.line(0, apart(value, words)));
        assessment.refused().forEach(what -> page.line(0, words.say("assessment.refused", what)));
        assessment.indicators().forEach(standing -> indicator(standing, page, words));
    }

    private void index(
            TextPage page,
            Wording words,
            String key,
            @Nullable IndexRange range,
            Function<IndicatorStanding, @Nullable Object> known) {
        if (range != null) {
            long count = assessment.indicators().stream()
                    .filter(standing -> known.apply(standing) != null)
                    .count();
            page.line(0, words.say(key, range(range, words), count, (long)
                    assessment.instrument().indicators().size()));
        }
    }

    static String range(IndexRange range, Wording words) {
        String least = index(range.least(), words);
        return range.exact() ? least : words.say("assessment.range", least, index(range.most(), words));
    }

    private static String index(MaturityIndex index, Wording words) {
        return Standing.number(index.rounded(), words.language()) + " ("
                + Standing.grade(index.grade(), words.language()) + ")";
    }

    private static String target(Distance target, Wording words) {
        boolean reached = target.least().compareTo(Fraction.ZERO) >= 0;
        boolean missed = target.most().compareTo(Fraction.ZERO) < 0;
        String key = reached ? "target.reached" : missed ? "target.missed" : "target.open";
        return words.say(key, part(target.value(), words), value(target.value(), words), size(target, words));
    }

    private static String change(Distance change, Wording words) {
        return words.say(
                "assessment.change",
                String.valueOf(change.value().year()),
                part(change.value(), words),
                value(change.value(), words),
                signed(change, words));
    }

    private static String apart(IndexValue value, Wording words) {
        return words.say(
                "assessment.apart",
                part(value, words),
                String.valueOf(value.year()),
                value(value, words),
                value.instrument());
    }

    private static String part(IndexValue value, Wording words) {
        String name = words.say("part." + value.part());
        return value.number() == 0 ? name : name + " " + value.number();
    }

    private static String value(IndexValue value, Wording words) {
        BigDecimal known = value.value();
        return known == null ? "-" : Standing.number(known, words.language());
    }

    /** How far below the target, without a sign. */
    private static String size(Distance distance, Wording words) {
        BigDecimal most = Fraction.ZERO.minus(distance.least()).rounded(PLACES);
        BigDecimal least = Fraction.ZERO.minus(distance.most()).rounded(PLACES).max(BigDecimal.ZERO.setScale(PLACES));
        return between(least, most, words, "");
    }

    private static String signed(Distance distance, Wording words) {
        return between(distance.least().rounded(PLACES), distance.most().rounded(PLACES), words, "+");
    }

    private static String between(BigDecimal least, BigDecimal most, Wording words, String plus) {
        String from = (least.signum() > 0 ? plus : "") + Standing.number(least, words.language());
        String to = (most.signum() > 0 ? plus : "") + Standing.number(most, words.language());
        return least.compareTo(most) == 0 ? from : words.say("assessment.range", from, to);
    }

    private static void indicator(IndicatorStanding standing, TextPage page, Wording words) {
        Language language = words.language();
        List<String> parts = new ArrayList<>();
        IndicatorRating rating = standing.rating();
        if (rating != null) {
            parts.add(words.say("indicator.byCriteria", LadderReport.level(rating, words)));
        }
        for (AssessmentMethod method : AssessmentMethod.values()) {
            BigDecimal level = standing.given().get(method);
            if (level != null) {
                parts.add(words.say("method." + method, Formats.number(level, language)));
            }
        }
        if (standing.previous() != null) {
            parts.add(words.say("indicator.previous", Formats.number(standing.previous(), language)));
        }
        page.item(
                2,
                "- ",
                words.say(
                        "indicator.line",
                        String.valueOf(standing.indicator().number()),
                        standing.indicator().name().in(language),
                        String.join("; ", parts)));
        if (standing.aboveCriteria()) {
            page.line(4, words.say("indicator.above"));
        }
        if (rating != null && !rating.nextConditions().isEmpty()) {
            page.line(4, LadderReport.first(rating.nextConditions(), words));
        }
    }
}

package id.tatakelola.io.result;

import static id.tatakelola.engine.result.Verdict.CANNOT_TELL;
import static id.tatakelola.engine.result.Verdict.MET;
import static id.tatakelola.engine.result.Verdict.NOT_APPLICABLE;
import static id.tatakelola.engine.result.Verdict.NOT_MET;

import id.tatakelola.engine.pack.PackInfo;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Conclusion;
import id.tatakelola.engine.result.CountRange;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.LoopCounts;
import id.tatakelola.engine.result.Question;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.result.WaiverNote;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.PortfolioProblem;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A made-up check in which every part of a result is filled. */
final class Sample {
    static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    static final Portfolio PORTFOLIO = Portfolio.of(
            "Kota Contoh",
            List.of(
                    new OrganizationUnit("kominfo", "Dinas Kominfo", UnitKind.DEPARTMENT, Fact.NONE, Fact.NONE, null),
                    Application.of("sipkd", "SIPKD"),
                    Application.of("simpeg", "SIMPEG"),
                    NetworkLink.of("n-1", "roban")),
            List.of());
    private static final FactRef SIPKD = new FactRef("Application", "sipkd");
    private static final FactRef SIMPEG = new FactRef("Application", "simpeg");
    private static final FactRef LINK = new FactRef("NetworkLink", "n-1");
    private static final FactRef DIRECTIVE = new FactRef("Directive", "plan-due/kominfo");
    private static final Unknown OWNER_OF_SIMPEG =
            new Unknown(Unknown.Kind.COMPONENT, "Application", "simpeg", "ownerId");
    private static final Unknown UNITS = new Unknown(Unknown.Kind.REGISTER, "OrganizationUnit", "", "");

    private static final LoopCounts LOOP = new LoopCounts(
            new CountRange(2, 2L),
            new CountRange(1, 2L),
            new CountRange(0, null),
            CountRange.exactly(3),
            new CountRange(1, 3L),
            new CountRange(1, null));

    private Sample() {}

    static CheckResult full() {
        List<RuleOutcome> outcomes = outcomes();
        return new CheckResult(
                PORTFOLIO.name(),
                DAY,
                CheckResult.Engine.EVALUATOR,
                ExplanationLevel.COMPACT,
                List.of(new PackInfo("monitoring", "1.2.0", "0123456789abcdef".repeat(4))),
                List.of("bandwidth-of-a-link"),
                Conclusion.of(outcomes),
                outcomes,
                directives(),
                observations(),
                List.of(new Rating("level-of-units/kominfo", "level-of-units", "kominfo", new BigDecimal("3.50"))),
                LOOP,
                questions(),
                List.of(),
                List.of(new WaiverNote(
                        "w-2",
                        WaiverNote.Kind.EXPIRED,
                        new LocalText(
                                "Pengecualian w-2 telah berakhir pada 1 Mei 2019.",
                                "Waiver w-2 ran out on 1 May 2019."))),
                warnings());
    }

    /** A check of nothing but the outcomes given. */
    static CheckResult of(CheckResult.Engine engine, RuleOutcome... outcomes) {
        return of(engine, ExplanationLevel.COMPACT, outcomes);
    }

    static CheckResult of(CheckResult.Engine engine, ExplanationLevel level, RuleOutcome... outcomes) {
        List<RuleOutcome> list = List.of(outcomes);
        return new CheckResult(
                PORTFOLIO.name(),
                DAY,
                engine,
                level,
                List.of(),
                List.of(),
                Conclusion.of(list),
                list,
                List.of(),
                List.of(),
                List.of(),
                LOOP,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static RuleOutcome met(RuleCard card) {
        return outcome(card, Map.of(SIPKD, MET), List.of(), List.of());
    }

    static RuleOutcome notMet(RuleCard card) {
        return outcome(card, Map.of(SIPKD, NOT_MET), List.of(finding(card, SIPKD, "SIPKD", null)), List.of());
    }

    static RuleOutcome inDoubt(RuleCard card) {
        Doubt doubt = new Doubt(card.id(), SIMPEG, List.of(OWNER_OF_SIMPEG));
        return outcome(card, Map.of(SIMPEG, CANNOT_TELL), List.of(), List.of(doubt));
    }

    private static List<RuleOutcome> outcomes() {
        RuleOutcome backup = outcome(
                SampleRules.BACKUP,
                Map.of(SIPKD, NOT_MET, SIMPEG, NOT_MET),
                List.of(
                        finding(SampleRules.BACKUP, SIMPEG, "SIMPEG", null),
                        finding(SampleRules.BACKUP, SIPKD, "SIPKD", "w-1")),
                List.of());
        Doubt doubt = new Doubt(SampleRules.OWNER.id(), SIMPEG, List.of(OWNER_OF_SIMPEG));
        RuleOutcome owner = outcome(
                SampleRules.OWNER,
                Map.of(SIPKD, NOT_MET, SIMPEG, CANNOT_TELL),
                List.of(finding(SampleRules.OWNER, SIPKD, "SIPKD", null)),
                List.of(doubt));
        return List.of(
                deriving(SampleRules.PLAN, List.of(DIRECTIVE)),
                idle(SampleRules.OLD, false, null),
                idle(SampleRules.IDLE, true, null),
                backup,
                owner,
                outcome(
                        SampleRules.SPEED,
                        Map.of(LINK, NOT_MET, new FactRef("NetworkLink", "n-2"), NOT_APPLICABLE),
                        List.of(finding(SampleRules.SPEED, LINK, "n-1", null)),
                        List.of()),
                outcome(
                        SampleRules.CLAIM,
                        Map.of(LINK, NOT_MET),
                        List.of(finding(SampleRules.CLAIM, LINK, "n-1", null)),
                        List.of()),
                deriving(SampleRules.LINKS, List.of(new FactRef("Observation", "links-of-units/kominfo"))),
                idle(SampleRules.BROKEN, true, limit()),
                deriving(SampleRules.LEVEL, List.of(new FactRef("Rating", "level-of-units/kominfo"))));
    }

    private static RuleFailure limit() {
        return new RuleFailure(SampleRules.BROKEN.id(), RuleFailure.Kind.LIMIT, "more than 200000000 combinations");
    }

    private static RuleOutcome outcome(
            RuleCard card, Map<FactRef, Verdict> verdicts, List<Finding> findings, List<Doubt> doubts) {
        List<Unknown> unrecorded = doubts.isEmpty() ? List.of() : List.of(UNITS);
        return new RuleOutcome(
                card, true, new TreeMap<>(verdicts), findings, doubts, true, unrecorded, List.of(), List.of(), null);
    }

    private static RuleOutcome deriving(RuleCard card, List<FactRef> derived) {
        return new RuleOutcome(
                card, true, new TreeMap<>(), List.of(), List.of(), false, List.of(), derived, List.of(UNITS), null);
    }

    private static RuleOutcome idle(RuleCard card, boolean inForce, @Nullable RuleFailure failure) {
        return new RuleOutcome(
                card, inForce, new TreeMap<>(), List.of(), List.of(), false, List.of(), List.of(), List.of(), failure);
    }

    private static Finding finding(RuleCard card, FactRef subject, String called, @Nullable String waiver) {
        SortedMap<String, String> parameters = new TreeMap<>(Map.of("batas", "2"));
        String indonesian = card.indonesian().title() + ": " + called
                + " tidak sesuai pada hari pemeriksaan, menurut data" + " yang dicatat dalam portofolio kota.";
        String english = card.english().title() + ": " + called + " is not as it should be.";
        return new Finding(
                card.id(),
                subject,
                List.of(subject),
                parameters,
                1,
                new LocalText(indonesian, english),
                new LocalText("Perbaiki " + called + ".", "Put " + called + " right."),
                waiver);
    }

    private static List<Directive> directives() {
        return List.of(
                new Directive(
                        "plan-due/kominfo",
                        "plan-due",
                        "kominfo",
                        "kominfo",
                        "Penyusunan peta rencana",
                        "perpres-95-2018#pasal-20-ayat-1",
                        DAY,
                        LocalDate.of(2019, 12, 31)),
                new Directive("x-1", "gone-rule", null, Fact.NONE, "Arahan lain", "uu-lain", DAY, null),
                new Directive("x-2", "gone-rule", Fact.NONE, "tidak-tercatat", "Arahan ketiga", null, DAY, null));
    }

    private static List<Observation> observations() {
        return List.of(
                new Observation(
                        "links-of-units/kominfo",
                        "links-of-units",
                        "kominfo",
                        new BigDecimal("1234.50"),
                        new BigDecimal("2E+3")),
                new Observation("gone-rule/y", "gone-rule", "y", null, null),
                new Observation("links-of-units/plan", "links-of-units", "plan-due/kominfo", BigDecimal.ONE, null));
    }

    private static List<Question> questions() {
        Question owner = new Question(
                OWNER_OF_SIMPEG,
                1200,
                List.of(SampleRules.OWNER.id()),
                new LocalText(
                        "Apa pemilik dari aplikasi SIMPEG (simpeg)?", "What is the owner of application SIMPEG?"));
        LocalText units = new LocalText("Apakah semua perangkat daerah sudah tercatat?", "Is every unit on record?");
        Stream<Question> more = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> new Question(UNITS, 12 - i, List.of(SampleRules.PLAN.id()), units));
        return Stream.concat(Stream.of(owner), more).toList();
    }

    private static List<String> warnings() {
        Stream<String> dangling = PORTFOLIO.warnings().stream().map(PortfolioProblem::toString);
        return Stream.concat(
                        dangling,
                        Stream.of(
                                "parameter `batas` (batas-2) is not used: `batas-1` already sets it on 2019-10-27.",
                                "some other warning"))
                .toList();
    }
}

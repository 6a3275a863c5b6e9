package id.tatakelola.io.result;

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

/** Cards of the rules of a made-up check. */
final class SampleRules {
    private static final LegalSource PERPRES = new LegalSource(
            "perpres-95-2018",
            Basis.LAW,
            "Perpres 95/2018",
            "Sistem Pemerintahan Berbasis Elektronik",
            Validity.since(LocalDate.of(2018, 10, 5)));
    private static final LegalSource GUIDE =
            new LegalSource("pedoman-contoh", Basis.GUIDE, "Pedoman Contoh", "Pedoman Contoh", Validity.always());
    private static final LegalSource PRESS = new LegalSource(
            "siaran-contoh", Basis.STATEMENT, "Siaran pers contoh", "Siaran pers contoh", Validity.always());

    static final RuleCard BACKUP = card(
            "application-without-backup",
            Mechanism.MONITORING,
            DomainKind.APPLICATION,
            Severity.MAJOR,
            new RuleTexts("Aplikasi tanpa cadangan data", "", "", ""),
            new RuleTexts("Application without a backup", "", "", ""),
            new Citation(PERPRES, "pasal-40-ayat-4"),
            new Citation(PRESS, ""));
    static final RuleCard OWNER = card(
            "application-without-owner",
            Mechanism.MONITORING,
            DomainKind.APPLICATION,
            Severity.CRITICAL,
            new RuleTexts("Aplikasi tanpa pemilik", "", "", ""),
            new RuleTexts("Application without an owner", "", "", ""),
            new Citation(PERPRES, "pasal-34"));
    static final RuleCard SPEED = card(
            "bandwidth-below-guide",
            Mechanism.MONITORING,
            DomainKind.INFRASTRUCTURE,
            Severity.MINOR,
            new RuleTexts("Bandwidth di bawah pedoman", "", "", ""),
            new RuleTexts("Bandwidth below the guideline", "", "", ""),
            new Citation(GUIDE, "lampiran"));
    static final RuleCard CLAIM = card(
            "claimed-links-not-recorded",
            Mechanism.MONITORING,
            DomainKind.INFRASTRUCTURE,
            Severity.MINOR,
            new RuleTexts("Sambungan yang dinyatakan tetapi tidak tercatat", "", "", ""),
            new RuleTexts("Links claimed but not on record", "", "", ""),
            new Citation(PRESS, ""));
    static final RuleCard PLAN = card(
            "plan-due",
            Mechanism.DIRECTION,
            DomainKind.GENERAL_POLICY,
            Severity.MAJOR,
            new RuleTexts("Penyusunan peta rencana", "", "", ""),
            new RuleTexts("Drawing up the roadmap", "", "", ""),
            new Citation(PERPRES, "pasal-20-ayat-1"));
    static final RuleCard LINKS = card(
            "links-of-units",
            Mechanism.MONITORING,
            DomainKind.INFRASTRUCTURE,
            Severity.MINOR,
            new RuleTexts("Banyaknya sambungan tiap perangkat daerah", "", "", ""),
            new RuleTexts("Number of links of each unit", "", "", ""),
            new Citation(GUIDE, ""));
    static final RuleCard LEVEL = card(
            "level-of-units",
            Mechanism.EVALUATION,
            DomainKind.INSTITUTION,
            Severity.MINOR,
            new RuleTexts("Tingkat kematangan perangkat daerah", "", "", ""),
            new RuleTexts("Maturity of units", "", "", ""),
            new Citation(GUIDE, ""));
    static final RuleCard IDLE = card(
            "dataset-without-metadata",
            Mechanism.MONITORING,
            DomainKind.DATA_INFORMATION,
            Severity.MINOR,
            new RuleTexts("Data tanpa metadata", "", "", ""),
            new RuleTexts("Data without metadata", "", "", ""),
            new Citation(GUIDE, ""));
    static final RuleCard OLD = card(
            "old-duty",
            Mechanism.DIRECTION,
            DomainKind.INSTITUTION,
            Severity.MINOR,
            new RuleTexts("Kewajiban lama", "", "", ""),
            new RuleTexts("Old duty", "", "", ""),
            new Citation(GUIDE, ""));
    static final RuleCard BROKEN = card(
            "score-of-units",
            Mechanism.EVALUATION,
            DomainKind.GENERAL_POLICY,
            Severity.MINOR,
            new RuleTexts("Nilai perangkat daerah", "", "", ""),
            new RuleTexts("Score of units", "", "", ""),
            new Citation(GUIDE, ""));

    private SampleRules() {}

    private static RuleCard card(
            String id,
            Mechanism mechanism,
            DomainKind domain,
            Severity severity,
            RuleTexts indonesian,
            RuleTexts english,
            Citation... citations) {
        Validity inForce = id.equals("old-duty")
                ? Validity.between(LocalDate.of(2010, 1, 1), LocalDate.of(2015, 12, 31))
                : Validity.since(LocalDate.of(2018, 10, 5));
        return new RuleCard(
                id,
                mechanism,
                domain,
                severity,
                List.of(citations),
                inForce,
                null,
                false,
                indonesian,
                english,
                "x.drl");
    }
}

package id.tatakelola.testkit;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationCategory;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.asset.ApplicationUse;
import id.tatakelola.model.asset.Hosting;
import id.tatakelola.model.asset.LinkMedium;
import id.tatakelola.model.asset.LinkStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.asset.NetworkPurpose;
import id.tatakelola.model.organization.AssignmentKind;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleAssignment;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.organization.UnitKind;
import id.tatakelola.model.oversight.EvaluationRecord;
import id.tatakelola.model.oversight.Judgement;
import id.tatakelola.model.oversight.ReviewKind;
import id.tatakelola.model.planning.Initiative;
import id.tatakelola.model.planning.InitiativePrinciple;
import id.tatakelola.model.planning.MasterPlan;
import id.tatakelola.model.planning.Outcome;
import id.tatakelola.model.planning.OutcomeIndicator;
import id.tatakelola.model.planning.PlanKind;
import id.tatakelola.model.planning.Principle;
import id.tatakelola.model.process.GovernanceProcess;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.process.ProcessKind;
import id.tatakelola.model.process.ProcessMechanism;
import id.tatakelola.model.regulation.DomainKind;
import id.tatakelola.model.regulation.GovernanceDomain;
import id.tatakelola.model.regulation.Parameter;
import id.tatakelola.model.regulation.Regulation;
import id.tatakelola.model.regulation.RegulationKind;
import id.tatakelola.model.regulation.RegulationStatus;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import id.tatakelola.model.service.CatalogueEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A small invented city (<i>kota contoh</i>), SYNTHETIC, in which nothing is unknown, every register is complete and every
 * shipped rule is met or not applicable: the ground on which a test changes one thing.
 */
@SuppressWarnings("EnumOrdinal") // numbers the invented ids, nothing else
public final class SmallCity {
    /** The day for which the city is made; all rules about the city statement of 2019 are in force on it. */
    public static final LocalDate DAY = LocalDate.of(2019, 11, 15);

    private static final List<String> OFFICES = List.of("diskominfo", "dinkes");
    private static final List<String> WARDS = List.of("Roban", "Condong", "Jawa");

    private final List<Fact> facts = new ArrayList<>();

    private SmallCity() {
        organization();
        regulations();
        links();
        applications();
        processes();
        plan();
        facts.addAll(SmallCityStrategy.facts());
        facts.addAll(SmallCityOperation.facts());
    }

    /** The city as a portfolio. */
    public static Portfolio portfolio() {
        List<CompleteRegister> registers = FactTypes.standard().all().stream()
                .map(FactType::name)
                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                .toList();
        return Portfolio.of("Kota Contoh", new SmallCity().facts, registers);
    }

    private void organization() {
        facts.add(unit("kota", "Pemerintah Kota Contoh", UnitKind.CITY_GOVERNMENT));
        facts.add(unit("diskominfo", "Dinas Komunikasi dan Informatika", UnitKind.DEPARTMENT));
        facts.add(unit("dinkes", "Dinas Kesehatan", UnitKind.DEPARTMENT));
        WARDS.forEach(ward -> facts.add(unit(lower(ward), "Kelurahan " + ward, UnitKind.KELURAHAN)));
        facts.add(new Role("pengelola-tik", "Pengelola TIK", RoleKind.ICT_MANAGEMENT, "diskominfo"));
        facts.add(new Role("walidata", "Walidata", RoleKind.DATA_STEWARD, "diskominfo"));
        facts.add(new Role("sekda", "Sekretaris Daerah", RoleKind.REGIONAL_SECRETARY, "kota"));
        facts.add(new Role("koordinator", "Koordinator SPBE", RoleKind.SPBE_COORDINATOR, "kota"));
        facts.add(new RoleAssignment(
                "koordinator-1", "koordinator", AssignmentKind.DEFINITIVE, "sekda", Validity.always()));
        facts.add(EvaluationRecord.of("evaluasi-1")
                .withProcessId(Fact.NONE)
                .withPlanId(Fact.NONE)
                .withApplicationId(Fact.NONE)
                .withDirectiveId(Fact.NONE)
                .withKind(ReviewKind.PERIODIC)
                .withJudgement(Judgement.SATISFACTORY)
                .withConductedOn(LocalDate.of(2019, 6, 1)));
        facts.add(new Parameter(
                "selang",
                "spbe.evaluation-interval-months",
                BigDecimal.valueOf(12),
                "bulan",
                Validity.always(),
                Fact.NONE));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Fact unit(String id, String name, UnitKind kind) {
        String parent = kind == UnitKind.CITY_GOVERNMENT ? Fact.NONE : "kota";
        return new OrganizationUnit(id, name, kind, parent, Fact.NONE, Validity.always());
    }

    private void regulations() {
        for (DomainKind kind : DomainKind.values()) {
            facts.add(new GovernanceDomain("bidang-" + kind.ordinal(), "Bidang " + kind.ordinal(), kind));
            facts.add(new Regulation(
                    "perwako-" + kind.ordinal(),
                    "Peraturan contoh " + kind.ordinal(),
                    RegulationKind.MAYORAL_REGULATION,
                    kind,
                    "1" + kind.ordinal(),
                    2018,
                    RegulationStatus.IN_FORCE,
                    Validity.since(LocalDate.of(2018, 7, 1)),
                    true));
        }
    }

    private void links() {
        List<String> linked = new ArrayList<>(OFFICES);
        WARDS.forEach(ward -> linked.add(lower(ward)));
        linked.forEach(unit -> facts.add(NetworkLink.of("sambungan-" + unit, unit)
                .withMedium(LinkMedium.FIBRE)
                .withManagerId("diskominfo")
                .withBandwidth(Bandwidth.ofMbps(10))
                .withStatus(LinkStatus.WORKING)
                .withPurpose(NetworkPurpose.GOVERNMENT_INTRANET)));
    }

    private void applications() {
        for (String name : List.of("SIPKD", "SIMPEG")) {
            String id = lower(name);
            facts.add(new Application(
                    id,
                    name,
                    "fungsi-" + id,
                    "diskominfo",
                    ApplicationStatus.RUNNING,
                    ApplicationCategory.SPECIAL,
                    Hosting.OWN));
            facts.add(new CatalogueEntry("katalog-" + id, id, Validity.always()));
            facts.add(new SecurityMeasure("cadangan-" + id, id, SecurityMeasureKind.BACKUP, true));
        }
        OFFICES.forEach(unit -> facts.add(new ApplicationUse("sipkd-" + unit, "sipkd", unit, true)));
        facts.add(new ApplicationUse("simpeg-diskominfo", "simpeg", "diskominfo", true));
    }

    private void processes() {
        for (ProcessKind kind : ProcessKind.values()) {
            String id = "proses-" + kind.ordinal();
            facts.add(new GovernanceProcess(
                    id,
                    FactTypes.standard().labels().label("ProcessKind." + kind.name(), Language.ID),
                    kind,
                    "pengelola-tik"));
            for (Mechanism mechanism : Mechanism.values()) {
                facts.add(new ProcessMechanism(id + "-" + mechanism.ordinal(), id, mechanism, true));
            }
        }
    }

    private void plan() {
        facts.add(new MasterPlan(
                "rencana",
                "Rencana Induk TIK 2020-2027",
                PlanKind.ICT_MASTER_PLAN,
                2020,
                2027,
                "diskominfo",
                Fact.NONE));
        facts.add(new Principle("berkelanjutan", "rencana", "Berkelanjutan"));
        facts.add(new Initiative("portal", "Portal layanan", "rencana", 2021, "diskominfo"));
        facts.add(new InitiativePrinciple("portal-berkelanjutan", "portal", "berkelanjutan"));
        facts.add(new Outcome("layanan", "Layanan kepada masyarakat", "rencana"));
        facts.add(new OutcomeIndicator("kepuasan", "layanan", "Kepuasan masyarakat", BigDecimal.valueOf(80), "persen"));
    }
}

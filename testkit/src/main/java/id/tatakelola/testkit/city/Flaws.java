package id.tatakelola.testkit.city;

import id.tatakelola.model.Fact;
import id.tatakelola.model.asset.LinkStatus;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.organization.UnitKind;
import java.time.LocalDate;

/** The flaws planted, at least one for each rule that reports: the rule, its subject, what is wrong. */
final class Flaws {
    private Flaws() {}

    /** Those of the reference city. */
    static FlawList inTheCity() {
        FlawList flaws = new FlawList();
        PolicyFlaws.plant(flaws);
        ApplicationFlaws.plant(flaws);
        StructureFlaws.plant(flaws);
        MaturityFlaws.plant(flaws);
        return flaws;
    }

    /** Those that each need a city of their own. */
    static FlawList apart() {
        FlawList flaws = new FlawList();
        oneSubject(flaws);
        allSubjects(flaws);
        notKnown(flaws);
        return flaws;
    }

    /** The subject is the one city government, or the one coordinator. */
    private static void oneSubject(FlawList flaws) {
        flaws.plant(
                "walidata-not-exactly-one",
                "kota",
                "two offices are walidata",
                book -> book.add(new Role("walidata-kedua", "Walidata", RoleKind.DATA_STEWARD, "bappeda")));
        flaws.plant(
                "coordinator-not-regional-secretary",
                "kota",
                "the head of the ICT office coordinates SPBE",
                book -> book.set("RoleAssignment/koordinator-spbe-1", "holderRoleId", "kepala-kominfo"));
        flaws.plant(
                "evaluation-overdue",
                "koordinator-spbe",
                "the last evaluation is older than twelve months",
                book -> book.set("EvaluationRecord/evaluasi-berkala", "conductedOn", LocalDate.of(2018, 6, 4)));
        flaws.plant(
                "ict-manager-not-exactly-one",
                "kota",
                "two offices manage ICT",
                book -> book.add(new Role("pengelola-kedua", "Pengelola TIK", RoleKind.ICT_MANAGEMENT, "bappeda")));
        flaws.plant("city-without-four-data-actors", "kota", "there is no data guide", book -> {
            book.remove("RoleAssignment/pembina-data-1");
            book.remove("Role/pembina-data");
        });
        flaws.plant(
                "second-city-government",
                "kota-ganda",
                "the city government is recorded twice",
                book -> book.add(new OrganizationUnit(
                        "kota-ganda",
                        "Pemerintah Kota Contoh",
                        UnitKind.CITY_GOVERNMENT,
                        Fact.NONE,
                        "wilayah-kota",
                        CityOffices.TERM)));
    }

    /** What breaks the rule breaks it for every subject. */
    private static void allSubjects(FlawList flaws) {
        flaws.plant(
                "certification-called-for-none-recorded",
                "sertifikasi",
                "called for, and none is recorded",
                book -> book.removeAll("Certification", id -> true));
        flaws.plant(
                "platform-open-only-to-government",
                "portal-infrastruktur",
                "no link covers the public",
                book -> book.set("NetworkLink/publik-alun-alun", "status", LinkStatus.DISTURBED));
        flaws.follows("platform-open-only-to-government", "portal-cadangan", "nor does this one reach it");
    }

    /** Rules of record keeping find what is not known, and in the reference city everything is. */
    private static void notKnown(FlawList flaws) {
        flaws.plant(
                "sla-incomplete",
                "sla-layanan-izin",
                "the time to resolve is not on record",
                book -> book.set("ServiceLevelAgreement/sla-layanan-izin", "resolutionHours", null));
        flaws.plant(
                "link-without-medium",
                "sambungan-kel-pinus",
                "by what it is linked is not on record",
                book -> book.set("NetworkLink/sambungan-kel-pinus", "medium", null));
    }
}

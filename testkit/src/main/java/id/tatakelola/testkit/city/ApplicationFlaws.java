package id.tatakelola.testkit.city;

import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.ApplicationUse;
import java.time.LocalDate;

/** The flaws of the reference city in its applications, services and data. */
final class ApplicationFlaws {
    private ApplicationFlaws() {}

    static void plant(FlawList flaws) {
        register(flaws);
        functions(flaws);
        security(flaws);
        agreements(flaws);
        selection(flaws);
        data(flaws);
    }

    private static void register(FlawList flaws) {
        flaws.plant(
                "unit-without-sipkd",
                "dispusip",
                "the office does not use SIPKD",
                book -> book.set("ApplicationUse/sipkd-dispusip", "active", false));
        flaws.plant(
                "second-application-used-by-all",
                "simpeg",
                "the last office without SIMPEG uses it too",
                book -> book.add(new ApplicationUse("simpeg-damkar", "simpeg", "damkar", true)));
        flaws.plant(
                "application-not-in-catalogue",
                "arsip",
                "its entry has run out",
                book -> book.set(
                        "CatalogueEntry/katalog-arsip",
                        "validity",
                        Validity.between(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31))));
        flaws.plant(
                "application-without-owner",
                "aduan",
                "no unit owns it",
                book -> book.set("Application/aduan", "ownerId", "none"));
        flaws.plant(
                "website-without-owner",
                "situs-dp3a",
                "in use, and nobody answers for it",
                book -> book.set("Website/situs-dp3a", "ownerId", "none"));
    }

    private static void functions(FlawList flaws) {
        flaws.plant(
                "same-function-in-one-unit",
                "simpeg",
                "it does what another system of its owner does",
                book -> book.set("Application/simpeg", "function", "cuti"));
        flaws.plant(
                "same-function-in-several-units",
                "sekolah",
                "it does what a system of another unit does",
                book -> book.set("Application/sekolah", "function", "perizinan"));
    }

    private static void security(FlawList flaws) {
        flaws.plant(
                "application-without-backup",
                "sekolah",
                "its backup does not work",
                book -> book.set("SecurityMeasure/sekolah-backup", "operational", false));
        flaws.plant(
                "application-without-recovery",
                "cuti",
                "nothing recovers it",
                book -> book.remove("SecurityMeasure/cuti-recovery"));
        flaws.plant(
                "application-without-audit-trail",
                "simpeg",
                "its audit trail is switched off",
                book -> book.set("SecurityMeasure/simpeg-audit_trail", "operational", false));
        flaws.plant(
                "application-without-security-aspect",
                "arsip",
                "authentication is not assured",
                book -> book.set("SecurityAssurance/arsip-authentication", "assured", false));
        flaws.plant(
                "critical-application-without-security-aspect",
                "rekam-medis",
                "confidentiality is only said",
                book -> book.remove("Evidence/bukti-SecurityAssurance-rekam-medis-confidentiality"));
        flaws.follows("application-without-security-aspect", "rekam-medis", "as every application, critical or not");
    }

    private static void agreements(FlawList flaws) {
        flaws.plant(
                "critical-service-without-sla",
                "layanan-aduan",
                "the service is critical and has no agreement",
                book -> {
                    book.remove("ServiceLevelReport/laporan-sla-layanan-aduan-2019-07-15");
                    book.remove("ServiceLevelReport/laporan-sla-layanan-aduan-2019-10-15");
                    book.remove("ServiceLevelAgreement/sla-layanan-aduan");
                });
        flaws.plant(
                "sla-by-wrong-authority",
                "sla-layanan-medis",
                "the ICT committee approved it, not ICT management",
                book -> book.set("ServiceLevelAgreement/sla-layanan-medis", "approvedById", "komite-tik"));
        flaws.plant(
                "sla-report-missing",
                "sla-layanan-pajak",
                "the last report did not go to the ICT committee",
                book -> book.set("ServiceLevelReport/laporan-sla-layanan-pajak-2019-10-15", "recipientRoleId", "cio"));
    }

    private static void selection(FlawList flaws) {
        flaws.plant(
                "system-without-feasibility-study",
                "pemilihan-pajak",
                "no study came before the choice",
                book -> book.remove("FeasibilityStudy/studi-pajak"));
        flaws.plant("large-system-without-proof-of-concept", "pemilihan-sekolah", "no vendor was tried", book -> {
            book.remove("ProofOfConcept/uji-sekolah-penyedia-contoh-a");
            book.remove("ProofOfConcept/uji-sekolah-penyedia-contoh-b");
        });
        flaws.plant(
                "failed-proof-of-concept-in-tender",
                "lelang-izin",
                "the vendor failed the trial and tendered",
                book -> book.set("ProofOfConcept/uji-izin-penyedia-contoh-a", "passed", false));
        flaws.plant(
                "application-without-post-implementation-evaluation",
                "cuti",
                "nobody looked back at it",
                book -> book.remove("EvaluationRecord/pasca-cuti"));
    }

    private static void data(FlawList flaws) {
        flaws.plant(
                "dataset-without-metadata",
                "data-dinsos-2018",
                "the metadata are not complete",
                book -> book.set("Dataset/data-dinsos-2018", "metadataComplete", false));
        flaws.follows("dataset-below-four-principles", "data-dinsos-2018", "one of the four principles is missed");
        flaws.plant(
                "unchecked-dataset-published",
                "data-dlh-2019",
                "published though the check was not passed",
                book -> book.set("Dataset/data-dlh-2019", "checkPassed", false));
        flaws.plant(
                "producer-below-open-format",
                "open-format-share/dishub",
                "one of two is not machine-readable",
                book -> book.set("Dataset/data-dishub-2019", "machineReadable", false));
        flaws.follows("dataset-below-four-principles", "data-dishub-2019", "one of the four principles is missed");
        flaws.plant(
                "dataset-without-reference-codes",
                "data-bpbd-2019",
                "it does not use the reference codes",
                book -> book.set("Dataset/data-bpbd-2019", "referenceCodesUsed", false));
        flaws.follows("dataset-below-four-principles", "data-bpbd-2019", "one of the four principles is missed");
        flaws.plant(
                "dataset-below-four-principles",
                "data-distan-2018",
                "it does not meet the data standard",
                book -> book.set("Dataset/data-distan-2018", "standardMet", false));
        flaws.plant(
                "producer-without-supporting-walidata",
                "dishub",
                "nobody holds the role",
                book -> book.remove("RoleAssignment/pendukung-dishub-1"));
    }
}

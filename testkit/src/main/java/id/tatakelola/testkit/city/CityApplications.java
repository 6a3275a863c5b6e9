package id.tatakelola.testkit.city;

import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationCategory;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.asset.ApplicationUse;
import id.tatakelola.model.asset.Hosting;
import id.tatakelola.model.data.Dataset;
import id.tatakelola.model.security.SecurityAspect;
import id.tatakelola.model.security.SecurityAssurance;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import id.tatakelola.model.service.CatalogueEntry;
import id.tatakelola.model.service.Service;
import id.tatakelola.model.service.ServiceLevelAgreement;
import id.tatakelola.model.service.ServiceLevelReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The applications, services and data of the reference city (<i>aplikasi, layanan, data</i>): all well. */
final class CityApplications {
    static final List<String> IDS =
            List.of("aduan", "arsip", "cuti", "izin", "pajak", "rekam-medis", "sekolah", "simpeg", "sipkd");

    private final CityBook book;

    CityApplications(CityBook book) {
        this.book = book;
    }

    void write() {
        application("sipkd", "SIPKD", "keuangan", "bkad");
        application("simpeg", "SIMPEG Contoh", "kepegawaian", "bkpsdm");
        application("cuti", "Cuti Contoh", "cuti", "bkpsdm");
        application("izin", "Izin Contoh", "perizinan", "dpmptsp");
        application("aduan", "Aduan Contoh", "pengaduan", "kominfo");
        application("rekam-medis", "Rekam Medis Contoh", "rekam-medis", "dinkes");
        application("arsip", "Arsip Contoh", "kearsipan", "dispusip");
        application("pajak", "Pajak Contoh", "pajak", "bapenda");
        application("sekolah", "Sekolah Contoh", "pendidikan", "dikbud");
        uses();
        service("layanan-izin", "Layanan perizinan", "izin", "dpmptsp", true);
        service("layanan-pajak", "Layanan pajak daerah", "pajak", "bapenda", true);
        service("layanan-medis", "Layanan rekam medis", "rekam-medis", "dinkes", true);
        service("layanan-aduan", "Layanan pengaduan", "aduan", "kominfo", true);
        service("layanan-arsip", "Layanan arsip", "arsip", "dispusip", false);
        CityOffices.offices().forEach(this::datasets);
    }

    private void application(String id, String name, String function, String owner) {
        book.add(new Application(
                id, name, function, owner, ApplicationStatus.RUNNING, ApplicationCategory.SPECIAL, Hosting.OWN));
        book.add(new CatalogueEntry("katalog-" + id, id, Validity.always()));
        for (SecurityMeasureKind kind : SecurityMeasureKind.values()) {
            String measure = id + "-" + kind.name().toLowerCase(Locale.ROOT);
            book.add(new SecurityMeasure(measure, id, kind, true));
        }
        for (SecurityAspect aspect : SecurityAspect.values()) {
            String assurance = id + "-" + aspect.name().toLowerCase(Locale.ROOT);
            book.add(new SecurityAssurance(assurance, id, aspect, true));
        }
    }

    /** All offices use SIPKD, nearly all SIMPEG, and each other application its owner. */
    private void uses() {
        for (String unit : CityOffices.offices()) {
            use("sipkd", unit);
            if (!unit.equals("damkar")) {
                use("simpeg", unit);
            }
        }
        use("cuti", "bkpsdm");
        use("izin", "dpmptsp");
        use("aduan", "kominfo");
        use("rekam-medis", "rsud");
        use("arsip", "dispusip");
        use("pajak", "bapenda");
        use("sekolah", "dikbud");
    }

    private void use(String application, String unit) {
        book.add(new ApplicationUse(application + "-" + unit, application, unit, true));
    }

    private void service(String id, String name, String application, String owner, boolean critical) {
        book.add(new Service(
                id, name, application, critical ? CityPlatforms.PORTAL : CityPlatforms.SPARE, owner, critical, true));
        if (critical) {
            agreement("sla-" + id, id, owner);
        }
    }

    private void agreement(String id, String service, String owner) {
        book.add(new ServiceLevelAgreement(
                id,
                service,
                BigDecimal.valueOf(2),
                BigDecimal.valueOf(99),
                BigDecimal.valueOf(24),
                owner,
                "pengelola-tik",
                3,
                CityOffices.TERM));
        report(id, LocalDate.of(2019, 7, 15), LocalDate.of(2019, 7, 9));
        report(id, LocalDate.of(2019, 10, 15), LocalDate.of(2019, 10, 14));
    }

    private void report(String agreement, LocalDate dueOn, LocalDate reportedOn) {
        book.add(new ServiceLevelReport(
                "laporan-" + agreement + "-" + dueOn, agreement, "komite-tik", dueOn, reportedOn));
    }

    private void datasets(String unit) {
        for (String year : List.of("2018", "2019")) {
            book.add(new Dataset(
                    "data-" + unit + "-" + year,
                    "Data " + unit + " " + year,
                    unit,
                    true,
                    true,
                    true,
                    true,
                    true,
                    true));
        }
    }
}

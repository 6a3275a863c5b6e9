package id.tatakelola.testkit.city;

import id.tatakelola.model.asset.Platform;
import id.tatakelola.model.asset.PlatformComponent;
import id.tatakelola.model.asset.PlatformComponentKind;
import id.tatakelola.model.asset.PlatformQuality;
import id.tatakelola.model.asset.PlatformQualityKind;
import id.tatakelola.model.asset.PlatformStatus;
import id.tatakelola.model.process.FeasibilityStudy;
import id.tatakelola.model.process.ProofOfConcept;
import id.tatakelola.model.process.SystemSelection;
import id.tatakelola.model.process.TenderEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The platforms of the reference city and how its systems were chosen (<i>portal infrastruktur, pemilihan sistem</i>). */
final class CityPlatforms {
    /** The platform that services stand on. */
    static final String PORTAL = "portal-infrastruktur";

    /** The other one, for what is not critical. */
    static final String SPARE = "portal-cadangan";

    private final CityBook book;

    CityPlatforms(CityBook book) {
        this.book = book;
    }

    void write() {
        platform(PORTAL, "Portal Infrastruktur Contoh");
        platform(SPARE, "Portal Cadangan Contoh");
        List.of("izin", "pajak", "rekam-medis", "sekolah").forEach(this::selection);
    }

    private void platform(String id, String name) {
        book.add(new Platform(id, name, "kominfo", PlatformStatus.OPERATING));
        for (PlatformComponentKind kind : PlatformComponentKind.values()) {
            String part = id + "-" + lower(kind);
            book.add(new PlatformComponent(part, id, kind, "bagian " + part, true));
        }
        for (PlatformQualityKind kind : PlatformQualityKind.values()) {
            book.add(new PlatformQuality(id + "-" + lower(kind), id, kind, true));
        }
    }

    private static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Chosen after a study and a trial that both vendors passed; one of them tendered. */
    private void selection(String application) {
        String id = "pemilihan-" + application;
        book.add(new SystemSelection(id, application, true, true, true, "none", LocalDate.of(2018, 5, 7)));
        book.add(new FeasibilityStudy(
                "studi-" + application, id, "pengelola-tik", true, true, true, LocalDate.of(2018, 2, 5)));
        for (String vendor : List.of("penyedia-contoh-a", "penyedia-contoh-b")) {
            String trial = "uji-" + application + "-" + vendor;
            book.add(new ProofOfConcept(trial, id, vendor, true, true, LocalDate.of(2018, 3, 5)));
        }
        book.add(new TenderEntry("lelang-" + application, id, "penyedia-contoh-a", LocalDate.of(2018, 4, 2)));
    }
}

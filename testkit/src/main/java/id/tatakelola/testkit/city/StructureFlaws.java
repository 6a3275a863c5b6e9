package id.tatakelola.testkit.city;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Hosting;
import id.tatakelola.model.asset.LinkStatus;
import id.tatakelola.model.oversight.ProgressState;
import id.tatakelola.model.oversight.Waiver;
import java.time.LocalDate;

/** The flaws of the reference city in its infrastructure and its institutions. */
final class StructureFlaws {
    private StructureFlaws() {}

    static void plant(FlawList flaws) {
        network(flaws);
        hosting(flaws);
        platforms(flaws);
        roles(flaws);
        people(flaws);
        processes(flaws);
    }

    private static void network(FlawList flaws) {
        flaws.plant(
                "link-with-other-manager",
                "sambungan-kel-waru",
                "the dinas of trade manages the link",
                book -> book.set("NetworkLink/sambungan-kel-waru", "managerId", "disdag"));
        flaws.plant(
                "site-below-allocation",
                "alokasi-situs",
                "one site has half of what each was promised",
                book -> book.set("NetworkLink/sambungan-kel-randu", "bandwidth", Bandwidth.ofMbps(5)));
        flaws.plant(
                "links-exceed-allocation",
                "alokasi-kota",
                "the links add up to more than there is",
                book -> book.set("BandwidthAllocation/alokasi-kota", "bandwidth", Bandwidth.ofMbps(300)));
        flaws.plant(
                "unit-without-working-link",
                "kel-jati",
                "its only link is disturbed",
                book -> book.set("NetworkLink/sambungan-kel-jati", "status", LinkStatus.DISTURBED));
    }

    private static void hosting(FlawList flaws) {
        flaws.plant(
                "system-hosted-abroad",
                "pajak",
                "the system runs abroad",
                book -> book.set("Application/pajak", "hosting", Hosting.ABROAD));
        flaws.plant("system-hosted-abroad", "arsip", "this one too, but a waiver covers it", book -> {
            book.set("Application/arsip", "hosting", Hosting.ABROAD);
            book.add(new Waiver(
                    "pengecualian-arsip",
                    "system-hosted-abroad",
                    "arsip",
                    "Pemindahan pusat data, contoh",
                    "kepala-dispusip",
                    "komite-tik",
                    Validity.between(LocalDate.of(2019, 1, 1), LocalDate.of(2029, 12, 31))));
        });
    }

    private static void platforms(FlawList flaws) {
        flaws.plant(
                "platform-without-parts",
                "portal-cadangan",
                "its hardware is not ready",
                book -> book.set("PlatformComponent/portal-cadangan-hardware", "ready", false));
        flaws.plant(
                "platform-quality-without-evidence",
                "portal-cadangan",
                "that it is secure is only said",
                book -> book.remove("Evidence/bukti-PlatformQuality-portal-cadangan-secure"));
        flaws.plant(
                "platform-without-service",
                "portal-cadangan",
                "its only service is not for the public",
                book -> book.set("Service/layanan-arsip", "publicService", false));
    }

    private static void roles(FlawList flaws) {
        flaws.plant(
                "governance-role-without-holder",
                "cio",
                "nobody holds the role",
                book -> book.remove("RoleAssignment/cio-1"));
        flaws.plant(
                "unit-head-vacant",
                "kepala-disnaker",
                "nobody heads the dinas",
                book -> book.remove("RoleAssignment/kepala-disnaker-1"));
        flaws.plant(
                "acting-head-past-term",
                "kepala-dispora-1",
                "acting for longer than six months",
                book -> book.set(
                        "RoleAssignment/kepala-dispora-1", "validity", Validity.since(LocalDate.of(2018, 1, 2))));
    }

    private static void people(FlawList flaws) {
        flaws.plant("unit-without-competence", "distan", "nobody of the dinas knows ICT", book -> {
            book.remove("Competence/kompetensi-distan-aplikasi");
            book.remove("Competence/kompetensi-distan-jaringan");
        });
        flaws.plant(
                "unit-with-single-discipline",
                "perkim",
                "one discipline only",
                book -> book.remove("Competence/kompetensi-perkim-jaringan"));
        flaws.plant(
                "stated-training-not-recorded",
                "bimtek-surel",
                "said to be held, not recorded",
                book -> book.set("Statement/bimtek-surel", "value", "KEAMANAN_INFORMASI"));
        flaws.plant(
                "stated-application-training-not-recorded",
                "bimtek-simpeg",
                "said to be held, not recorded",
                book -> book.removeAll("Training", id -> id.startsWith("bimtek-simpeg-")));
    }

    private static void processes(FlawList flaws) {
        flaws.plant(
                "process-without-three-mechanisms",
                "pemeliharaan",
                "maintenance is not evaluated",
                book -> book.set("ProcessMechanism/pemeliharaan-evaluation", "active", false));
        flaws.plant(
                "process-without-scope-or-output",
                "operasi",
                "what operation gives is not written down",
                book -> book.remove("ProcessElement/operasi-output"));
        flaws.plant(
                "directive-without-follow-up",
                "arahan-surel",
                "nobody reported on it",
                book -> book.remove("ProgressReport/laporan-arahan-surel"));
        flaws.plant(
                "recommendation-without-follow-up",
                "rekomendasi-tengah-2016",
                "the follow-up is not done",
                book -> book.set("FollowUp/tindak-lanjut-tengah-2016", "state", ProgressState.UNDER_WAY));
    }
}

package id.tatakelola.testkit.city;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.EvidenceGrade;
import id.tatakelola.model.oversight.Source;
import id.tatakelola.model.oversight.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The sources of the reference city, and the evidence for those of its facts that rules ask evidence for (<i>bukti</i>). */
final class CityEvidence {
    private static final LocalDate SAID = LocalDate.of(2019, 10, 27);
    private static final LocalDate SEEN = LocalDate.of(2019, 3, 1);
    /** What bears out facts of a type. */
    private static final Map<String, String> SOURCES = Map.of(
            "IndicatorLevel", "laporan",
            "MasterPlan", "berkas-peraturan",
            "Regulation", "berkas-peraturan",
            "PlatformQuality", "kunjungan",
            "SecurityAssurance", "kunjungan",
            "StrategicMeasure", "laporan",
            "StrategyComponent", "laporan");

    private final CityBook book;

    CityEvidence(CityBook book) {
        this.book = book;
    }

    /** To be written last, since it is about what is there. */
    void write() {
        book.add(
                new Source("pernyataan", SourceKind.PRESS, "Pernyataan kota contoh", SAID, true, "berita/contoh"),
                new Source("laporan", SourceKind.OFFICIAL_REPORT, "Laporan contoh", SAID, true, "laporan/contoh"),
                new Source("berkas-peraturan", SourceKind.SIGNED_REGULATION, "Berkas contoh", SAID, false, "arsip/1"),
                new Source("kunjungan", SourceKind.FIELD_VISIT, "Kunjungan lapangan contoh", SAID, false, "arsip/2"));
        for (Fact fact : List.copyOf(book.facts())) {
            FactRef ref = FactRef.of(fact);
            String source = SOURCES.get(ref.type());
            if (source != null) {
                book.add(new Evidence(
                        "bukti-" + ref.type() + "-" + ref.id(),
                        ref.type(),
                        ref.id(),
                        source,
                        SEEN,
                        EvidenceGrade.DOCUMENT));
            }
        }
    }
}

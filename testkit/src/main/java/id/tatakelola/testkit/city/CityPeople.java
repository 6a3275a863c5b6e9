package id.tatakelola.testkit.city;

import id.tatakelola.model.Fact;
import id.tatakelola.model.people.Certification;
import id.tatakelola.model.people.Competence;
import id.tatakelola.model.people.Training;
import java.time.LocalDate;
import java.util.List;

/** What the staff of the reference city can do and have learnt (<i>kompetensi, bimbingan teknis, sertifikasi</i>). */
final class CityPeople {
    private static final LocalDate HELD = LocalDate.of(2019, 4, 8);
    private static final List<String> DISCIPLINES = List.of("jaringan", "aplikasi");

    private final CityBook book;

    CityPeople(CityBook book) {
        this.book = book;
    }

    void write() {
        for (String unit : CityOffices.offices()) {
            DISCIPLINES.forEach(d -> book.add(new Competence("kompetensi-" + unit + "-" + d, unit, d)));
            training("situs-" + unit, "WEBSITE", Fact.NONE, unit);
            training("surel-" + unit, "EMAIL", Fact.NONE, unit);
            training("jaringan-" + unit, "PEMELIHARAAN_JARINGAN", Fact.NONE, unit);
            training("aplikasi-" + unit, "PEMELIHARAAN_APLIKASI", Fact.NONE, unit);
            training("sipkd-" + unit, "OPERASIONAL", "sipkd", unit);
            training("simpeg-" + unit, "OPERASIONAL", "simpeg", unit);
            book.add(new Certification(
                    "sertifikat-" + unit, "Sertifikat jaringan contoh", "jaringan", unit, CityOffices.TERM));
        }
    }

    private void training(String id, String kind, String application, String unit) {
        book.add(new Training("bimtek-" + id, "Bimbingan teknis " + id, kind, application, unit, HELD));
    }
}

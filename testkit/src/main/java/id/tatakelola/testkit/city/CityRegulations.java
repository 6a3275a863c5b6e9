package id.tatakelola.testkit.city;

import id.tatakelola.model.Fact;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.CountBasis;
import id.tatakelola.model.oversight.Statement;
import id.tatakelola.model.regulation.DomainKind;
import id.tatakelola.model.regulation.GovernanceDomain;
import id.tatakelola.model.regulation.Parameter;
import id.tatakelola.model.regulation.Regulation;
import id.tatakelola.model.regulation.RegulationKind;
import id.tatakelola.model.regulation.RegulationStatus;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The regulations, parameters, and statements of the reference city (<i>peraturan, parameter, pernyataan</i>). */
final class CityRegulations {
    private static final LocalDate SAID = LocalDate.of(2019, 10, 27);

    private final CityBook book;

    CityRegulations(CityBook book) {
        this.book = book;
    }

    void write() {
        domain("kebijakan-umum", "Kebijakan Umum E-Government", DomainKind.GENERAL_POLICY, "101");
        domain("data-informasi", "Data dan Informasi", DomainKind.DATA_INFORMATION, "102");
        domain("aplikasi", "Aplikasi", DomainKind.APPLICATION, "103");
        domain("infrastruktur", "Infrastruktur TIK", DomainKind.INFRASTRUCTURE, "104");
        domain("kelembagaan", "Kelembagaan dan Sumber Daya Manusia TIK", DomainKind.INSTITUTION, "105");
        regulation("perwako-arsitektur-lama", "Arsitektur 2015-2019", DomainKind.GENERAL_POLICY, "91", 2015);
        regulation("perwako-arsitektur", "Arsitektur 2016-2020", DomainKind.GENERAL_POLICY, "92", 2016);
        regulation("perwako-peta-jalan-lama", "Peta rencana 2015-2019", DomainKind.GENERAL_POLICY, "93", 2015);
        regulation("perwako-peta-jalan", "Peta rencana 2016-2020", DomainKind.GENERAL_POLICY, "94", 2016);
        regulation("perwako-rencana-induk", "Rencana Induk TIK 2020-2027", DomainKind.GENERAL_POLICY, "106", 2019);
        parameters();
        statements();
    }

    private void domain(String id, String name, DomainKind kind, String number) {
        book.add(new GovernanceDomain(id, name, kind));
        regulation("perwako-" + id, "Tata kelola " + name, kind, number, 2018);
    }

    private void regulation(String id, String title, DomainKind domain, String number, int year) {
        book.add(new Regulation(
                id,
                title,
                RegulationKind.MAYORAL_REGULATION,
                domain,
                number,
                year,
                RegulationStatus.IN_FORCE,
                Validity.since(LocalDate.of(year, 2, 1)),
                true));
    }

    /** What the law leaves to the city. */
    private void parameters() {
        parameter("spbe.evaluation-interval-months", 12, "bulan");
        parameter("role.plt-max-months", 6, "bulan");
        parameter("evidence.max-age-days", 730, "hari");
    }

    private void parameter(String key, long value, String unit) {
        book.add(new Parameter("parameter-" + key, key, BigDecimal.valueOf(value), unit, Validity.always(), Fact.NONE));
    }

    private void statements() {
        count("situs-pernah", CountBasis.EVER_USED, CityNetwork.SITES);
        count("situs-pernah-lagi", CountBasis.EVER_USED, CityNetwork.SITES);
        count("situs-dipakai", CountBasis.IN_USE, CityNetwork.SITES_IN_USE);
        said("pengelola", "NetworkLink", "sambungan-setda", "managerId", "Dinas Komunikasi dan Informatika");
        said("pengelola-lagi", "NetworkLink", "sambungan-setda", "managerId", "Dinas Komunikasi dan Informatika");
        said("bimtek-situs", "Training", Fact.NONE, "kind", "WEBSITE");
        said("bimtek-surel", "Training", Fact.NONE, "kind", "EMAIL");
        said("bimtek-sipkd", "Training", Fact.NONE, "applicationId", "SIPKD");
        said("bimtek-simpeg", "Training", Fact.NONE, "applicationId", "SIMPEG Contoh");
        said("sertifikasi", "Certification", Fact.NONE, Fact.NONE, "perlu ditingkatkan");
    }

    private void count(String id, CountBasis basis, int count) {
        book.add(new Statement(
                id, "pernyataan", "Website", Fact.NONE, Fact.NONE, "jumlah situs web", count, basis, SAID));
    }

    /** A statement that counts nothing; a count cannot be absent, so it is zero. */
    private void said(String id, String type, String fact, String component, String value) {
        book.add(new Statement(id, "pernyataan", type, fact, component, value, 0, CountBasis.EVER_USED, SAID));
    }
}

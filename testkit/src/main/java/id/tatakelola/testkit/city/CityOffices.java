package id.tatakelola.testkit.city;

import id.tatakelola.model.Fact;
import id.tatakelola.model.Validity;
import id.tatakelola.model.organization.Area;
import id.tatakelola.model.organization.AreaKind;
import id.tatakelola.model.organization.AssignmentKind;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleAssignment;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.organization.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The areas, units, roles and assignments of the reference city (<i>wilayah, perangkat daerah, peran</i>). */
final class CityOffices {
    /** Since when all units and assignments are there. */
    static final Validity TERM = Validity.since(LocalDate.of(2015, 1, 1));

    private static final List<String> ACTING = List.of("damkar", "dispora");

    /** The dinas, by id. */
    private static final Map<String, String> DEPARTMENTS = new TreeMap<>(Map.ofEntries(
            Map.entry("kominfo", "Komunikasi dan Informatika"),
            Map.entry("dikbud", "Pendidikan dan Kebudayaan"),
            Map.entry("dinkes", "Kesehatan"),
            Map.entry("dpupr", "Pekerjaan Umum dan Penataan Ruang"),
            Map.entry("perkim", "Perumahan dan Permukiman"),
            Map.entry("dinsos", "Sosial"),
            Map.entry("disnaker", "Tenaga Kerja"),
            Map.entry("dukcapil", "Kependudukan dan Pencatatan Sipil"),
            Map.entry("dlh", "Lingkungan Hidup"),
            Map.entry("dishub", "Perhubungan"),
            Map.entry("dispora", "Kepemudaan dan Olahraga"),
            Map.entry("dpmptsp", "Penanaman Modal dan Pelayanan Terpadu Satu Pintu"),
            Map.entry("disdag", "Perdagangan, Koperasi, dan Usaha Kecil"),
            Map.entry("distan", "Pertanian dan Pangan"),
            Map.entry("dispusip", "Perpustakaan dan Kearsipan"),
            Map.entry("dp3a", "Pemberdayaan Perempuan dan Perlindungan Anak"),
            Map.entry("damkar", "Pemadam Kebakaran")));

    private static final Map<String, String> BOARDS = new TreeMap<>(Map.of(
            "bappeda", "Perencanaan Pembangunan Daerah",
            "bkad", "Keuangan dan Aset Daerah",
            "bkpsdm", "Kepegawaian dan Pengembangan Sumber Daya Manusia",
            "bapenda", "Pendapatan Daerah",
            "bpbd", "Penanggulangan Bencana Daerah"));

    /** The kecamatan and their kelurahan: five and 26, as many as a small Indonesian city has. */
    private static final Map<String, List<String>> AREAS = new TreeMap<>(Map.of(
            "Tengah", List.of("Melati", "Kenanga", "Anggrek", "Mawar", "Cempaka", "Seruni"),
            "Barat", List.of("Teratai", "Dahlia", "Flamboyan", "Bugenvil"),
            "Timur", List.of("Akasia", "Angsana", "Beringin", "Cemara", "Damar"),
            "Utara", List.of("Eboni", "Gaharu", "Jati", "Kamboja", "Kapuk", "Ketapang", "Mahoni"),
            "Selatan", List.of("Meranti", "Pinus", "Randu", "Waru")));

    private final CityBook book;

    CityOffices(CityBook book) {
        this.book = book;
    }

    /** The ids of the units that the statement of 2019 calls OPD: secretariats, inspectorate, dinas and badan. */
    static List<String> offices() {
        List<String> offices = new ArrayList<>(List.of("inspektorat", "setda", "setwan"));
        offices.addAll(DEPARTMENTS.keySet());
        offices.addAll(BOARDS.keySet());
        return List.copyOf(offices);
    }

    /** The ids of the kecamatan and kelurahan as units. */
    static List<String> districts() {
        List<String> districts = new ArrayList<>();
        AREAS.forEach((name, wards) -> {
            districts.add("kec-" + lower(name));
            wards.forEach(ward -> districts.add("kel-" + lower(ward)));
        });
        return List.copyOf(districts);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    void write() {
        book.add(new Area("wilayah-kota", "Kota Contoh", AreaKind.CITY, Fact.NONE));
        unit("kota", "Pemerintah Kota Contoh", UnitKind.CITY_GOVERNMENT, Fact.NONE, "wilayah-kota");
        unit("setda", "Sekretariat Daerah", UnitKind.SECRETARIAT);
        unit("setwan", "Sekretariat Dewan Perwakilan Rakyat Daerah", UnitKind.SECRETARIAT);
        unit("inspektorat", "Inspektorat Daerah", UnitKind.INSPECTORATE);
        DEPARTMENTS.forEach((id, task) -> unit(id, "Dinas " + task, UnitKind.DEPARTMENT));
        BOARDS.forEach((id, task) -> unit(id, "Badan " + task, UnitKind.BOARD));
        unit("bidang-egov", "Bidang E-Government", UnitKind.DIVISION, "kominfo", "wilayah-kota");
        unit("rsud", "Rumah Sakit Umum Daerah Contoh", UnitKind.HOSPITAL, "dinkes", "wilayah-kota");
        AREAS.forEach(this::district);
        cityRoles();
        offices().forEach(this::officeRoles);
        assignments();
    }

    private void unit(String id, String name, UnitKind kind) {
        unit(id, name, kind, "kota", "wilayah-kota");
    }

    private void unit(String id, String name, UnitKind kind, String parent, String area) {
        book.add(new OrganizationUnit(id, name, kind, parent, area, TERM));
    }

    private void district(String name, List<String> wards) {
        String area = "wilayah-" + lower(name);
        String unit = "kec-" + lower(name);
        book.add(new Area(area, "Kecamatan Contoh " + name, AreaKind.KECAMATAN, "wilayah-kota"));
        unit(unit, "Kecamatan Contoh " + name, UnitKind.KECAMATAN, "kota", area);
        for (String ward : wards) {
            String wardArea = "wilayah-" + lower(ward);
            book.add(new Area(wardArea, "Kelurahan Contoh " + ward, AreaKind.KELURAHAN, area));
            unit("kel-" + lower(ward), "Kelurahan Contoh " + ward, UnitKind.KELURAHAN, unit, wardArea);
        }
    }

    /** What there is once in a city. */
    private void cityRoles() {
        book.add(
                new Role("wali-kota", "Wali Kota", RoleKind.EXECUTIVE, "kota"),
                new Role("sekda", "Sekretaris Daerah", RoleKind.REGIONAL_SECRETARY, "setda"),
                new Role("koordinator-spbe", "Koordinator SPBE", RoleKind.SPBE_COORDINATOR, "kota"),
                new Role("cio", "Pejabat Informasi Utama", RoleKind.CIO, "kota"),
                new Role("komite-tik", "Komite TIK", RoleKind.ICT_COMMITTEE, "kota"),
                new Role("pengelola-tik", "Pengelola TIK", RoleKind.ICT_MANAGEMENT, "kominfo"),
                new Role("walidata", "Walidata", RoleKind.DATA_STEWARD, "kominfo"),
                new Role("pembina-data", "Pembina Data", RoleKind.DATA_GUIDE, "bappeda"));
    }

    private void officeRoles(String unit) {
        book.add(
                new Role("kepala-" + unit, "Kepala " + unit, RoleKind.UNIT_HEAD, unit),
                new Role("pemilik-" + unit, "Pemilik proses bisnis " + unit, RoleKind.PROCESS_OWNER, unit),
                new Role("produsen-" + unit, "Produsen data " + unit, RoleKind.DATA_PRODUCER, unit),
                new Role("pendukung-" + unit, "Walidata pendukung " + unit, RoleKind.SUPPORTING_DATA_STEWARD, unit));
    }

    private void assignments() {
        holder("wali-kota", Fact.NONE, AssignmentKind.DEFINITIVE);
        holder("sekda", Fact.NONE, AssignmentKind.DEFINITIVE);
        holder("koordinator-spbe", "sekda", AssignmentKind.DEFINITIVE);
        holder("cio", "sekda", AssignmentKind.DEFINITIVE);
        holder("komite-tik", Fact.NONE, AssignmentKind.DEFINITIVE);
        holder("pengelola-tik", "kepala-kominfo", AssignmentKind.DEFINITIVE);
        holder("walidata", "kepala-kominfo", AssignmentKind.DEFINITIVE);
        holder("pembina-data", "kepala-bappeda", AssignmentKind.DEFINITIVE);
        offices().forEach(this::head);
        offices().forEach(unit -> holder("pemilik-" + unit, "kepala-" + unit, AssignmentKind.DEFINITIVE));
        offices().forEach(unit -> holder("produsen-" + unit, "kepala-" + unit, AssignmentKind.DEFINITIVE));
        offices().forEach(unit -> holder("pendukung-" + unit, "kepala-" + unit, AssignmentKind.DEFINITIVE));
    }

    /** Two heads are acting, for less than two months. */
    private void head(String unit) {
        if (ACTING.contains(unit)) {
            book.add(new RoleAssignment(
                    "kepala-" + unit + "-1",
                    "kepala-" + unit,
                    AssignmentKind.PLT,
                    "sekda",
                    Validity.since(LocalDate.of(2019, 9, 2))));
        } else {
            holder("kepala-" + unit, Fact.NONE, AssignmentKind.DEFINITIVE);
        }
    }

    private void holder(String role, String holder, AssignmentKind kind) {
        book.add(new RoleAssignment(role + "-1", role, kind, holder, TERM));
    }
}

package id.tatakelola.testkit.city;

import id.tatakelola.model.Fact;
import id.tatakelola.model.oversight.IndicatorReading;
import id.tatakelola.model.planning.BudgetApproval;
import id.tatakelola.model.planning.BudgetItem;
import id.tatakelola.model.planning.ExpenditureClass;
import id.tatakelola.model.planning.Goal;
import id.tatakelola.model.planning.Initiative;
import id.tatakelola.model.planning.InitiativePrinciple;
import id.tatakelola.model.planning.MasterPlan;
import id.tatakelola.model.planning.Outcome;
import id.tatakelola.model.planning.OutcomeIndicator;
import id.tatakelola.model.planning.PlanKind;
import id.tatakelola.model.planning.Principle;
import id.tatakelola.model.planning.StrategicMeasure;
import id.tatakelola.model.planning.Strategy;
import id.tatakelola.model.planning.StrategyComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The plans, initiatives, outcomes and budget of the reference city (<i>rencana induk, inisiatif, belanja</i>). */
final class CityPlans {
    static final String PLAN = "rencana-induk";

    private static final List<String> PRINCIPLES =
            List.of("berkelanjutan", "pelayanan", "tata-kelola", "terpadu", "kemitraan");
    private static final List<String> OUTCOMES = List.of("layanan", "interaksi", "pemberdayaan", "efisiensi");
    /** Who has an initiative in which year of the plan. */
    private static final List<String> OWNERS =
            List.of("kominfo", "dinkes", "dikbud", "dpmptsp", "bkad", "bkpsdm", "bapenda", "dukcapil");

    private static final List<String> COMPONENTS = List.of("penyelarasan", "penataan", "penguatan");

    private final CityBook book;

    CityPlans(CityBook book) {
        this.book = book;
    }

    void write() {
        plan(PLAN, "Rencana Induk TIK 2020-2027", PlanKind.ICT_MASTER_PLAN, 2020, 2027, "perwako-rencana-induk");
        plan(
                "arsitektur-2015",
                "Arsitektur 2015-2019",
                PlanKind.SPBE_ARCHITECTURE,
                2015,
                2019,
                "perwako-arsitektur-lama");
        plan("arsitektur-2016", "Arsitektur 2016-2020", PlanKind.SPBE_ARCHITECTURE, 2016, 2020, "perwako-arsitektur");
        plan("peta-2015", "Peta rencana 2015-2019", PlanKind.SPBE_ROADMAP, 2015, 2019, "perwako-peta-jalan-lama");
        plan("peta-2016", "Peta rencana 2016-2020", PlanKind.SPBE_ROADMAP, 2016, 2020, "perwako-peta-jalan");
        PRINCIPLES.forEach(id -> book.add(new Principle("prinsip-" + id, PLAN, "Prinsip " + id)));
        OUTCOMES.forEach(this::outcome);
        for (int i = 0; i < OWNERS.size(); i++) {
            initiative(OWNERS.get(i), 2020 + i, PRINCIPLES.get(i % PRINCIPLES.size()));
        }
        strategy();
        CityOffices.offices().forEach(this::budget);
    }

    private void strategy() {
        book.add(new Goal("tujuan-peran-tik", "Peran TIK yang lebih besar"));
        book.add(new Strategy("strategi", "Strategi pengembangan TIK", PLAN));
        for (String id : COMPONENTS) {
            book.add(new StrategyComponent("komponen-" + id, "strategi", "Komponen " + id));
            book.add(new StrategicMeasure(
                    "langkah-" + id, "Langkah " + id, "tujuan-peran-tik", "komponen-" + id, "kominfo"));
        }
    }

    private void plan(String id, String title, PlanKind kind, int first, int last, String adoptedBy) {
        book.add(new MasterPlan(id, title, kind, first, last, "kominfo", adoptedBy));
    }

    private void outcome(String id) {
        book.add(new Outcome("hasil-" + id, "Hasil " + id, PLAN));
        book.add(new OutcomeIndicator(
                "indikator-" + id, "hasil-" + id, "Indikator " + id, BigDecimal.valueOf(80), "persen"));
        book.add(new IndicatorReading(
                "capaian-" + id, "indikator-" + id, BigDecimal.valueOf(82), LocalDate.of(2019, 6, 30)));
    }

    private void initiative(String owner, int year, String principle) {
        String id = "inisiatif-" + owner;
        book.add(new Initiative(id, "Inisiatif " + owner + " " + year, PLAN, year, owner));
        book.add(new InitiativePrinciple(id + "-" + principle, id, "prinsip-" + principle));
    }

    private void budget(String unit) {
        String id = "belanja-" + unit;
        String initiative = OWNERS.contains(unit) ? "inisiatif-" + unit : Fact.NONE;
        book.add(new BudgetItem(
                id,
                "Belanja TIK " + unit,
                unit,
                2019,
                BigDecimal.valueOf(250_000_000),
                initiative,
                "keperluan-" + unit,
                ExpenditureClass.CAPITAL,
                BigDecimal.valueOf(4)));
        book.add(new BudgetApproval("persetujuan-" + unit, id, "komite-tik", LocalDate.of(2018, 11, 30)));
    }
}

package id.tatakelola.testkit.city;

import id.tatakelola.model.planning.ExpenditureClass;
import id.tatakelola.model.regulation.RegulationStatus;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The flaws of the reference city in its policy: regulations, plans, outcomes, budget, statements. */
final class PolicyFlaws {
    private PolicyFlaws() {}

    static void plant(FlawList flaws) {
        regulations(flaws);
        plans(flaws);
        outcomes(flaws);
        budget(flaws);
        statements(flaws);
    }

    private static void regulations(FlawList flaws) {
        flaws.plant(
                "domain-without-regulation",
                "kelembagaan",
                "the regulation on institutions is a draft",
                book -> book.set("Regulation/perwako-kelembagaan", "status", RegulationStatus.DRAFT));
        flaws.plant(
                "regulation-not-for-all-units",
                "perwako-arsitektur",
                "it does not bind all units",
                book -> book.set("Regulation/perwako-arsitektur", "appliesToAllUnits", false));
        flaws.plant(
                "regulation-in-force-without-signed-source",
                "perwako-rencana-induk",
                "only the press told of it",
                book -> book.set("Evidence/bukti-Regulation-perwako-rencana-induk", "sourceId", "pernyataan"));
    }

    private static void plans(FlawList flaws) {
        flaws.plant(
                "architecture-not-for-five-years",
                "arsitektur-2016",
                "the architecture is for three years",
                book -> book.set("MasterPlan/arsitektur-2016", "lastYear", 2018));
        flaws.plant(
                "architecture-review-overdue",
                "architecture-review-due/arsitektur-2015/perwako-arsitektur-lama",
                "the review of the older architecture did not take place",
                book -> book.remove("EvaluationRecord/tengah-2015"));
        flaws.plant(
                "roadmap-not-for-five-years",
                "peta-2016",
                "the roadmap is for three years",
                book -> book.set("MasterPlan/peta-2016", "lastYear", 2018));
        flaws.plant(
                "roadmap-review-overdue",
                "roadmap-review-due/peta-2015/perwako-peta-jalan-lama",
                "the review of the older roadmap did not take place",
                book -> book.remove("EvaluationRecord/tengah-peta-2015"));
        flaws.plant(
                "initiative-outside-plan",
                "inisiatif-bapenda",
                "planned for the year after the plan's last",
                book -> book.set("Initiative/inisiatif-bapenda", "year", 2028));
        flaws.plant(
                "initiative-without-principle",
                "inisiatif-dukcapil",
                "no principle of the plan is named",
                book -> book.remove("InitiativePrinciple/inisiatif-dukcapil-tata-kelola"));
        flaws.plant(
                "measure-without-goal",
                "langkah-penguatan",
                "it serves no goal",
                book -> book.set("StrategicMeasure/langkah-penguatan", "goalId", "none"));
        flaws.plant(
                "measure-without-strategy-component",
                "langkah-penataan",
                "it belongs to no component",
                book -> book.set("StrategicMeasure/langkah-penataan", "strategyComponentId", "none"));
        flaws.follows("strategy-component-without-measure", "komponen-penataan", "its only measure names no component");
    }

    private static void outcomes(FlawList flaws) {
        flaws.plant("outcome-without-indicator", "hasil-efisiensi", "nothing measures the outcome", book -> {
            book.remove("IndicatorReading/capaian-efisiensi");
            book.remove("OutcomeIndicator/indikator-efisiensi");
        });
        flaws.plant(
                "indicator-without-reading",
                "indikator-pemberdayaan",
                "nobody has read the indicator",
                book -> book.remove("IndicatorReading/capaian-pemberdayaan"));
        flaws.plant(
                "indicator-below-target",
                "indikator-interaksi",
                "60 percent were reached, 80 aimed at",
                book -> book.set("IndicatorReading/capaian-interaksi", "value", BigDecimal.valueOf(60)));
    }

    private static void budget(FlawList flaws) {
        flaws.plant(
                "budget-item-without-approval",
                "belanja-dishub",
                "the ICT committee did not approve the item",
                book -> book.remove("BudgetApproval/persetujuan-dishub"));
        flaws.plant(
                "budget-item-approved-by-its-proposer",
                "belanja-perkim",
                "proposer and committee are one unit",
                book -> book.set("BudgetItem/belanja-perkim", "unitId", "kota"));
        flaws.plant(
                "budget-item-in-wrong-class",
                "belanja-dispora",
                "an asset of four years in operating expenditure",
                book -> book.set("BudgetItem/belanja-dispora", "expenditureClass", ExpenditureClass.OPERATING));
        flaws.plant(
                "redundant-budget-items",
                "belanja-distan",
                "it has the purpose of the item of another dinas",
                book -> book.set("BudgetItem/belanja-distan", "purpose", "keperluan-disdag"));
    }

    private static void statements(FlawList flaws) {
        flaws.plant(
                "website-count-contradicts-statement",
                "situs-dipakai",
                "sites out of use were counted too",
                book -> book.set("Statement/situs-dipakai", "count", CityNetwork.SITES));
        flaws.plant(
                "statement-counts-contradict",
                "situs-pernah-lagi",
                "two counts of one day differ",
                book -> book.set("Statement/situs-pernah-lagi", "count", CityNetwork.SITES + 2));
        flaws.follows("website-count-contradicts-statement", "situs-pernah-lagi", "more sites than are recorded");
        flaws.plant(
                "statements-contradict",
                "pengelola-lagi",
                "two statements name two managers of one link",
                book -> book.set("Statement/pengelola-lagi", "value", "Dinas Perhubungan"));
        flaws.plant(
                "stale-evidence",
                "bukti-SecurityAssurance-arsip-integrity",
                "seen more than two years ago",
                book -> book.set(
                        "Evidence/bukti-SecurityAssurance-arsip-integrity", "observedOn", LocalDate.of(2017, 5, 2)));
    }
}

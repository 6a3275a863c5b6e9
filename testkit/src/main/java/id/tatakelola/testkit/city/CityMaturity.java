package id.tatakelola.testkit.city;

import id.tatakelola.model.Fact;
import id.tatakelola.model.maturity.AssessmentMethod;
import id.tatakelola.model.maturity.CriterionCoverage;
import id.tatakelola.model.maturity.CriterionFulfilment;
import id.tatakelola.model.maturity.CriterionKind;
import id.tatakelola.model.maturity.IndexPart;
import id.tatakelola.model.maturity.IndexStanding;
import id.tatakelola.model.maturity.IndexValue;
import id.tatakelola.model.maturity.IndicatorLevel;
import id.tatakelola.model.maturity.LadderCriterion;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Two ladders of an invented instrument, both climbed to the top, and levels claimed (<i>kematangan</i>). */
final class CityMaturity {
    static final String INSTRUMENT = "contoh";

    private static final Set<UnitKind> OFFICES = EnumSet.of(
            UnitKind.SECRETARIAT, UnitKind.INSPECTORATE, UnitKind.DEPARTMENT, UnitKind.BOARD, UnitKind.KECAMATAN);
    private static final LocalDate REVIEWED = LocalDate.of(2023, 9, 1);
    private static final LocalDate FOLLOWED = LocalDate.of(2024, 2, 1);

    private final CityBook book;

    CityMaturity(CityBook book) {
        this.book = book;
    }

    /** To be written after offices and sources. */
    void write() {
        for (int indicator = 1; indicator <= 2; indicator++) {
            ladder(indicator);
            claim(indicator);
        }
        book.add(new IndexValue(
                "indeks-2023", INSTRUMENT, 2023, IndexStanding.RESULT, IndexPart.INDEX, 0, new BigDecimal("3.10")));
    }

    private void ladder(int indicator) {
        String rung = "tangga-" + indicator + "-";
        criterion(indicator, 2, CriterionKind.CONDITION, rung + "rencana", "Kegiatan direncanakan", Fact.NONE);
        criterion(indicator, 2, CriterionKind.SOME_OFFICES, rung + "sebagian", "Dipakai sebagian", rung + "semua");
        criterion(indicator, 3, CriterionKind.ALL_OFFICES, rung + "semua", "Dipakai semua", rung + "semua");
        criterion(indicator, 4, CriterionKind.RECENT, rung + "reviu", "Direviu berkala", Fact.NONE);
        criterion(indicator, 5, CriterionKind.FOLLOW_UP, rung + "lanjut", "Reviu ditindaklanjuti", rung + "reviu");
        book.add(
                new CriterionFulfilment(rung + "rencana", true, REVIEWED),
                new CriterionFulfilment(rung + "reviu", true, REVIEWED),
                new CriterionFulfilment(rung + "lanjut", true, FOLLOWED));
        for (Fact fact : List.copyOf(book.facts())) {
            if (fact instanceof OrganizationUnit unit && OFFICES.contains(unit.kind())) {
                book.add(new CriterionCoverage(rung + unit.id(), rung + "semua", unit.id(), true));
            }
        }
    }

    private void criterion(int indicator, int level, CriterionKind kind, String id, String name, String of) {
        boolean office = kind == CriterionKind.SOME_OFFICES || kind == CriterionKind.ALL_OFFICES;
        book.add(new LadderCriterion(
                id,
                name,
                INSTRUMENT,
                indicator,
                level,
                kind,
                office ? Fact.NONE : id,
                kind == CriterionKind.FOLLOW_UP ? of : Fact.NONE,
                office ? of : Fact.NONE));
    }

    private void claim(int indicator) {
        book.add(new IndicatorLevel(
                "tingkat-" + indicator,
                INSTRUMENT,
                indicator,
                SyntheticCity.LATER_DAY.getYear(),
                AssessmentMethod.SELF,
                BigDecimal.valueOf(4)));
    }
}

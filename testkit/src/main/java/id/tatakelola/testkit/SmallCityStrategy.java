package id.tatakelola.testkit;

import id.tatakelola.model.Fact;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.EvidenceGrade;
import id.tatakelola.model.oversight.IndicatorReading;
import id.tatakelola.model.oversight.Source;
import id.tatakelola.model.oversight.SourceKind;
import id.tatakelola.model.planning.Goal;
import id.tatakelola.model.planning.StrategicMeasure;
import id.tatakelola.model.planning.Strategy;
import id.tatakelola.model.planning.StrategyComponent;
import id.tatakelola.model.regulation.DomainKind;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The strategy of the small city, what was read of its indicator, and the evidence it is believed on. */
@SuppressWarnings("EnumOrdinal") // numbers the invented ids, nothing else
final class SmallCityStrategy {
    private static final LocalDate SEEN = LocalDate.of(2019, 11, 1);

    private SmallCityStrategy() {}

    static List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                new Goal("peran-tik", "Peran TIK yang lebih besar"),
                new Strategy("strategi", "Strategi TIK contoh", "rencana"),
                new StrategyComponent("penyelarasan", "strategi", "Penyelarasan kebijakan"),
                new StrategicMeasure("payung-hukum", "Payung hukum", "peran-tik", "penyelarasan", "diskominfo"),
                new IndicatorReading("kepuasan-tw3", "kepuasan", BigDecimal.valueOf(85), LocalDate.of(2019, 9, 30)),
                new Source("naskah", SourceKind.SIGNED_REGULATION, "Naskah peraturan contoh", SEEN, true, Fact.NONE),
                new Parameter(
                        "umur-bukti",
                        "evidence.max-age-days",
                        BigDecimal.valueOf(365),
                        "hari",
                        Validity.always(),
                        Fact.NONE),
                evidence("StrategyComponent", "penyelarasan"),
                evidence("StrategicMeasure", "payung-hukum")));
        for (DomainKind kind : DomainKind.values()) {
            facts.add(evidence("Regulation", "perwako-" + kind.ordinal()));
        }
        return facts;
    }

    private static Fact evidence(String type, String id) {
        return new Evidence("bukti-" + id, type, id, "naskah", SEEN, EvidenceGrade.DOCUMENT);
    }
}

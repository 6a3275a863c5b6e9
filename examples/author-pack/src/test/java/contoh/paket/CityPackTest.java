package contoh.paket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.testkit.junit.CaseTests;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CityPackTest {
    @TestFactory
    Stream<DynamicNode> the_cases_of_the_pack() {
        return CaseTests.of(PackSet.of(List.of(CityPack.alone())), FactTypes.standard(), Path.of("pack"));
    }

    @Test
    void the_plan_in_the_jar_judges_beside_the_shipped_packs() {
        Application application = Application.of("sipkd", "SIPKD").withStatus(ApplicationStatus.RUNNING);
        CompleteRegister measures = new CompleteRegister("SecurityMeasure", Validity.always(), Fact.NONE);
        Portfolio city = Portfolio.of("Kota Contoh", List.of(application), List.of(measures));

        CheckResult result =
                GovernanceEngine.load(CityPack.withShipped()).check(city, LocalDate.of(2026, 11, 24));

        FactRef subject = new FactRef("Application", "sipkd");
        assertEquals(Verdict.NOT_MET, result.outcome("aplikasi-tanpa-pendeteksi").verdicts().get(subject));
        assertEquals(Verdict.NOT_MET, result.outcome("application-without-backup").verdicts().get(subject));
    }
}

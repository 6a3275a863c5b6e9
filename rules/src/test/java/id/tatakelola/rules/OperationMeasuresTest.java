package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.service.Service;
import id.tatakelola.model.service.ServiceLevelAgreement;
import id.tatakelola.model.service.ServiceLevelReport;
import id.tatakelola.testkit.SmallCity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures that the measures of operation arrive at; case files say only which measures there are. */
class OperationMeasuresTest {
    private static final GovernanceEngine ENGINE = GovernanceEngine.load(RulePacks.all());

    private final Portfolio city = SmallCity.portfolio()
            .with(
                    new Service("izin", "Izin usaha", "simpeg", "none", "dinkes", false, true),
                    ServiceLevelAgreement.of("kesepakatan", "izin"));

    private static void measures(Portfolio portfolio, String rule, int value, int target) {
        assertThat(observation(portfolio, rule))
                .extracting(Observation::value, Observation::target)
                .containsExactly(BigDecimal.valueOf(value), BigDecimal.valueOf(target));
    }

    private static @Nullable Observation observation(Portfolio portfolio, String rule) {
        CheckResult result = ENGINE.check(portfolio, SmallCity.DAY);
        return result.observations().stream()
                .filter(o -> o.ruleId().equals(rule))
                .findFirst()
                .orElse(null);
    }

    private static ServiceLevelReport report(String id, LocalDate dueOn, LocalDate reportedOn) {
        return new ServiceLevelReport(id, "kesepakatan", "none", dueOn, reportedOn);
    }

    @Test
    void every_running_application_in_the_catalogue_is_a_full_share() {
        measures(city, "catalogue-share", 2, 2);
    }

    @Test
    void an_application_that_left_the_catalogue_lowers_the_share_alone() {
        measures(city.without(new FactRef("CatalogueEntry", "katalog-simpeg")), "catalogue-share", 1, 2);
    }

    @Test
    void a_report_on_its_due_day_is_on_time_and_one_a_day_later_is_not() {
        LocalDate due = LocalDate.of(2019, 9, 30);
        Portfolio reported = city.with(report("tepat", due, due), report("lewat", due, due.plusDays(1)));

        measures(reported, "sla-reports-on-time", 1, 2);
    }

    @Test
    void a_report_due_today_is_measured_and_one_due_tomorrow_is_not() {
        LocalDate today = SmallCity.DAY;
        Portfolio reported = city.with(report("hari-ini", today, today), report("besok", today.plusDays(1), today));

        measures(reported, "sla-reports-on-time", 1, 1);
    }

    @Test
    void a_city_to_which_no_report_is_due_has_no_measure_of_them() {
        assertThat(observation(city, "sla-reports-on-time")).isNull();
    }
}

package id.tatakelola.benchmarks.rivals;

import id.tatakelola.model.Fact;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.asset.Hosting;
import id.tatakelola.model.asset.LinkStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.asset.NetworkPurpose;
import id.tatakelola.model.asset.Website;
import id.tatakelola.model.asset.WebsiteStatus;
import id.tatakelola.model.data.Dataset;
import id.tatakelola.model.planning.BudgetItem;
import id.tatakelola.model.planning.ExpenditureClass;
import id.tatakelola.model.planning.MasterPlan;
import id.tatakelola.model.planning.PlanKind;
import id.tatakelola.model.planning.StrategicMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * A shipped rule that looks at one record only, for engines that know no joins. Facts are complete, so nothing is null but
 * what a rule asks about.
 *
 * @param id the id of the rule
 * @param type the fact type it looks at
 * @param breaks which facts break it
 */
record RecordRule<F extends Fact>(String id, Class<F> type, Predicate<F> breaks) {
    private static final int LEAST_SPAN = 4;
    private static final int MOST_SPAN = 5;

    /** Whether a fact of the type breaks the rule. */
    boolean isBrokenBy(Object fact) {
        return breaks.test(type.cast(fact));
    }

    /** All of them. */
    static List<RecordRule<?>> all() {
        return List.of(
                new RecordRule<>(
                        "application-without-owner",
                        Application.class,
                        a -> running(a) && Fact.NONE.equals(a.ownerId())),
                new RecordRule<>(
                        "system-hosted-abroad", Application.class, a -> running(a) && a.hosting() == Hosting.ABROAD),
                new RecordRule<>(
                        "website-without-owner",
                        Website.class,
                        w -> w.status() == WebsiteStatus.ACTIVE && Fact.NONE.equals(w.ownerId())),
                new RecordRule<>("measure-without-goal", StrategicMeasure.class, m -> Fact.NONE.equals(m.goalId())),
                new RecordRule<>(
                        "measure-without-strategy-component",
                        StrategicMeasure.class,
                        m -> Fact.NONE.equals(m.strategyComponentId())),
                new RecordRule<>(
                        "dataset-without-metadata", Dataset.class, d -> produced(d) && !yes(d.metadataComplete())),
                new RecordRule<>(
                        "dataset-without-reference-codes",
                        Dataset.class,
                        d -> produced(d) && !yes(d.referenceCodesUsed())),
                new RecordRule<>(
                        "unchecked-dataset-published", Dataset.class, d -> yes(d.published()) && !yes(d.checkPassed())),
                new RecordRule<>(
                        "dataset-below-four-principles",
                        Dataset.class,
                        d -> yes(d.published())
                                && produced(d)
                                && !(yes(d.standardMet())
                                        && yes(d.metadataComplete())
                                        && yes(d.machineReadable())
                                        && yes(d.referenceCodesUsed()))),
                new RecordRule<>(
                        "link-without-medium",
                        NetworkLink.class,
                        l -> l.purpose() == NetworkPurpose.GOVERNMENT_INTRANET
                                && l.status() != LinkStatus.RETIRED
                                && l.medium() == null),
                new RecordRule<>("budget-item-in-wrong-class", BudgetItem.class, RecordRule::inWrongClass),
                new RecordRule<>(
                        "architecture-not-for-five-years",
                        MasterPlan.class,
                        p -> p.kind() == PlanKind.SPBE_ARCHITECTURE
                                && (p.lastYear() - p.firstYear() < LEAST_SPAN
                                        || p.lastYear() - p.firstYear() > MOST_SPAN)));
    }

    private static boolean running(Application application) {
        return application.status() == ApplicationStatus.RUNNING;
    }

    private static boolean produced(Dataset dataset) {
        return !Fact.NONE.equals(dataset.producerId());
    }

    private static boolean yes(Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    private static boolean inWrongClass(BudgetItem item) {
        boolean lasting = item.economicLifeYears().compareTo(BigDecimal.ONE) > 0;
        return item.expenditureClass() == (lasting ? ExpenditureClass.OPERATING : ExpenditureClass.CAPITAL);
    }
}

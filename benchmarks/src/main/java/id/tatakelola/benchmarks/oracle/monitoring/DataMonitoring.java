package id.tatakelola.benchmarks.oracle.monitoring;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.data.Dataset;
import id.tatakelola.model.organization.OrganizationUnit;
import java.util.List;

/** Rules of monitoring on datasets. */
final class DataMonitoring {
    private static final Index<Dataset> DATASETS = new Index<>(Dataset.class, Dataset::producerId);

    private DataMonitoring() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("dataset-without-metadata", Dataset.class, DataMonitoring::metadata),
                OracleRule.judging("dataset-without-reference-codes", Dataset.class, DataMonitoring::codes),
                OracleRule.deriving("open-format-share", DataMonitoring::openFormat),
                OracleRule.judging("unchecked-dataset-published", Dataset.class, DataMonitoring::check));
    }

    private static void metadata(OracleCity city, Verdicts out) {
        for (Dataset dataset : city.all(Dataset.class)) {
            out.judge(dataset, hasProducer(dataset), !Plain.yes(dataset.metadataComplete()));
        }
    }

    private static void codes(OracleCity city, Verdicts out) {
        for (Dataset dataset : city.all(Dataset.class)) {
            out.judge(dataset, hasProducer(dataset), !Plain.yes(dataset.referenceCodesUsed()));
        }
    }

    private static boolean hasProducer(Dataset dataset) {
        return !Plain.none(dataset.producerId());
    }

    private static void openFormat(OracleCity city, Verdicts out) {
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            List<Dataset> datasets = city.by(DATASETS, unit.id());
            int open = 0;
            for (Dataset dataset : datasets) {
                open += Plain.yes(dataset.machineReadable()) ? 1 : 0;
            }
            Shares.of(out, unit, open, datasets.size());
        }
    }

    private static void check(OracleCity city, Verdicts out) {
        for (Dataset dataset : city.all(Dataset.class)) {
            out.judge(dataset, Plain.yes(dataset.published()), !Plain.yes(dataset.checkPassed()));
        }
    }
}

package id.tatakelola.benchmarks.oracle.evaluation;

import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.data.Dataset;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.oversight.Observation;
import java.util.List;

/** Rules of evaluation on data sets. */
final class DataEvaluation {
    private static final String MEASURED_BY = "open-format-share";

    private DataEvaluation() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("dataset-below-four-principles", Dataset.class, DataEvaluation::principles),
                OracleRule.judging("producer-below-open-format", Observation.class, DataEvaluation::openFormat));
    }

    private static void principles(OracleCity city, Verdicts out) {
        for (Dataset dataset : city.all(Dataset.class)) {
            boolean applies = Plain.yes(dataset.published()) && !Plain.none(dataset.producerId());
            boolean allFour = Plain.yes(dataset.standardMet())
                    && Plain.yes(dataset.metadataComplete())
                    && Plain.yes(dataset.machineReadable())
                    && Plain.yes(dataset.referenceCodesUsed());
            out.judge(dataset, applies, !allFour);
        }
    }

    private static void openFormat(OracleCity city, Verdicts out) {
        for (Observation share : city.all(Observation.class)) {
            boolean applies = share.ruleId().equals(MEASURED_BY);
            out.judge(
                    share,
                    applies,
                    applies
                            && share.value().compareTo(share.target()) < 0
                            && city.find(OrganizationUnit.class, share.subjectId()) != null);
        }
    }
}

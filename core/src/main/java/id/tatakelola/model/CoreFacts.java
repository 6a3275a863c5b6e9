package id.tatakelola.model;

import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationUse;
import id.tatakelola.model.asset.BandwidthAllocation;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.asset.Platform;
import id.tatakelola.model.asset.PlatformComponent;
import id.tatakelola.model.asset.PlatformQuality;
import id.tatakelola.model.asset.Website;
import id.tatakelola.model.data.Dataset;
import id.tatakelola.model.maturity.CriterionCoverage;
import id.tatakelola.model.maturity.CriterionFulfilment;
import id.tatakelola.model.maturity.IndexValue;
import id.tatakelola.model.maturity.IndicatorLevel;
import id.tatakelola.model.maturity.LadderCriterion;
import id.tatakelola.model.organization.Area;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleAssignment;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.EvaluationRecord;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.FollowUp;
import id.tatakelola.model.oversight.IndicatorReading;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.ProgressReport;
import id.tatakelola.model.oversight.Rating;
import id.tatakelola.model.oversight.Recommendation;
import id.tatakelola.model.oversight.Source;
import id.tatakelola.model.oversight.Statement;
import id.tatakelola.model.oversight.Waiver;
import id.tatakelola.model.people.Certification;
import id.tatakelola.model.people.Competence;
import id.tatakelola.model.people.Training;
import id.tatakelola.model.planning.BudgetApproval;
import id.tatakelola.model.planning.BudgetItem;
import id.tatakelola.model.planning.Goal;
import id.tatakelola.model.planning.Initiative;
import id.tatakelola.model.planning.InitiativePrinciple;
import id.tatakelola.model.planning.MasterPlan;
import id.tatakelola.model.planning.Outcome;
import id.tatakelola.model.planning.OutcomeIndicator;
import id.tatakelola.model.planning.Principle;
import id.tatakelola.model.planning.StrategicMeasure;
import id.tatakelola.model.planning.Strategy;
import id.tatakelola.model.planning.StrategyComponent;
import id.tatakelola.model.process.FeasibilityStudy;
import id.tatakelola.model.process.GovernanceProcess;
import id.tatakelola.model.process.ProcessElement;
import id.tatakelola.model.process.ProcessMechanism;
import id.tatakelola.model.process.ProofOfConcept;
import id.tatakelola.model.process.SystemSelection;
import id.tatakelola.model.process.TenderEntry;
import id.tatakelola.model.regulation.GovernanceDomain;
import id.tatakelola.model.regulation.Parameter;
import id.tatakelola.model.regulation.Regulation;
import id.tatakelola.model.security.SecurityAssurance;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.service.CatalogueEntry;
import id.tatakelola.model.service.Service;
import id.tatakelola.model.service.ServiceLevelAgreement;
import id.tatakelola.model.service.ServiceLevelReport;
import java.util.List;

/** The fact types of Tatakelola itself (<i>jenis fakta bawaan</i>); a new one is added in this one list. */
public final class CoreFacts implements FactModule {
    @Override
    public List<Class<? extends Fact>> factTypes() {
        return List.of(
                Application.class,
                ApplicationUse.class,
                BandwidthAllocation.class,
                NetworkLink.class,
                Platform.class,
                PlatformComponent.class,
                PlatformQuality.class,
                Website.class,
                Dataset.class,
                Area.class,
                OrganizationUnit.class,
                Role.class,
                RoleAssignment.class,
                Certification.class,
                Competence.class,
                Training.class,
                Directive.class,
                EvaluationRecord.class,
                Evidence.class,
                FollowUp.class,
                IndicatorReading.class,
                Observation.class,
                ProgressReport.class,
                Rating.class,
                Recommendation.class,
                Source.class,
                Statement.class,
                Waiver.class,
                CriterionCoverage.class,
                CriterionFulfilment.class,
                IndexValue.class,
                IndicatorLevel.class,
                LadderCriterion.class,
                BudgetApproval.class,
                BudgetItem.class,
                Goal.class,
                Initiative.class,
                InitiativePrinciple.class,
                MasterPlan.class,
                Outcome.class,
                OutcomeIndicator.class,
                Principle.class,
                StrategicMeasure.class,
                Strategy.class,
                StrategyComponent.class,
                GovernanceProcess.class,
                FeasibilityStudy.class,
                ProcessElement.class,
                ProcessMechanism.class,
                ProofOfConcept.class,
                SystemSelection.class,
                TenderEntry.class,
                GovernanceDomain.class,
                Parameter.class,
                Regulation.class,
                SecurityAssurance.class,
                SecurityMeasure.class,
                CatalogueEntry.class,
                Service.class,
                ServiceLevelAgreement.class,
                ServiceLevelReport.class);
    }

    @Override
    public String labels() {
        return "labels.tsv";
    }
}

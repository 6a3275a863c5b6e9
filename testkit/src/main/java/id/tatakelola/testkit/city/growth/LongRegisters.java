package id.tatakelola.testkit.city.growth;

import id.tatakelola.model.Fact;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleAssignment;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.organization.UnitKind;
import id.tatakelola.model.oversight.EvaluationRecord;
import id.tatakelola.model.oversight.Evidence;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which facts of a city grow in number with the city: its long registers, without what there is once in a city. */
final class LongRegisters {
    private static final Set<String> TYPES = Set.of(
            "ApplicationUse",
            "BudgetApproval",
            "BudgetItem",
            "CatalogueEntry",
            "Certification",
            "Competence",
            "Dataset",
            "Directive",
            "FeasibilityStudy",
            "FollowUp",
            "IndicatorReading",
            "Initiative",
            "InitiativePrinciple",
            "NetworkLink",
            "ProofOfConcept",
            "ProgressReport",
            "Recommendation",
            "SecurityAssurance",
            "SecurityMeasure",
            "Service",
            "ServiceLevelAgreement",
            "ServiceLevelReport",
            "SystemSelection",
            "TenderEntry",
            "Training",
            "Website");
    private static final Set<UnitKind> UNITS = Set.of(UnitKind.DEPARTMENT, UnitKind.KECAMATAN, UnitKind.KELURAHAN);
    private static final Set<RoleKind> ROLES = Set.of(
            RoleKind.UNIT_HEAD, RoleKind.PROCESS_OWNER, RoleKind.DATA_PRODUCER, RoleKind.SUPPORTING_DATA_STEWARD);

    private final Set<String> units = new HashSet<>();
    private final Set<String> roles = new HashSet<>();

    /** Those of a city. */
    LongRegisters(List<Fact> city) {
        Set<String> seats = new HashSet<>();
        for (Fact fact : city) {
            if (fact instanceof Role role && !ROLES.contains(role.kind())) {
                seats.add(String.valueOf(role.unitId()));
            }
        }
        for (Fact fact : city) {
            if (fact instanceof OrganizationUnit unit && UNITS.contains(unit.kind()) && !seats.contains(unit.id())) {
                units.add(unit.id());
            }
        }
        for (Fact fact : city) {
            if (fact instanceof Role role && units.contains(String.valueOf(role.unitId()))) {
                roles.add(role.id());
            }
        }
    }

    /** Whether there may be more like a fact; a unit that there is once does not get a thousand rows. */
    boolean grows(Fact fact) {
        if (fact instanceof OrganizationUnit unit) {
            return units.contains(unit.id());
        } else if (fact instanceof Role role) {
            return roles.contains(role.id());
        } else if (fact instanceof RoleAssignment assignment) {
            return roles.contains(assignment.roleId());
        } else if (fact instanceof Application application) {
            return !application.name().equals("SIPKD");
        } else if (fact instanceof EvaluationRecord evaluation) {
            return !Fact.NONE.equals(evaluation.applicationId());
        } else if (fact instanceof Evidence evidence) {
            return TYPES.contains(evidence.factType());
        }
        return TYPES.contains(fact.getClass().getSimpleName()) && ofUnitsThatGrow(fact);
    }

    private boolean ofUnitsThatGrow(Fact fact) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(c -> c.getName().equals("unitId") || c.getName().equals("producerId"))
                .allMatch(c -> units.contains(String.valueOf(value(fact, c))));
    }

    private static @Nullable Object value(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** Whether a type grows only as far as units do. */
    static boolean asUnitsDo(String type) {
        return type.equals("OrganizationUnit") || type.equals("Role") || type.equals("RoleAssignment");
    }
}

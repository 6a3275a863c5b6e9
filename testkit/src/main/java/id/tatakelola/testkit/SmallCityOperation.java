package id.tatakelola.testkit;

import id.tatakelola.model.Fact;
import id.tatakelola.model.Validity;
import id.tatakelola.model.organization.AssignmentKind;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleAssignment;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.oversight.EvaluationRecord;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.EvidenceGrade;
import id.tatakelola.model.oversight.Judgement;
import id.tatakelola.model.oversight.ReviewKind;
import id.tatakelola.model.people.Competence;
import id.tatakelola.model.process.ProcessElement;
import id.tatakelola.model.process.ProcessElementKind;
import id.tatakelola.model.process.ProcessKind;
import id.tatakelola.model.regulation.Parameter;
import id.tatakelola.model.security.SecurityAspect;
import id.tatakelola.model.security.SecurityAssurance;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the small city runs: who holds its roles, what its staff can do, how its applications are kept and its processes written. */
@SuppressWarnings("EnumOrdinal") // numbers the invented ids, nothing else
final class SmallCityOperation {
    private static final LocalDate TESTED = LocalDate.of(2019, 7, 1);

    private final List<Fact> facts = new ArrayList<>();

    static List<Fact> facts() {
        SmallCityOperation operation = new SmallCityOperation();
        operation.roles();
        List.of("diskominfo", "dinkes").forEach(operation::competences);
        List.of("sipkd", "simpeg").forEach(operation::application);
        for (ProcessKind kind : ProcessKind.values()) {
            operation.process("proses-" + kind.ordinal());
        }
        return operation.facts;
    }

    private void roles() {
        facts.add(new Role("pembina-data", "Pembina Data", RoleKind.DATA_GUIDE, Fact.NONE));
        facts.add(new Role("walidata-pendukung", "Walidata Pendukung", RoleKind.SUPPORTING_DATA_STEWARD, "dinkes"));
        facts.add(new Role("produsen-data", "Produsen Data", RoleKind.DATA_PRODUCER, "dinkes"));
        facts.add(new RoleAssignment(
                "pengelola-tik-1", "pengelola-tik", AssignmentKind.DEFINITIVE, Fact.NONE, Validity.always()));
        facts.add(new Parameter(
                "masa-plt", "role.plt-max-months", BigDecimal.valueOf(6), "bulan", Validity.always(), Fact.NONE));
    }

    private void competences(String unit) {
        facts.add(new Competence("jaringan-" + unit, unit, "jaringan komputer"));
        facts.add(new Competence("statistik-" + unit, unit, "statistik"));
    }

    private void application(String id) {
        facts.add(new SecurityMeasure("pemulihan-" + id, id, SecurityMeasureKind.RECOVERY, true));
        facts.add(new SecurityMeasure("jejak-" + id, id, SecurityMeasureKind.AUDIT_TRAIL, true));
        for (SecurityAspect aspect : SecurityAspect.values()) {
            String assurance = aspect.name().toLowerCase(Locale.ROOT) + "-" + id;
            facts.add(new SecurityAssurance(assurance, id, aspect, true));
            facts.add(new Evidence(
                    "bukti-" + assurance, "SecurityAssurance", assurance, "naskah", TESTED, EvidenceGrade.DOCUMENT));
        }
        facts.add(EvaluationRecord.of("evaluasi-" + id)
                .withProcessId(Fact.NONE)
                .withPlanId(Fact.NONE)
                .withApplicationId(id)
                .withDirectiveId(Fact.NONE)
                .withKind(ReviewKind.POST_IMPLEMENTATION)
                .withJudgement(Judgement.SATISFACTORY)
                .withConductedOn(TESTED));
    }

    private void process(String id) {
        facts.add(new ProcessElement("lingkup-" + id, id, ProcessElementKind.SCOPE, "Lingkup contoh"));
        facts.add(new ProcessElement("keluaran-" + id, id, ProcessElementKind.OUTPUT, "Keluaran contoh"));
    }
}

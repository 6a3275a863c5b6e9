package id.tatakelola.testkit.city;

import id.tatakelola.model.Fact;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.EvaluationRecord;
import id.tatakelola.model.oversight.FollowUp;
import id.tatakelola.model.oversight.Judgement;
import id.tatakelola.model.oversight.ProgressReport;
import id.tatakelola.model.oversight.ProgressState;
import id.tatakelola.model.oversight.Recommendation;
import id.tatakelola.model.oversight.ReviewKind;
import id.tatakelola.model.process.GovernanceProcess;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.process.ProcessElement;
import id.tatakelola.model.process.ProcessElementKind;
import id.tatakelola.model.process.ProcessKind;
import id.tatakelola.model.process.ProcessMechanism;
import java.time.LocalDate;
import java.util.Locale;

/** The five processes of the reference city, and what is directed, monitored and evaluated (<i>proses, arahan</i>). */
final class CityProcesses {
    private final CityBook book;

    CityProcesses(CityBook book) {
        this.book = book;
    }

    void write() {
        process("perencanaan", "Perencanaan Sistem", ProcessKind.PLANNING);
        process("belanja", "Manajemen Belanja", ProcessKind.SPENDING);
        process("realisasi", "Realisasi Sistem", ProcessKind.REALISATION);
        process("operasi", "Pengoperasian Sistem", ProcessKind.OPERATION);
        process("pemeliharaan", "Pemeliharaan Sistem", ProcessKind.MAINTENANCE);
        evaluation("evaluasi-berkala", ReviewKind.PERIODIC, LocalDate.of(2019, 6, 3));
        planEvaluation("tengah-2015", "arsitektur-2015", LocalDate.of(2017, 7, 3));
        planEvaluation("tengah-2016", "arsitektur-2016", LocalDate.of(2018, 7, 2));
        planEvaluation("tengah-peta-2015", "peta-2015", LocalDate.of(2017, 7, 10));
        planEvaluation("tengah-peta-2016", "peta-2016", LocalDate.of(2018, 7, 9));
        followedUp("tengah-2016");
        CityApplications.IDS.forEach(this::lookBack);
        directive("arahan-situs", "Tutup situs web yang tidak dipakai");
        directive("arahan-surel", "Pindahkan surel dinas ke domain kota");
    }

    private void process(String id, String name, ProcessKind kind) {
        book.add(new GovernanceProcess(id, name, kind, "pengelola-tik"));
        for (Mechanism mechanism : Mechanism.values()) {
            String mechanismId = id + "-" + mechanism.name().toLowerCase(Locale.ROOT);
            book.add(new ProcessMechanism(mechanismId, id, mechanism, true));
        }
        for (ProcessElementKind element : ProcessElementKind.values()) {
            String elementId = id + "-" + element.name().toLowerCase(Locale.ROOT);
            book.add(new ProcessElement(elementId, id, element, "unsur " + elementId));
        }
    }

    private void evaluation(String id, ReviewKind kind, LocalDate day) {
        book.add(record(id, kind, day));
        followedUp(id);
    }

    private void planEvaluation(String id, String plan, LocalDate day) {
        book.add(record(id, ReviewKind.MID_TERM, day).withPlanId(plan));
    }

    private void lookBack(String application) {
        book.add(record("pasca-" + application, ReviewKind.POST_IMPLEMENTATION, LocalDate.of(2019, 2, 4))
                .withApplicationId(application));
    }

    private static EvaluationRecord record(String id, ReviewKind kind, LocalDate day) {
        return new EvaluationRecord(id, Fact.NONE, Fact.NONE, Fact.NONE, Fact.NONE, kind, Judgement.SATISFACTORY, day);
    }

    private void followedUp(String evaluation) {
        String id = "rekomendasi-" + evaluation;
        book.add(new Recommendation(id, evaluation, "Lengkapi daftar aset", "bkad", LocalDate.of(2019, 9, 30)));
        book.add(new FollowUp("tindak-lanjut-" + evaluation, id, LocalDate.of(2019, 9, 2), ProgressState.DONE));
    }

    private void directive(String id, String title) {
        book.add(new Directive(
                id,
                Fact.NONE,
                Fact.NONE,
                "kominfo",
                title,
                Fact.NONE,
                LocalDate.of(2019, 5, 1),
                LocalDate.of(2019, 9, 30)));
        book.add(new ProgressReport("laporan-" + id, id, LocalDate.of(2019, 9, 16), ProgressState.DONE));
    }
}

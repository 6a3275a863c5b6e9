package id.tatakelola.cli;

import id.tatakelola.drools.DroolsCheck;
import id.tatakelola.drools.IncompletePortfolioException;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.rule.Severity;
import id.tatakelola.io.PortfolioDocument;
import id.tatakelola.io.PortfolioReader;
import id.tatakelola.io.maturity.AssessmentReport;
import id.tatakelola.io.result.ReportSection;
import id.tatakelola.io.result.ResultContext;
import id.tatakelola.io.result.ResultFormats;
import id.tatakelola.maturity.standing.Assessment;
import id.tatakelola.maturity.standing.Assessor;
import id.tatakelola.model.Language;
import id.tatakelola.rules.Instruments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tatakelola check}: checks a portfolio. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Memeriksa portofolio. (Checks a portfolio.)",
        footer = {
            "Status: 0 patuh, 1 ada temuan kewajiban, 2 belum dapat disimpulkan,",
            "        64 salah perintah, 65 salah masukan, 70 kesalahan internal."
        })
final class CheckCommand implements Callable<Integer> {
    private enum Reading {
        EVALUATOR,
        DROOLS
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(paramLabel = "PORTOFOLIO", description = "Map, berkas YAML, atau berkas JSON. (Folder, YAML or JSON.)")
    @SuppressWarnings("NullAway.Init") // required by picocli
    private Path portfolio;

    @Option(
            names = "--as-of",
            paramLabel = "TANGGAL",
            description = "Hari penilaian, misalnya 2019-10-27; bila tidak disebut, yang tertulis di portofolio.")
    private @Nullable LocalDate asOf;

    @Option(names = "--pack", paramLabel = "MAP", description = "Paket aturan tambahan; boleh berulang.")
    private List<Path> packs = new ArrayList<>();

    @Option(names = "--rule", paramLabel = "ATURAN", description = "Hanya tampilkan aturan ini; boleh berulang.")
    private List<String> rules = new ArrayList<>();

    @Option(names = "--engine", description = "Cara membaca aturan: ${COMPLETION-CANDIDATES}.")
    private Reading engine = Reading.EVALUATOR;

    @Option(names = "--lang", description = "Bahasa hasil: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.ID;

    @Option(
            names = "--format",
            paramLabel = "BENTUK",
            description = "Bentuk hasil: text, rules, subjects, questions, atau json.")
    private String format = "text";

    @Option(names = "--out", paramLabel = "BERKAS", description = "Tulis hasil ke berkas ini.")
    private @Nullable Path out;

    @Option(names = "--fail-on", description = "Keparahan terendah yang membuat status 1: ${COMPLETION-CANDIDATES}.")
    private Severity failOn = Severity.MINOR;

    @Override
    public Integer call() throws IOException {
        if (!ResultFormats.names().contains(format.toLowerCase(Locale.ROOT))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format: `" + format + "` tidak dikenal; pilih " + ResultFormats.names() + ".");
        }
        try (Progress progress = new Progress(spec.commandLine().getErr(), "Memeriksa " + portfolio + " ...")) {
            PortfolioDocument document = PortfolioReader.read(portfolio, Instruments.ladderCriteria());
            document.warnings().forEach(w -> spec.commandLine().getErr().println(w.in(language)));
            CheckResult result = check(document);
            write(rules.isEmpty() ? result : only(result), document);
            return Status.of(result, failOn);
        }
    }

    private CheckResult only(CheckResult result) {
        try {
            return result.only(rules);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--rule: " + e.getMessage());
        }
    }

    private CheckResult check(PortfolioDocument document) {
        LocalDate day = asOf == null ? document.asOf() : asOf;
        if (day == null) {
            throw new BadInput(
                    portfolio + ": tidak menyebut hari penilaian (asOf). Tambahkan --as-of TANGGAL.",
                    portfolio + ": names no day to judge on (asOf). Add --as-of DATE.");
        }
        Packs loaded = Packs.load(packs);
        if (engine == Reading.EVALUATOR) {
            return GovernanceEngine.load(loaded.set()).check(document.portfolio(), day);
        }
        try {
            return DroolsCheck.load(loaded.set(), loaded::drl).check(document.portfolio(), day);
        } catch (IncompletePortfolioException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    /** What is told of maturity: nothing where some rules are left out or met criteria are not told. */
    private @Nullable ReportSection maturity(CheckResult result, PortfolioDocument document) {
        if (!rules.isEmpty() || engine == Reading.DROOLS) {
            return null;
        }
        Assessment assessment =
                new Assessor(Instruments.all(), Instruments.ladders()).assess(result, document.portfolio());
        return assessment == null ? null : new AssessmentReport(assessment);
    }

    private void write(CheckResult result, PortfolioDocument document) throws IOException {
        ResultContext plain = ResultContext.of(document.portfolio(), language);
        String note = document.note();
        ResultContext context = (note == null ? plain : plain.withNote(note)).withMaturity(maturity(result, document));
        if (out == null) {
            PrintWriter standard = spec.commandLine().getOut();
            ResultFormats.find(format.toLowerCase(Locale.ROOT)).write(result, context, standard);
            standard.flush();
            return;
        }
        try (Writer file = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            ResultFormats.find(format.toLowerCase(Locale.ROOT)).write(result, context, file);
        } catch (IOException e) {
            throw new BadInput(
                    out + ": hasil tidak dapat ditulis ke sini.", out + ": the result cannot be written here.");
        }
    }
}

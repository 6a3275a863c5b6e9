package id.tatakelola.cli;

import id.tatakelola.cli.cache.PackCache;
import id.tatakelola.cli.trial.Trial;
import id.tatakelola.cli.trial.TrialJson;
import id.tatakelola.cli.trial.TrialText;
import id.tatakelola.drools.session.DrlBase;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.report.Sentences;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.model.regulation.Parameter;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.coverage.CoverageDemand;
import id.tatakelola.testkit.coverage.report.CoverageReports;
import id.tatakelola.testkit.pack.PackReport;
import id.tatakelola.testkit.pack.PackTest;
import id.tatakelola.testkit.pack.RuleReport;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tatakelola test}: runs the cases of an author's pack, and says what they do not try. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Menjalankan kasus paket aturan dan mengukur cakupannya. (Runs a pack's cases.)",
        footer = {
            "Status: 0 lulus, 1 ada kasus yang tidak sesuai atau cakupan kurang,",
            "        64 salah perintah, 65 paket salah tulis, 70 kesalahan internal."
        })
final class TestCommand implements Callable<Integer> {
    private static final Sentences WORDS = Sentences.of(TestCommand.class);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(paramLabel = "MAP", description = "Map paket aturan. (The pack's folder.)")
    @SuppressWarnings("NullAway.Init") // required by picocli
    private Path folder;

    @Option(names = "--rule", paramLabel = "ATURAN", description = "Hanya kasus aturan ini. (This rule's cases only.)")
    private @Nullable String rule;

    @Option(names = "--lang", description = "Bahasa hasil: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.ID;

    @Option(names = "--format", paramLabel = "BENTUK", description = "Bentuk hasil: text atau json.")
    private ReportForm format = ReportForm.TEXT;

    @Option(
            names = "--report",
            paramLabel = "MAP",
            description = "Tulis cakupan ke map ini: coverage.txt, coverage.html, lcov.info. (Writes coverage.)")
    private @Nullable Path reports;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Progress progress = new Progress(spec.commandLine().getErr(), say("testing", folder))) {
            PackSource source = Packs.source(folder);
            RulePack pack = Packs.compile(source);
            PackSet own = PackSet.of(List.of(pack));
            warnOfUnread(source, RulePacks.all().and(pack)); // refused when a rule has the id of one that ships
            requireRule(own);
            askDrools(source);
            PackReport report = run(own);
            writeCoverage(report);
            Trial trial = new Trial(source, report, misread(report), CoverageDemand.STANDARD);
            out.print(
                    format == ReportForm.JSON ? new TrialJson(language).of(trial) : new TrialText(language).of(trial));
            out.flush();
            return trial.isMistaken() ? Status.BAD_INPUT : trial.passed() ? Status.COMPLIANT : Status.FINDINGS;
        }
    }

    private PackReport run(PackSet own) {
        PackTest test = PackTest.of(own, FactTypes.standard(), folder).withLaw(folder.resolve("law"));
        return rule == null ? test.run() : test.run(rule);
    }

    private void writeCoverage(PackReport report) {
        if (reports != null) {
            try {
                CoverageReports.write(report.coverage(), reports, folder.toString(), language);
            } catch (UncheckedIOException e) {
                throw new BadInput(say("report.unwritable", reports));
            }
        }
    }

    private void requireRule(PackSet own) {
        List<String> ids =
                own.rules().stream().map(RulePlan::card).map(card -> card.id()).toList();
        if (rule != null && !ids.contains(rule)) {
            throw new BadInput(say("rule.none", rule, WORDS.maybe(rule, ids)));
        }
    }

    /** What we accept, Drools must accept too; it is asked once for each change of a rule file, which takes seconds. */
    private void askDrools(PackSource source) {
        PackCache cache = PackCache.standard();
        List<RuleFile> changed = source.files().stream()
                .filter(file -> rule == null || file.name().equals(rule))
                .filter(file -> !cache.accepted(file))
                .toList();
        if (!changed.isEmpty()) {
            DrlBase.compile(changed);
            changed.forEach(cache::accept);
        }
    }

    /** The rules whose cases are there and cannot be run. */
    private Set<String> misread(PackReport report) {
        return report.rules().stream()
                .filter(one -> one.problem() != null && Files.exists(folder.resolve(one.caseFile())))
                .map(RuleReport::ruleId)
                .collect(Collectors.toSet());
    }

    private void warnOfUnread(PackSource source, PackSet all) {
        Set<String> read = all.rules().stream()
                .flatMap(one -> PlanReads.of(one).parameterKeys().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        source.parameters().stream()
                .map(Parameter::key)
                .filter(key -> !read.contains(key))
                .forEach(key ->
                        spec.commandLine().getErr().println(say("parameter.unread", key, WORDS.maybe(key, read))));
    }

    private String say(String key, Object... values) {
        return WORDS.say(key, values).in(language);
    }
}

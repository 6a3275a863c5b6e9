package id.tatakelola.testkit.pack;

import id.tatakelola.drools.source.LawArticle;
import id.tatakelola.drools.source.LawOutline;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.cases.CaseFile;
import id.tatakelola.testkit.cases.CaseRunner;
import id.tatakelola.testkit.coverage.CoverageMeter;
import id.tatakelola.testkit.coverage.PackCoverage;
import id.tatakelola.testkit.coverage.RuleCoverage;
import id.tatakelola.testkit.missing.MissingCases;
import id.tatakelola.testkit.mutation.MutationScore;
import id.tatakelola.testkit.mutation.RuleMutation;
import id.tatakelola.testkit.told.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the cases of packs and measures what they try (<i>uji paket</i>); needs no test framework. */
public final class PackTest {
    private final PackSet packs;
    private final CaseRunner runner;
    private final CaseFolder folder;
    private final List<LawArticle> articles;

    private PackTest(PackSet packs, CaseRunner runner, CaseFolder folder, List<LawArticle> articles) {
        this.packs = packs;
        this.runner = runner;
        this.folder = folder;
        this.articles = articles;
    }

    /**
     * The tests of packs.
     *
     * @param packs the packs, compiled
     * @param types the fact types
     * @param cases the folder in which each rule's cases have the path of its rule file
     */
    public static PackTest of(PackSet packs, FactTypes types, Path cases) {
        return new PackTest(packs, new CaseRunner(packs, types), new CaseFolder(cases, types), List.of());
    }

    /**
     * These tests, which also say how much of the law is encoded.
     *
     * @param outlines the folder of the outlines; it may be missing
     * @throws id.tatakelola.engine.pack.RulePackException listing all problems of an outline
     */
    public PackTest withLaw(Path outlines) {
        return new PackTest(packs, runner, folder, articles(outlines));
    }

    private static List<LawArticle> articles(Path outlines) {
        if (!Files.isDirectory(outlines)) {
            return List.of();
        }
        List<LawArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(outlines)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".tsv") && !name.equals("sources.tsv")) {
                    articles.addAll(LawOutline.read(name.replaceAll("\\.tsv$", ""), Files.readString(file)));
                }
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + outlines, e);
        }
    }

    /** Runs the cases of all rules. */
    public PackReport run() {
        List<RuleReport> reports =
                packs.rules().parallelStream().map(this::report).toList();
        return told(reports, folder.orphans(packs.rules()));
    }

    /**
     * Runs the cases of one rule.
     *
     * @throws IllegalArgumentException when no pack has the rule
     */
    public PackReport run(String ruleId) {
        return told(List.of(report(runner.rule(ruleId))), List.of());
    }

    /** Changes each rule in one thing after the other and says how many of the changes its cases notice. */
    public MutationScore mutate() {
        return new MutationScore(packs.rules().parallelStream()
                .map(plan -> RuleMutation.of(cases(plan), runner))
                .toList());
    }

    /** The cases that are missing for a rule's survivors, in the syntax of case files; empty when there is no survivor. */
    public String missing(RuleMutation rule) {
        return MissingCases.of(rule, runner);
    }

    private CaseFile cases(RulePlan plan) {
        return folder.read(plan).cases(plan.card().id());
    }

    private PackReport told(List<RuleReport> reports, List<String> orphans) {
        List<RuleCoverage> rules = reports.stream().map(RuleReport::coverage).toList();
        return new PackReport(reports, orphans, new PackCoverage(rules, articles));
    }

    private RuleReport report(RulePlan plan) {
        String id = plan.card().id();
        CaseFolder.Read read = folder.read(plan);
        CaseFile file = read.cases(id);
        return new RuleReport(
                id, read.name(), read.problem(), head(file), results(file), CoverageMeter.measure(file, runner));
    }

    private @Nullable CaseResult head(CaseFile file) {
        return file.severity() == null && file.cites() == null
                ? null
                : new CaseResult(Words.say("cases.head"), file.line("cites"), runner.runHead(file));
    }

    private List<CaseResult> results(CaseFile file) {
        return file.cases().stream()
                .map(one -> new CaseResult(Words.same(one.name()), one.line(), runner.run(file, one)))
                .toList();
    }
}

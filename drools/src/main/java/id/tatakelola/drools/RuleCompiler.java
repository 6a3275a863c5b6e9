package id.tatakelola.drools;

import id.tatakelola.drools.compile.RuleFileCompiler;
import id.tatakelola.drools.compile.TextReader;
import id.tatakelola.drools.problem.Problems;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compiles rule packs (<i>penyusun paket aturan</i>): reads DRL over its syntax tree, lets through only the language of
 * {@code docs/language.md}, checks names and kinds against the fact types, and gives plans. It runs nothing that stands in
 * a rule.
 */
public final class RuleCompiler {
    private final FactTypes types;

    private RuleCompiler(FactTypes types) {
        this.types = types;
    }

    /** A compiler for rules over the fact types given. */
    public static RuleCompiler forTypes(FactTypes types) {
        return new RuleCompiler(types);
    }

    /**
     * Compiles a pack.
     *
     * @throws RulePackException listing all problems, each with file, line, column and advice
     */
    public RulePack compile(PackSource source) {
        return compile(List.of(source)).get(0);
    }

    /**
     * Compiles packs that share their texts, as those of one folder do.
     *
     * @throws RulePackException listing all problems, each with file, line, column and advice
     */
    public List<RulePack> compile(List<PackSource> sources) {
        Problems problems = new Problems();
        List<RulePack> packs =
                sources.stream().map(source -> pack(source, problems)).toList();
        refuseSurplusTexts(sources, problems);
        problems.refuse();
        return packs;
    }

    private RulePack pack(PackSource source, Problems problems) {
        RuleFileCompiler compiler = new RuleFileCompiler(types, source, problems);
        List<RulePlan> plans = new ArrayList<>();
        source.files().forEach(file -> {
            RulePlan plan = compiler.compile(file);
            if (plan != null) {
                plans.add(plan);
            }
        });
        return new RulePack(source.id(), source.version(), plans, source.parameters());
    }

    private static void refuseSurplusTexts(List<PackSource> sources, Problems problems) {
        Set<String> rules = new TreeSet<>();
        sources.forEach(source -> source.files().forEach(file -> rules.addAll(file.rules())));
        for (Language language : Language.values()) {
            Map<String, Place> keys = new TreeMap<>();
            sources.forEach(source -> source.texts()
                    .getOrDefault(language, new TreeMap<>())
                    .keySet()
                    .forEach(key -> keys.put(key, source.places().of(language, key))));
            TextReader.refuseSurplus(language, keys, rules, problems);
        }
    }
}

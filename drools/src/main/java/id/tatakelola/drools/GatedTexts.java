package id.tatakelola.drools;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.compile.RuleFileCompiler;
import id.tatakelola.drools.problem.Problems;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.ParameterBook;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.engine.rule.RuleTexts;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.model.regulation.Parameter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The texts of rule files before Drools compiles them: each passes the gate once more and must say what its plan says,
 * since a text may have been changed after the pack was compiled, and DRL is otherwise arbitrary Java.
 */
final class GatedTexts {
    private final FactTypes types = FactTypes.standard();
    private final Problems problems = new Problems();

    private GatedTexts() {}

    /**
     * The texts of the rules, by the files of their cards.
     *
     * @throws id.tatakelola.engine.pack.RulePackException when the gate refuses a text, or a text is not that of its plan
     */
    static Map<String, String> of(PackSet packs, Function<String, String> drlByFile) {
        GatedTexts gate = new GatedTexts();
        Map<String, String> texts = new TreeMap<>();
        for (RulePlan plan : packs.rules()) {
            String file = plan.card().file();
            texts.put(file, drlByFile.apply(file));
            gate.check(plan, new RuleFile(file, texts.get(file)));
        }
        gate.problems.refuse();
        return texts;
    }

    private void check(RulePlan plan, RuleFile file) {
        RulePlan read = new RuleFileCompiler(types, source(plan), problems).compile(file);
        boolean same = read != null
                && read.card().id().equals(plan.card().id())
                && read.variables().equals(plan.variables())
                && read.conditions().equals(plan.conditions())
                && read.subjectAt() == plan.subjectAt()
                && read.action().equals(plan.action());
        if (read != null && !same) {
            problems.add(file.path(), 1, 0, say("drools.other-text", plan.card().id()));
        }
    }

    /** As much of a pack as the gate asks for beside a rule's file. */
    private static PackSource source(RulePlan plan) {
        RuleCard card = plan.card();
        Map<String, LegalSource> sources = new TreeMap<>();
        card.citations().forEach(c -> sources.put(c.source().id(), c.source()));
        Map<Language, SortedMap<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, texts(card.id(), card.texts(language)));
        }
        List<Parameter> parameters = PlanReads.of(plan).parameterKeys().stream()
                .map(ParameterBook::unset)
                .toList();
        return new PackSource("pack", "1.0.0", "", List.of(), sources, parameters, texts);
    }

    private static SortedMap<String, String> texts(String rule, RuleTexts texts) {
        return new TreeMap<>(Map.of(
                rule + ".title", texts.title(),
                rule + ".rationale", texts.rationale(),
                rule + ".message", texts.message(),
                rule + ".remedy", texts.remedy()));
    }
}

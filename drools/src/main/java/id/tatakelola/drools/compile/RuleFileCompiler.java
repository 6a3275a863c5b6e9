package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.gate.FileGate;
import id.tatakelola.drools.gate.SourceText;
import id.tatakelola.drools.problem.Problems;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.pack.JoinCheck;
import id.tatakelola.engine.plan.Action;
import id.tatakelola.engine.plan.Bound;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.plan.Variable;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Compiles one rule file to a plan. */
public final class RuleFileCompiler {
    private final FactTypes types;
    private final PackSource pack;
    private final Problems problems;
    private final ParameterKeys keys;

    /** A compiler for the files of a pack; problems are collected, not thrown. */
    public RuleFileCompiler(FactTypes types, PackSource pack, Problems problems) {
        this.types = types;
        this.pack = pack;
        this.problems = problems;
        this.keys = new ParameterKeys(pack, types);
    }

    /** The plan of a file, or null when it has problems. */
    public @Nullable RulePlan compile(RuleFile file) {
        int before = problems.count();
        SourceText source = new SourceText(file, problems);
        FileGate gate = new FileGate(source);
        PackageDescr parsed = gate.parse();
        RulePlan plan = parsed == null ? null : gate.guarded(() -> plan(source, parsed));
        if (plan != null && problems.count() == before) {
            problems.addAll(JoinCheck.of(plan, types));
        }
        return problems.count() == before ? plan : null;
    }

    private @Nullable RulePlan plan(SourceText source, PackageDescr parsed) {
        RuleDescr rule = parsed.getRules().get(0);
        FilePlace place = FilePlace.of(source, parsed, rule);
        source.inRule(rule.getName());
        if (place == null) {
            return null;
        }
        Imports imports = new Imports(types, source, parsed);
        Header header = new Header(new Annotations(source), pack.sources());
        Variables variables = new Variables();
        StageRules stage = new StageRules(place.mechanism());
        ConstraintParser parser = new ConstraintParser(types, imports, header.recordKeeping());
        List<Condition> conditions = new ConditionCompiler(types, imports, source, stage, parser, keys)
                .sequence(rule.getLhs().getDescrs(), variables);
        Action action = new ActionCompiler(source, imports, stage, variables).compile(rule);
        RuleCard card = card(source, rule.getName(), place, header, variables);
        List<Bound> bounds = header.bounds(factTypes(variables));
        return action == null ? null : plan(source, rule, card, variables, conditions, action, bounds);
    }

    private static @Nullable RulePlan plan(
            SourceText source,
            RuleDescr rule,
            RuleCard card,
            Variables variables,
            List<Condition> conditions,
            Action action,
            List<Bound> bounds) {
        boolean reports = action.kind() == Action.Kind.REPORT;
        int subjectAt = reports ? subjectAt(conditions, variables) : -1;
        if (reports && subjectAt < 0) {
            return null; // the pattern bound to $subject was refused, and has told why
        }
        if (!reports && card.recordKeeping()) {
            source.problemInLine(rule.getConsequenceLine(), say("record-keeping.derives"));
        }
        if (!reports && conditions.stream().anyMatch(Condition.Or.class::isInstance)) {
            Place or = conditions.stream()
                    .filter(Condition.Or.class::isInstance)
                    .findFirst()
                    .orElseThrow()
                    .place();
            source.problemIn(or, say("or.derives"));
        }
        return new RulePlan(card, variables.slots(), conditions, subjectAt, action, bounds);
    }

    private static Set<String> factTypes(Variables variables) {
        return variables.slots().stream()
                .map(Variable::factType)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int subjectAt(List<Condition> conditions, Variables variables) {
        Variables.Named subject = variables.find("$subject");
        for (int i = 0; i < conditions.size(); i++) {
            if (subject != null
                    && conditions.get(i) instanceof Condition.Pattern pattern
                    && pattern.slot() == subject.slot()) {
                return i;
            }
        }
        return -1;
    }

    private RuleCard card(SourceText source, String id, FilePlace place, Header header, Variables variables) {
        TextReader texts = new TextReader(pack, types, problems);
        List<Citation> citations = header.citations();
        return new RuleCard(
                id,
                place.mechanism(),
                place.domain(),
                header.severity(),
                citations,
                header.inForce(citations),
                header.evidence(),
                header.recordKeeping(),
                texts.read(id, Language.ID, variables),
                texts.read(id, Language.EN, variables),
                source.file().path());
    }
}

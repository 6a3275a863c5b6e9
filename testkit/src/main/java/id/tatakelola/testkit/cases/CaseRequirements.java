package id.tatakelola.testkit.cases;

import static id.tatakelola.testkit.told.Words.say;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Validity;
import id.tatakelola.model.regulation.Parameter;
import id.tatakelola.testkit.told.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of case that a rule needs, worked out from its plan, and those that a case file has, taken from results:
 * each verdict; a doubt that rests on each nullable component it reads, each register that can be open and each
 * parameter; and the days around each boundary.
 */
public final class CaseRequirements {
    private static final LocalText DERIVES = say("answer.derives");
    private static final LocalText DERIVES_NOTHING = say("answer.derives-nothing");
    private static final LocalText IN_DOUBT = say("answer.in-doubt");

    private final RulePlan plan;
    private final FactTypes types;
    private final Map<String, Kind> needed = new LinkedHashMap<>();
    private final SortedMap<String, LocalDate> days = new TreeMap<>();

    private CaseRequirements(RulePlan plan, CaseRunner runner) {
        this.plan = plan;
        this.types = runner.types();
        verdicts();
        components();
        Stream.concat(patterns(plan.scope()), patterns(plan.breach())).forEach(this::register);
        boundaries(say("day.first"), say("day.last"), plan.card().inForce());
        parameters(runner);
    }

    /** The sorts of kinds. */
    public enum Sort {
        /** An answer that the rule can give. */
        ANSWER,
        /** A day around a boundary. */
        DAY,
        /** A doubt that rests on something that can be unknown. */
        DOUBT
    }

    /**
     * A kind of case.
     *
     * @param sort what sort of kind
     * @param name which, such as {@code open Role}; its English name tells it from others
     * @param form the lines that make such a case
     */
    public record Kind(Sort sort, LocalText name, String form) {}

    /**
     * A kind of case that a rule needs.
     *
     * @param kind which
     * @param met whether the file has one
     * @param excused why the rule cannot reach it; null when it should
     */
    public record Need(Kind kind, boolean met, @Nullable String excused) {}

    /** The kinds of case that a rule needs. */
    public static List<Need> of(CaseFile file, CaseRunner runner) {
        CaseRequirements requirements = new CaseRequirements(runner.rule(file.rule()), runner);
        SortedSet<String> had = new TreeSet<>();
        for (RuleCase one : file.cases()) {
            had.addAll(requirements.kinds(one, runner.outcome(file, one)));
        }
        return requirements.needed.values().stream()
                .map(kind -> new Need(
                        kind, had.contains(kind.name().english()), CaseFile.reason(file.unreachable(), kind.name())))
                .toList();
    }

    private void verdicts() {
        if (plan.derives()) {
            add(Sort.ANSWER, DERIVES, "derives: [" + plan.card().id() + "/...]");
            add(Sort.ANSWER, DERIVES_NOTHING, "derives: []");
            add(Sort.ANSWER, IN_DOUBT, "inDoubt: true");
            return;
        }
        verdict(Verdict.MET);
        verdict(Verdict.NOT_MET);
        verdict(Verdict.CANNOT_TELL);
        boolean selective = plan.subjectAt() > 0
                || ((Condition.Pattern) plan.scope().get(0)).items().stream().anyMatch(Condition.Item::isTest);
        if (selective) {
            verdict(Verdict.NOT_APPLICABLE);
        }
    }

    private void verdict(Verdict verdict) {
        add(Sort.ANSWER, Words.same(verdict.name()), "expect: {...: " + verdict + "}");
    }

    private void add(Sort sort, LocalText name, String form) {
        needed.put(name.english(), new Kind(sort, name, form));
    }

    private void components() {
        PlanReads reads = PlanReads.of(plan);
        for (String typeName : reads.types()) {
            FactType type = types.require(typeName);
            for (String name : reads.components(typeName)) {
                FactComponent component = type.component(name);
                if (component != null && component.nullable()) {
                    need(unknown(typeName, name), "blank: [" + typeName + "/.../" + name + "]");
                }
            }
        }
    }

    private void need(LocalText name, String form) {
        add(Sort.DOUBT, name, form + "\n    " + (plan.derives() ? "inDoubt: true" : "expect: {...: CANNOT_TELL}"));
    }

    private static LocalText unknown(String type, String component) {
        return say("doubt.component", type, component);
    }

    private static LocalText open(String type) {
        return say("doubt.register", type);
    }

    private void register(Condition.Pattern pattern) {
        boolean isSubject = !plan.derives() && plan.scope().get(plan.subjectAt()) == pattern;
        if (!isSubject && !pattern.factType().equals("Parameter") && !fixesId(pattern)) {
            need(open(pattern.factType()), "open: [" + pattern.factType() + "]");
        }
    }

    /** A pattern on the id of something already found has no ghost unless a reference dangles. */
    private static boolean fixesId(Condition.Pattern pattern) {
        return pattern.items().stream()
                .anyMatch(item -> item.expression() instanceof Expression.Comparison c
                        && c.operator() == Operator.EQUAL
                        && c.left() instanceof Expression.Component left
                        && left.slot() == pattern.slot()
                        && left.path().equals(List.of("id")));
    }

    private static Stream<Condition.Pattern> patterns(List<Condition> conditions) {
        return conditions.stream().flatMap(CaseRequirements::patterns);
    }

    private static Stream<Condition.Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        } else if (condition instanceof Condition.Not not) {
            return patterns(not.body());
        } else if (condition instanceof Condition.Exists exists) {
            return patterns(exists.body());
        } else if (condition instanceof Condition.Or or) {
            return or.branches().stream().flatMap(branch -> patterns(branch.body()));
        }
        return patterns(((Condition.Accumulate) condition).source());
    }

    private void parameters(CaseRunner runner) {
        PlanReads reads = PlanReads.of(plan);
        for (Parameter parameter : runner.parameters()) {
            Validity validity = parameter.validity();
            if (validity != null
                    && parameter.value() != null
                    && reads.parameterKeys().contains(parameter.key())) {
                boundaries(say("day.first-of", parameter.id()), say("day.last-of", parameter.id()), validity);
            }
        }
    }

    private void boundaries(LocalText first, LocalText last, Validity inForce) {
        boundary(first, inForce.from());
        boundary(last, inForce.until());
    }

    private void boundary(LocalText which, @Nullable LocalDate day) {
        if (day != null && !day.equals(Validity.NO_END) && !day.equals(Validity.ALWAYS_BEFORE)) {
            day(say("day.before", which), day.minusDays(1));
            day(say("day.on", which), day);
            day(say("day.after", which), day.plusDays(1));
        }
    }

    private void day(LocalText name, LocalDate day) {
        days.put(name.english(), day);
        add(Sort.DAY, name, "asOf: " + day);
    }

    private SortedSet<String> kinds(RuleCase one, RuleOutcome outcome) {
        SortedSet<String> kinds = new TreeSet<>();
        one.expect().values().stream().map(Verdict::name).forEach(kinds::add);
        if (plan.derives() && outcome.inForce()) {
            kinds.add((outcome.derived().isEmpty() ? DERIVES_NOTHING : DERIVES).english());
        }
        if (Boolean.TRUE.equals(one.inDoubt())) {
            kinds.add(IN_DOUBT.english());
        }
        outcome.doubts().stream()
                .filter(doubt -> one.expect().containsKey(doubt.subject().id()))
                .forEach(doubt -> addAll(doubt.unknowns(), kinds));
        addAll(outcome.derivationDoubts(), kinds);
        days.forEach((kind, day) -> {
            if (day.equals(one.asOf())) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    private static void addAll(List<Unknown> unknowns, SortedSet<String> kinds) {
        unknowns.forEach(unknown -> kinds.add(name(unknown).english()));
    }

    private static LocalText name(Unknown unknown) {
        return switch (unknown.kind()) {
            case COMPONENT -> unknown(unknown.factType(), unknown.component());
            case PARAMETER -> unknown("Parameter", "value");
            case REGISTER -> open(unknown.factType());
            case EVIDENCE -> say("doubt.evidence");
            case DERIVATION -> say("doubt.derivation");
        };
    }
}

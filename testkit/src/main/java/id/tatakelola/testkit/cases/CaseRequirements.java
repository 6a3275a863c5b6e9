package id.tatakelola.testkit.cases;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Validity;
import id.tatakelola.model.regulation.Parameter;
import java.time.LocalDate;
import java.util.List;
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
    private final RulePlan plan;
    private final FactTypes types;
    private final SortedMap<String, String> needed = new TreeMap<>();

    private final SortedMap<String, LocalDate> days = new TreeMap<>();

    private CaseRequirements(RulePlan plan, CaseRunner runner) {
        this.plan = plan;
        this.types = runner.types();
        verdicts();
        components();
        Stream.concat(patterns(plan.scope()), patterns(plan.breach())).forEach(this::register);
        boundaries("", plan.card().inForce());
        parameters(runner);
    }

    /**
     * A kind of case.
     *
     * @param kind which, such as {@code open Role}
     * @param form the lines that make such a case
     * @param met whether the file has one
     * @param excused why the rule cannot reach it; null when it should
     */
    public record Need(
            String kind, String form, boolean met, @Nullable String excused) {}

    /** The kinds of case that a rule needs. */
    public static List<Need> of(CaseFile file, CaseRunner runner) {
        CaseRequirements requirements = new CaseRequirements(runner.rule(file.rule()), runner);
        SortedSet<String> had = new TreeSet<>();
        for (RuleCase one : file.cases()) {
            had.addAll(requirements.kinds(one, runner.outcome(file, one)));
        }
        return requirements.needed.entrySet().stream()
                .map(need -> new Need(
                        need.getKey(),
                        need.getValue(),
                        had.contains(need.getKey()),
                        file.unreachable().get(need.getKey())))
                .toList();
    }

    private void verdicts() {
        if (plan.derives()) {
            needed.put("derives", "derives: [" + plan.card().id() + "/...]");
            needed.put("derives nothing", "derives: []");
            needed.put("in doubt", "inDoubt: true");
            return;
        }
        needed.put("MET", "expect: {...: MET}");
        needed.put("NOT_MET", "expect: {...: NOT_MET}");
        needed.put("CANNOT_TELL", "expect: {...: CANNOT_TELL}");
        boolean selective = plan.subjectAt() > 0
                || ((Condition.Pattern) plan.scope().get(0)).items().stream().anyMatch(Condition.Item::isTest);
        if (selective) {
            needed.put("NOT_APPLICABLE", "expect: {...: NOT_APPLICABLE}");
        }
    }

    private void components() {
        PlanReads reads = PlanReads.of(plan);
        for (String typeName : reads.types()) {
            FactType type = types.require(typeName);
            for (String name : reads.components(typeName)) {
                FactComponent component = type.component(name);
                if (component != null && component.nullable()) {
                    need("unknown " + typeName + "." + name, "blank: [" + typeName + "/.../" + name + "]");
                }
            }
        }
    }

    private void need(String kind, String form) {
        String outcome = plan.derives() ? "inDoubt: true" : "expect: {...: CANNOT_TELL}";
        needed.put(kind, form + "\n    " + outcome);
    }

    private void register(Condition.Pattern pattern) {
        boolean isSubject = !plan.derives() && plan.scope().get(plan.subjectAt()) == pattern;
        if (!isSubject && !pattern.factType().equals("Parameter") && !fixesId(pattern)) {
            need("open " + pattern.factType(), "open: [" + pattern.factType() + "]");
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
                boundaries(" of parameter " + parameter.id(), validity);
            }
        }
    }

    private void boundaries(String whose, Validity inForce) {
        boundary("first day" + whose, inForce.from());
        boundary("last day" + whose, inForce.until());
    }

    private void boundary(String which, @Nullable LocalDate day) {
        if (day != null && !day.equals(Validity.NO_END) && !day.equals(Validity.ALWAYS_BEFORE)) {
            day("before the " + which, day.minusDays(1));
            day("on the " + which, day);
            day("after the " + which, day.plusDays(1));
        }
    }

    private void day(String kind, LocalDate day) {
        days.put(kind, day);
        needed.put(kind, "asOf: " + day);
    }

    private SortedSet<String> kinds(RuleCase one, RuleOutcome outcome) {
        SortedSet<String> kinds = new TreeSet<>();
        one.expect().values().stream().map(Verdict::name).forEach(kinds::add);
        if (plan.derives() && outcome.inForce()) {
            kinds.add(outcome.derived().isEmpty() ? "derives nothing" : "derives");
        }
        if (Boolean.TRUE.equals(one.inDoubt())) {
            kinds.add("in doubt");
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
        for (Unknown unknown : unknowns) {
            switch (unknown.kind()) {
                case COMPONENT -> kinds.add("unknown " + unknown.factType() + "." + unknown.component());
                case PARAMETER -> kinds.add("unknown Parameter.value");
                case REGISTER -> kinds.add("open " + unknown.factType());
                case EVIDENCE -> kinds.add("evidence");
                case DERIVATION -> kinds.add("derivation");
            }
        }
    }
}

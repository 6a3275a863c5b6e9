package id.tatakelola.benchmarks.rivals;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.oversight.Statement;
import id.tatakelola.model.planning.Initiative;
import id.tatakelola.model.planning.MasterPlan;
import id.tatakelola.model.regulation.GovernanceDomain;
import id.tatakelola.model.regulation.Regulation;
import id.tatakelola.model.regulation.RegulationKind;
import id.tatakelola.model.regulation.RegulationStatus;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleBuilder;

/**
 * Evrete: filters and joins, in its functional form, which needs no strings to be compiled. It has neither {@code not} nor
 * {@code accumulate}.
 */
final class EvreteFinder implements Finder {
    private static final String SUBJECT = "$s";
    private static final String OTHER = "$o";
    private static final String HITS = "hits";

    private static final Predicate<Object[]> SAME = values -> values[0].equals(values[1]);
    private static final Predicate<Object[]> DIFFERENT = SAME.negate();
    private static final Predicate<Object[]> LATER = values -> ((String) values[1]).compareTo((String) values[0]) < 0;
    private static final Predicate<Object[]> OUTSIDE =
            values -> (int) values[1] > (int) values[0] || (int) values[2] < (int) values[0];
    private static final Predicate<Object[]> BINDS_SOME_ONLY = of(Regulation.class, EvreteFinder::bindsSomeOnly);
    private static final Predicate<Object[]> RUNS_FOR_AN_OWNER = of(Application.class, EvreteFinder::runsForAnOwner);
    private static final Predicate<Object[]> COUNTS_ALL =
            of(Statement.class, statement -> Fact.NONE.equals(statement.component()));

    /** The joins, by the id of their rule. */
    private static final Map<String, Consumer<RuleBuilder<Knowledge>>> JOINS = new TreeMap<>(Map.of(
            "initiative-outside-plan",
            EvreteFinder::initiativeOutsidePlan,
            "regulation-not-for-all-units",
            EvreteFinder::regulationNotForAllUnits,
            "same-function-in-one-unit",
            rule -> sameFunction(rule, true),
            "same-function-in-several-units",
            rule -> sameFunction(rule, false),
            "statement-counts-contradict",
            EvreteFinder::statementCountsContradict));

    /** The rules that can be said. */
    static final List<String> RULES = Stream.concat(
                    RecordRule.all().stream().map(RecordRule::id), JOINS.keySet().stream())
            .toList();

    private static final List<Class<? extends Fact>> JOINED = List.of(
            Initiative.class,
            MasterPlan.class,
            Regulation.class,
            GovernanceDomain.class,
            Application.class,
            Statement.class);

    private final PackSet packs;
    private final Knowledge knowledge = new KnowledgeService().newKnowledge();
    private final Set<Class<? extends Fact>> types = new LinkedHashSet<>(JOINED);

    private EvreteFinder(PackSet packs) {
        this.packs = packs;
        List<String> wanted = packs.rules().stream()
                .map(RulePlan::card)
                .map(card -> card.id())
                .toList();
        var rules = knowledge.builder();
        for (RecordRule<?> rule : RecordRule.all()) {
            if (wanted.contains(rule.id())) {
                types.add(rule.type());
                rules.newRule(rule.id())
                        .forEach(SUBJECT, rule.type())
                        .where(of(rule.type(), rule::isBrokenBy), SUBJECT)
                        .execute(hit(rule.id()));
            }
        }
        JOINS.forEach((id, join) -> {
            if (wanted.contains(id)) {
                join.accept(rules.newRule(id));
            }
        });
        rules.build();
    }

    static Finder of(PackSet packs) {
        return new EvreteFinder(packs);
    }

    /** A condition on one fact. */
    private static <F extends Fact> Predicate<Object[]> of(Class<F> type, Predicate<? super F> condition) {
        return values -> condition.test(type.cast(values[0]));
    }

    private static Consumer<RhsContext> hit(String rule) {
        return context -> {
            Hits hits = context.getRuntime().get(HITS);
            hits.add(rule, context.get(SUBJECT));
        };
    }

    private static void initiativeOutsidePlan(RuleBuilder<Knowledge> rule) {
        rule.forEach(SUBJECT, Initiative.class, OTHER, MasterPlan.class)
                .where(SAME, SUBJECT + ".masterPlanId", OTHER + ".id")
                .where(OUTSIDE, SUBJECT + ".year", OTHER + ".firstYear", OTHER + ".lastYear")
                .execute(hit(rule.getName()));
    }

    private static void regulationNotForAllUnits(RuleBuilder<Knowledge> rule) {
        rule.forEach(SUBJECT, Regulation.class, OTHER, GovernanceDomain.class)
                .where(BINDS_SOME_ONLY, SUBJECT)
                .where(SAME, SUBJECT + ".domain", OTHER + ".kind")
                .execute(hit(rule.getName()));
    }

    private static boolean bindsSomeOnly(Regulation regulation) {
        boolean local = regulation.kind() == RegulationKind.LOCAL_BYLAW
                || regulation.kind() == RegulationKind.MAYORAL_REGULATION;
        return local
                && regulation.status() != RegulationStatus.REVOKED
                && Boolean.FALSE.equals(regulation.appliesToAllUnits());
    }

    private static void sameFunction(RuleBuilder<Knowledge> rule, boolean inOneUnit) {
        rule.forEach(SUBJECT, Application.class, OTHER, Application.class)
                .where(RUNS_FOR_AN_OWNER, SUBJECT)
                .where(RUNS_FOR_AN_OWNER, OTHER)
                .where(SAME, SUBJECT + ".function", OTHER + ".function")
                .where(inOneUnit ? SAME : DIFFERENT, SUBJECT + ".ownerId", OTHER + ".ownerId")
                .where(DIFFERENT, SUBJECT + ".name", OTHER + ".name")
                .where(LATER, SUBJECT + ".id", OTHER + ".id")
                .execute(hit(rule.getName()));
    }

    private static boolean runsForAnOwner(Application application) {
        return application.status() == ApplicationStatus.RUNNING
                && !Fact.NONE.equals(application.function())
                && !Fact.NONE.equals(application.ownerId());
    }

    private static void statementCountsContradict(RuleBuilder<Knowledge> rule) {
        rule.forEach(SUBJECT, Statement.class, OTHER, Statement.class)
                .where(COUNTS_ALL, SUBJECT)
                .where(COUNTS_ALL, OTHER)
                .where(SAME, SUBJECT + ".factType", OTHER + ".factType")
                .where(SAME, SUBJECT + ".basis", OTHER + ".basis")
                .where(SAME, SUBJECT + ".statedOn", OTHER + ".statedOn")
                .where(DIFFERENT, SUBJECT + ".count", OTHER + ".count")
                .where(LATER, SUBJECT + ".id", OTHER + ".id")
                .execute(hit(rule.getName()));
    }

    @Override
    public Hits find(Portfolio portfolio, LocalDate asOf) {
        Hits hits = new Hits(packs, asOf);
        StatelessSession session = knowledge.newStatelessSession();
        session.set(HITS, hits);
        types.forEach(type -> session.insert(portfolio.facts(type)));
        session.fire();
        return hits;
    }
}

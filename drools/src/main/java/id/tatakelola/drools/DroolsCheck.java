package id.tatakelola.drools;

import id.tatakelola.drools.session.Recorder;
import id.tatakelola.drools.session.StageSession;
import id.tatakelola.engine.pack.PackInfo;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.PackText;
import id.tatakelola.engine.pack.ParameterBook;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.regulation.Parameter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The same rules in Drools sessions (<i>pemeriksaan dengan Drools</i>), stage by stage: the two-valued reading. It gives
 * findings only, and only for portfolios where nothing is missing; it shares no code with the evaluator. Safe to share
 * between threads.
 *
 * <p>Options under which Drools answers wrongly cannot be reached through it. Its rules never change: a rule base is built
 * from texts that the gate lets through again and is given to nobody; each check is a session of its own, safe for threads. Nodes are shared, identities kept, facts told apart by identity; there is no sequential mode, no
 * stream mode, no parallel execution, no pool of sessions, no declarative agenda, and no {@code kmodule.xml} is read. All
 * this is set over whatever the class path says. A system property that Drools reads ({@code drools...}, {@code kie...})
 * is refused when the check is loaded, apart from those that only change how long the compile takes.
 */
public final class DroolsCheck {
    private final PackSet packs;
    private final List<PackInfo> infos;
    private final Completeness completeness;
    private final Map<Mechanism, StageSession> stages = new EnumMap<>(Mechanism.class);

    private DroolsCheck(PackSet packs, Function<String, String> drlByFile) {
        this.packs = packs;
        this.infos = packs.packs().stream().map(PackText::info).toList();
        this.completeness = new Completeness(packs);
        for (Mechanism stage : Mechanism.values()) {
            List<RulePlan> rules = packs.rules().stream()
                    .filter(rule -> rule.card().mechanism() == stage)
                    .toList();
            if (!rules.isEmpty()) {
                stages.put(stage, new StageSession(rules, drlByFile));
            }
        }
    }

    /**
     * Compiles packs in Drools, which takes seconds.
     *
     * @param packs the packs, as the evaluator takes them
     * @param drlByFile the text of a rule file by the file of its card, such as {@code RulePacks::drl}
     * @throws RulePackException listing what the gate or Drools refuses, texts that are not those of the plans, and system
     *     properties that change how Drools reads rules
     */
    public static DroolsCheck load(PackSet packs, Function<String, String> drlByFile) {
        Map<String, String> texts = GatedTexts.of(packs, drlByFile);
        return new DroolsCheck(packs, file -> Objects.requireNonNull(texts.get(file)));
    }

    /**
     * Checks a portfolio.
     *
     * @throws IncompletePortfolioException listing unknown components that rules read, registers that are not complete,
     *     and parameters without a value
     */
    public CheckResult check(Portfolio portfolio, LocalDate asOf) {
        ParameterBook parameters = ParameterBook.of(packs, portfolio, asOf);
        List<String> missing = completeness.missing(portfolio, asOf, parameters.inForce());
        if (!missing.isEmpty()) {
            throw new IncompletePortfolioException(missing);
        }
        SortedMap<FactRef, Fact> facts = facts(portfolio, parameters);
        SessionResult result = new SessionResult(packs, portfolio, asOf, facts);
        for (Mechanism stage : Mechanism.values()) {
            StageSession session = stages.get(stage);
            if (session != null) {
                Recorder recorder = session.run(facts.values(), asOf);
                recorder.derived().forEach(fact -> facts.putIfAbsent(FactRef.of(fact), fact));
                result.add(recorder);
            }
        }
        return result.build(infos, parameters.warnings());
    }

    private static SortedMap<FactRef, Fact> facts(Portfolio portfolio, ParameterBook parameters) {
        SortedMap<FactRef, Fact> facts = new TreeMap<>();
        portfolio.facts().filter(f -> !(f instanceof Parameter)).forEach(f -> facts.put(FactRef.of(f), f));
        parameters.inForce().forEach(p -> facts.put(FactRef.of(p), p));
        return facts;
    }
}

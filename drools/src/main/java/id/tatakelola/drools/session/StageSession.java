package id.tatakelola.drools.session;

import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Fact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

/** The rules of one stage, compiled once; each run is a session of its own. */
public final class StageSession {
    private static final int FIRINGS = 10_000_000;
    private static final List<String> GLOBALS = List.of("findings", "directives", "observations", "ratings");

    private final Map<String, RulePlan> rules = new TreeMap<>();
    private final Set<String> globals = new TreeSet<>();
    private final KieBase base;

    /** The rules of a stage; their texts are found by the file of their card. */
    public StageSession(List<RulePlan> plans, Function<String, String> drlByFile) {
        plans.forEach(plan -> rules.put(plan.card().id(), plan));
        List<RuleFile> files = plans.stream()
                .map(plan -> new RuleFile(
                        plan.card().file(), drlByFile.apply(plan.card().file())))
                .toList();
        files.forEach(file -> globals.addAll(declared(file.text())));
        this.base = DrlBase.compile(files);
    }

    private static Set<String> declared(String drl) {
        Set<String> declared = new TreeSet<>();
        drl.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("global "))
                .forEach(line -> declared.add(line.replace(";", "").strip().replaceAll(".*\\s", "")));
        return declared;
    }

    /** Runs the rules in force on a day over facts. */
    public Recorder run(Collection<Fact> facts, LocalDate asOf) {
        Recorder recorder = new Recorder(rules);
        KieSession session = base.newKieSession(SafeOptions.session(KieServices.get()), null);
        try {
            GLOBALS.stream().filter(globals::contains).forEach(name -> session.setGlobal(name, recorder.global(name)));
            if (globals.contains("asOf")) {
                session.setGlobal("asOf", asOf);
            }
            session.addEventListener(recorder);
            facts.forEach(session::insert);
            int fired = session.fireAllRules(match -> inForce(match.getRule().getName(), asOf), FIRINGS);
            if (fired == FIRINGS) {
                throw new IllegalStateException("more than " + FIRINGS + " firings");
            }
            return recorder;
        } finally {
            session.dispose();
        }
    }

    private boolean inForce(String rule, LocalDate asOf) {
        RulePlan plan = rules.get(rule);
        return plan != null && Boolean.TRUE.equals(plan.card().inForce().covers(asOf));
    }
}

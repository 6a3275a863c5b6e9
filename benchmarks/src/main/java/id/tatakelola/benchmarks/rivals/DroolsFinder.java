package id.tatakelola.benchmarks.rivals;

import id.tatakelola.drools.session.DrlBase;
import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.rules.RulePacks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.ancompiler.KieBaseUpdaterANC;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Drools with as little around it as can be: each fact is inserted once, all rules lie in one session, and the mechanisms
 * come one after the other as agenda groups, so that a later one sees what an earlier one derived. Nothing is kept but rule
 * and subject. With default options otherwise, which are the safe ones.
 */
final class DroolsFinder implements Finder {
    private static final Pattern CONDITIONS = Pattern.compile("(?ms)^ *when$.*?(?=^ *then$)");

    private final PackSet packs;
    private final Map<String, RuleCard> cards = new HashMap<>();
    private final Set<String> globals = new TreeSet<>();
    private final Supplier<KieSession> sessions;

    private DroolsFinder(PackSet packs, boolean pooled) {
        this.packs = packs;
        packs.rules().forEach(rule -> cards.put(rule.card().id(), rule.card()));
        KieBase base = DrlBase.compile(cards.values().stream().map(this::file).toList());
        if (pooled) {
            KieBaseUpdaterANC.generateAndSetInMemoryANC(base);
            this.sessions = base.newKieSessionsPool(Runtime.getRuntime().availableProcessors())::newKieSession;
        } else {
            this.sessions = base::newKieSession;
        }
    }

    /** A new session for each check. */
    static Finder sessions(PackSet packs) {
        return new DroolsFinder(packs, false);
    }

    /** Sessions from a pool, with the alpha network compiled to Java. */
    static Finder pool(PackSet packs) {
        return new DroolsFinder(packs, true);
    }

    /** A rule in its group, its conditions on one line: Java that Drools generates of them breaks where they do. */
    private RuleFile file(RuleCard card) {
        String drl = RulePacks.drl(card.file());
        drl.lines()
                .filter(line -> line.startsWith("global "))
                .forEach(line -> globals.add(line.replace(";", "").strip().replaceAll(".*\\s", "")));
        Matcher conditions = CONDITIONS.matcher(drl);
        if (!conditions.find()) {
            throw new IllegalStateException(card.file() + " has no conditions");
        }
        String onOneLine = conditions.group().replaceAll("//.*", "").replaceAll("\\s+", " ");
        String group = "    agenda-group \"" + group(card.mechanism()) + "\"\n";
        return new RuleFile(
                card.file(),
                drl.substring(0, conditions.start()) + group + onOneLine + "\n" + drl.substring(conditions.end()));
    }

    private static String group(Mechanism mechanism) {
        return mechanism.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Hits find(Portfolio portfolio, LocalDate asOf) {
        DroolsCollector collector = new DroolsCollector(cards, new Hits(packs, asOf));
        KieSession session = sessions.get();
        try {
            globals.forEach(name -> session.setGlobal(name, name.equals("asOf") ? asOf : collector.global(name)));
            portfolio.facts().forEach(session::insert);
            for (Mechanism mechanism : List.of(Mechanism.values())) {
                session.getAgenda().getAgendaGroup(group(mechanism)).setFocus();
                session.fireAllRules(collector);
                collector.takeDerived().forEach(session::insert);
            }
            return collector.hits();
        } finally {
            session.dispose();
        }
    }
}

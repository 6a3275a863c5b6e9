package id.tatakelola.drools;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.regulation.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is missing in a portfolio of that which rules read. */
final class Completeness {
    private final SortedMap<String, SortedSet<String>> reads = new TreeMap<>();
    private final SortedSet<String> keys = new TreeSet<>();

    Completeness(PackSet packs) {
        for (RulePlan rule : packs.rules()) {
            PlanReads read = PlanReads.of(rule);
            read.types()
                    .forEach(type ->
                            reads.computeIfAbsent(type, t -> new TreeSet<>()).addAll(read.components(type)));
            keys.addAll(read.parameterKeys());
        }
        reads.remove(Parameter.class.getSimpleName());
    }

    List<String> missing(Portfolio portfolio, LocalDate asOf, List<Parameter> parameters) {
        List<String> missing = new ArrayList<>();
        checkParameters(parameters, missing);
        reads.forEach((type, components) -> {
            checkRegister(portfolio, type, asOf, missing);
            checkComponents(portfolio, type, components, missing);
        });
        return missing.stream().sorted().toList();
    }

    private void checkParameters(List<Parameter> parameters, List<String> missing) {
        for (String key : keys) {
            boolean set = parameters.stream().anyMatch(p -> p.key().equals(key) && p.value() != null);
            if (!set) {
                missing.add("parameter `" + key + "` has no value in force.");
            }
        }
    }

    private static void checkRegister(Portfolio portfolio, String type, LocalDate asOf, List<String> missing) {
        if (!portfolio.isComplete(type, asOf)) {
            missing.add("the register of `" + type + "` is not declared complete on " + asOf + ".");
        }
    }

    private static void checkComponents(
            Portfolio portfolio, String typeName, SortedSet<String> read, List<String> missing) {
        FactType type = portfolio.types().require(typeName);
        for (Fact fact : portfolio.facts(typeName)) {
            for (FactComponent component : type.components()) {
                if (read.contains(component.name()) && isMissing(component, component.get(fact))) {
                    missing.add(FactRef.of(fact) + ": `" + component.name() + "` is not known.");
                }
            }
        }
    }

    private static boolean isMissing(FactComponent component, @Nullable Object value) {
        return value == null || component.nested().stream().anyMatch(part -> part.getFrom(value) == null);
    }
}

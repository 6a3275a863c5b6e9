package id.tatakelola.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Finds references of a portfolio that point to no recorded fact, and guesses what was meant. */
final class DanglingReferences {
    /** How many dangling references get a guess; each costs a look at the whole register. */
    private static final int GUESSES = 10;

    private final Portfolio portfolio;

    DanglingReferences(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /**
     * References that point nowhere.
     *
     * @param hard whether those into registers declared complete are wanted, or those into open ones
     * @param suspects which facts of a type to look at for references to another
     */
    List<PortfolioProblem> into(boolean hard, BiFunction<String, String, Collection<? extends Fact>> suspects) {
        List<PortfolioProblem> problems = new ArrayList<>();
        TreeSet<String> closed = new TreeSet<>();
        portfolio.registers().forEach(r -> closed.add(r.factType()));
        portfolio.types().all().stream().filter(FactType::referenceData).forEach(type -> closed.add(type.name()));
        for (FactType type : portfolio.types().all()) {
            for (FactComponent component : type.components()) {
                Class<? extends Fact> target = component.references();
                if (target != null && component.requiresTarget() && closed.contains(target.getSimpleName()) == hard) {
                    String name = target.getSimpleName();
                    collect(component, name, suspects.apply(type.name(), name), problems);
                }
            }
        }
        return problems;
    }

    private void collect(
            FactComponent component,
            String target,
            Collection<? extends Fact> suspects,
            List<PortfolioProblem> problems) {
        for (Fact fact : suspects) {
            Object id = component.get(fact);
            if (id instanceof String text
                    && !text.equals(Fact.NONE)
                    && portfolio.find(new FactRef(target, text)) == null) {
                problems.add(new PortfolioProblem(
                        FactRef.of(fact), component.name(), pointsNowhere(target, text, problems.size() < GUESSES)));
            }
        }
    }

    private String pointsNowhere(String target, String id, boolean guessing) {
        String nearest = guessing
                ? Suggestions.nearest(
                        id, portfolio.facts(target).stream().map(Fact::id).toList())
                : null;
        String noun = portfolio.types().labels().label(target, Language.EN);
        String guess = nearest == null
                ? ""
                : " Maybe `" + nearest + "`" + inBrackets(portfolio.find(new FactRef(target, nearest))) + ".";
        return noun + " `" + id + "` is not in this portfolio." + guess;
    }

    private String inBrackets(@Nullable Fact fact) {
        if (fact == null) {
            return "";
        }
        FactComponent called = portfolio.types().of(fact.getClass()).component("name");
        Object value = called == null ? null : called.get(fact);
        return value == null ? "" : " (" + value + ")";
    }
}

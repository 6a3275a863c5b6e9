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
                problems.add(pointsNowhere(
                        FactRef.of(fact), component.name(), new FactRef(target, text), problems.size() < GUESSES));
            }
        }
    }

    private PortfolioProblem pointsNowhere(FactRef from, String component, FactRef to, boolean guessing) {
        String nearest = guessing
                ? Suggestions.nearest(
                        to.id(),
                        portfolio.facts(to.type()).stream().map(Fact::id).toList())
                : null;
        String guess = nearest == null
                ? ""
                : " `" + nearest + "`" + inBrackets(portfolio.find(new FactRef(to.type(), nearest))) + ".";
        return new PortfolioProblem(
                from,
                component,
                named(to, Language.ID) + " tidak ada dalam portofolio ini."
                        + (guess.isEmpty() ? "" : " Mungkin" + guess),
                named(to, Language.EN) + " is not in this portfolio." + (guess.isEmpty() ? "" : " Maybe" + guess));
    }

    private String named(FactRef ref, Language language) {
        return portfolio.types().labels().label(ref.type(), language) + " `" + ref.id() + "`";
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

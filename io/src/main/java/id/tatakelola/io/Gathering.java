package id.tatakelola.io;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.io.bind.Bound;
import id.tatakelola.io.bind.FactBinder;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.io.source.ReadProblem;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.io.source.Words;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.PortfolioException;
import id.tatakelola.model.PortfolioProblem;
import id.tatakelola.model.ReferenceFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers facts from rows of all files and makes the portfolio of them. */
final class Gathering {
    private final FactTypes types;
    private final ReadLimits limits;
    private final Problems problems;
    private final FactBinder binder;
    private final Map<FactRef, Fact> facts = new HashMap<>();
    private final Places places = new Places();
    /** Rows that gave no fact; what refers to them is no further problem. */
    private final Set<FactRef> refused = new HashSet<>();

    private final Set<String> unread = new HashSet<>();
    private int rows;
    private long evidence;

    Gathering(FactTypes types, ReadLimits limits, Problems problems) {
        this.types = types;
        this.limits = limits;
        this.problems = problems;
        this.binder = new FactBinder(types);
    }

    FactBinder binder() {
        return binder;
    }

    Problems problems() {
        return problems;
    }

    /** Says that facts of a type may be missing since their rows could not be read. */
    void unread(FactType type) {
        unread.add(type.name());
    }

    /** Takes a row of a document. */
    void add(FactType type, MapNode row) {
        add(type, row, Set.of(), null);
    }

    /** Takes a row; the place is null when it is to be taken from the row. */
    void add(FactType type, MapNode row, Set<String> excused, Places.@Nullable Place given) {
        if (++rows > limits.rows()) {
            throw new PortfolioReadException(
                    List.of(new ReadProblem(row.position(), say("rows.most", String.valueOf(limits.rows())))));
        }
        Bound bound = binder.bindRow(type, row, problems, excused);
        if (bound == null) {
            refuse(type, row);
            return;
        }
        Places.Place place =
                given == null ? component -> bound.positions().getOrDefault(component, row.position()) : given;
        add(bound.fact(), place);
        evidence += bound.evidence().size();
        if (evidence > limits.rows()) {
            throw new PortfolioReadException(
                    List.of(new ReadProblem(row.position(), say("evidence.most", String.valueOf(limits.rows())))));
        }
        bound.evidence().forEach(e -> add(e, c -> place.of(c.equals("sourceId") ? "source" : "")));
    }

    /** The document of all that was gathered, and of the reference data that belongs to it. */
    PortfolioDocument finish(PortfolioHead head, ReferenceFacts reference) {
        List<Fact> recorded = List.copyOf(facts.values());
        List<PortfolioProblem> unknown = reference.problems(recorded);
        unknown.forEach(problem -> problems.add(at(problem), Words.of(problem)));
        if (!unknown.isEmpty()) {
            problems.throwIfAny();
        }
        // a portfolio may bring reference data of its own
        reference.factsFor(recorded).forEach(fact -> facts.putIfAbsent(FactRef.of(fact), fact));
        Portfolio portfolio = portfolio(head);
        problems.throwIfAny();
        if (portfolio == null) {
            throw new IllegalStateException("no portfolio and no problem");
        }
        Problems warnings = new Problems();
        portfolio.warnings().forEach(w -> warnings.add(at(w), Words.of(w)));
        head.checkSources(portfolio, problems, warnings);
        if (portfolio.size() == 0) {
            warnings.add(head.position(), say("facts.none"));
        }
        problems.throwIfAny();
        return new PortfolioDocument(portfolio, head.asOf(), head.note(), warnings.sorted(), places);
    }

    private void add(Fact fact, Places.Place place) {
        FactRef ref = FactRef.of(fact);
        if (facts.putIfAbsent(ref, fact) == null) {
            places.put(ref, place);
        } else {
            problems.add(place.of("id"), say("id.twice", ref.id(), String.valueOf(places.find(ref, "id"))));
        }
    }

    private void refuse(FactType type, MapNode row) {
        row.entries().stream()
                .map(MapNode.Entry::value)
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).text())
                .filter(text -> !text.isEmpty())
                .forEach(text -> refused.add(new FactRef(type.name(), text)));
    }

    private @Nullable Portfolio portfolio(PortfolioHead head) {
        try {
            return Portfolio.of(head.name(), types, facts.values(), head.registers());
        } catch (PortfolioException e) {
            e.problems().stream()
                    .filter(this::notExplained)
                    .forEach(problem -> problems.add(at(problem), Words.of(problem)));
            return null;
        }
    }

    private boolean notExplained(PortfolioProblem problem) {
        Fact fact = facts.get(problem.fact());
        FactComponent component = types.require(problem.fact().type()).component(problem.component());
        if (fact == null || component == null || component.references() == null) {
            return true;
        }
        String target = component.references().getSimpleName();
        return !unread.contains(target) && !refused.contains(new FactRef(target, String.valueOf(component.get(fact))));
    }

    private Position at(PortfolioProblem problem) {
        Position position = places.find(problem.fact(), problem.component());
        return position == null ? new Position(problem.fact().toString(), 0, 0) : position;
    }
}

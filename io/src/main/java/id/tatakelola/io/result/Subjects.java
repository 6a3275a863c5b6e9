package id.tatakelola.io.result;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a check, those of the portfolio and those derived; derived facts name their subject by id alone. */
final class Subjects {
    private final Portfolio portfolio;
    private final Map<FactRef, Fact> derived = new HashMap<>();
    private final Map<String, Set<FactRef>> byId = new HashMap<>();

    Subjects(CheckResult result, Portfolio portfolio) {
        this.portfolio = portfolio;
        Stream.of(result.directives(), result.observations(), result.ratings())
                .flatMap(List::stream)
                .forEach(fact -> derived.put(FactRef.of(fact), fact));
        subjectIds(result).forEach(id -> byId.put(id, new HashSet<>()));
        Stream.concat(portfolio.facts(), derived.values().stream()).forEach(this::note);
    }

    /** The fact of a reference, or null when there is none. */
    @Nullable
    Fact find(FactRef ref) {
        Fact recorded = portfolio.find(ref);
        return recorded == null ? derived.get(ref) : recorded;
    }

    /** The fact that a derived fact names as its subject, or null when no or more than one fact has the id. */
    @Nullable
    FactRef only(String id) {
        Set<FactRef> candidates = byId.getOrDefault(id, Set.of());
        return candidates.size() == 1 ? candidates.iterator().next() : null;
    }

    private static Stream<String> subjectIds(CheckResult result) {
        return Stream.of(
                        result.directives().stream().map(d -> d.subjectId()),
                        result.observations().stream().map(o -> o.subjectId()),
                        result.ratings().stream().map(r -> r.subjectId()))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull);
    }

    private void note(Fact fact) {
        Set<FactRef> candidates = byId.get(fact.id());
        if (candidates != null) {
            candidates.add(FactRef.of(fact));
        }
    }
}

package id.tatakelola.engine.live;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came and what went of one sort of thing.
 *
 * @param opened those that are in the later check only, in its order
 * @param closed those that were in the earlier check only, in its order
 */
public record Delta<T>(List<T> opened, List<T> closed) {
    /** Copies the lists. */
    public Delta {
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
    }

    /** Whether nothing came and nothing went. */
    public boolean isEmpty() {
        return opened.isEmpty() && closed.isEmpty();
    }

    static <T, K> Delta<T> between(Collection<T> earlier, Collection<T> later, Function<T, K> identity) {
        return new Delta<>(without(later, earlier, identity), without(earlier, later, identity));
    }

    private static <T, K> List<T> without(Collection<T> some, Collection<T> others, Function<T, K> identity) {
        Set<K> known = others.stream().map(identity).collect(Collectors.toSet());
        return some.stream().filter(one -> !known.contains(identity.apply(one))).toList();
    }
}

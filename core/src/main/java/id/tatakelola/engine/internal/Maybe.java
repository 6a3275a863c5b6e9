package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the candidates of a pattern come to that may match and are not known to. It does not depend on the facts that they
 * would be joined to, but only on the other values that the rest of the sequence reads; so it is found once for equal ones,
 * where it would else be found for each fact on the other side.
 */
final class Maybe {
    private final List<ValueNodes.Bound> outside;
    private final Set<ValueNodes.Bound> asked = new LinkedHashSet<>();
    private @Nullable Truth truth;
    private Measure @Nullable [] measures;
    private @Nullable Set<Unknown> grounds;

    /**
     * Nothing found yet.
     *
     * @param outside the values bound before that the search reads
     */
    Maybe(List<ValueNodes.Bound> outside) {
        this.outside = outside;
    }

    /** Whether one of them may match with all that follows: unknown or false, never true. */
    Truth truth(Supplier<Truth> search) {
        Truth found = truth;
        if (found == null) {
            found = search.get();
            truth = found;
        }
        return found;
    }

    /** What is measured over those that may match. */
    Measure[] measures(Supplier<Measure[]> search) {
        Measure[] found = measures;
        if (found == null) {
            found = search.get();
            measures = found;
        }
        return found;
    }

    /** What those rest on that may match, whatever the values bound before do; it never changes. */
    Set<Unknown> grounds(Frame frame, Consumer<Set<Unknown>> search) {
        Set<Unknown> found = grounds;
        if (found == null) {
            found = new HashSet<>();
            Maybe before = frame.searching(this);
            search.accept(found);
            frame.searching(before);
            grounds = found;
        }
        return found;
    }

    /** Adds what the values bound before rest on that were asked for, where they are not known. */
    void blameOutside(Frame frame, Set<Unknown> into) {
        asked.forEach(value -> value.blame(frame, into));
    }

    /** Whether a value was bound before, so that it rests on other facts each time; remembers that it was asked for. */
    boolean asksOutside(ValueNodes.Bound value) {
        boolean fromOutside = outside.contains(value);
        if (fromOutside) {
            asked.add(value);
        }
        return fromOutside;
    }
}

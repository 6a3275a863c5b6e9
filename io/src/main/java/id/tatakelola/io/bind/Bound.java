package id.tatakelola.io.bind;

import id.tatakelola.io.source.Position;
import id.tatakelola.model.Fact;
import id.tatakelola.model.oversight.Evidence;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A fact made from a row.
 *
 * @param fact the fact
 * @param evidence what its row said of where it is known from; empty when nothing
 * @param positions where its components stand, by component; evidence columns under their names
 */
public record Bound(Fact fact, List<Evidence> evidence, Map<String, Position> positions) {
    /** Keeps the collections from changing; the map is not copied, since there is one for each row. */
    public Bound {
        evidence = List.copyOf(evidence);
        positions = Collections.unmodifiableMap(positions);
    }
}

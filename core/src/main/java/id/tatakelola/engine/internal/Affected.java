package id.tatakelola.engine.internal;

import java.util.SortedSet;
import java.util.TreeSet;

/** The subjects of a rule that an edit may concern. */
final class Affected {
    private final SortedSet<String> ids = new TreeSet<>();
    private final int most;
    private boolean unrecorded;
    private boolean all;

    /**
     * None so far.
     *
     * @param most how many are looked at one by one; if there are more, all are looked at
     */
    Affected(int most) {
        this.most = most;
    }

    /** All of them. */
    static Affected all() {
        Affected all = new Affected(0);
        all.addAll();
        return all;
    }

    void add(String id) {
        ids.add(id);
        all |= ids.size() > most;
    }

    /** Adds those that nobody recorded. */
    void addUnrecorded() {
        unrecorded = true;
    }

    void addAll() {
        all = true;
    }

    boolean isNone() {
        return !all && !unrecorded && ids.isEmpty();
    }

    boolean isAll() {
        return all;
    }

    /** Whether those are concerned that nobody recorded. */
    boolean isUnrecorded() {
        return unrecorded;
    }

    /** Their ids, when not all are concerned. */
    SortedSet<String> ids() {
        return ids;
    }
}

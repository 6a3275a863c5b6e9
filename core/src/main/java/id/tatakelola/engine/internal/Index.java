package id.tatakelola.engine.internal;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of a table are that have a value of a component: a hash table of chains, each in the order of the
 * table until that changes. Numbers alone are kept, so that it costs about a dozen bytes a fact.
 *
 * <pre>{@code
 * for (int at = index.first(value); at != Index.END; at = index.next(at)) { ... }
 * }</pre>
 */
final class Index {
    /** The end of a chain. */
    static final int END = -1;

    private static final int FEWEST_HEADS = 8;

    private final Function<Object, @Nullable Object> reader;
    private @Nullable Fact[] facts;
    private int[] next;
    /** The way back along the chains, made when the table first changes; empty before. */
    private int[] previous = {};

    private int[] heads;
    private int chains;
    private int unknown = END;

    /**
     * An index.
     *
     * @param facts the facts by position, null where there is none
     * @param chains how many chains to expect, so that it need not grow; 0 when nobody knows
     */
    Index(@Nullable Fact[] facts, FactComponent component, int chains) {
        this.facts = facts;
        this.heads = empty(Math.max(FEWEST_HEADS, Integer.highestOneBit(Math.max(1, 2 * chains - 1)) * 2));
        this.reader = component.reader();
        this.next = new int[facts.length];
        // from the last to the first, each put before its chain, so that chains are in the order of the table
        for (int at = facts.length - 1; at >= 0; at--) {
            if (facts[at] != null) {
                add(at);
            }
        }
    }

    /** How many facts it leads to; takes as long as there are. */
    int count() {
        int count = 0;
        for (int head :
                IntStream.concat(Arrays.stream(heads), IntStream.of(unknown)).toArray()) {
            for (int at = head; at != END; at = next[at]) {
                count++;
            }
        }
        return count;
    }

    /** Goes on with a longer array of the same facts. */
    void extend(@Nullable Fact[] longer) {
        facts = longer;
        next = Arrays.copyOf(next, longer.length);
        previous = previous.length == 0 ? previous : Arrays.copyOf(previous, longer.length);
    }

    /** Whether the fact at a position has the same value as another. */
    boolean hasSame(int at, Fact other) {
        return valueOf(facts[at]).equals(valueOf(other));
    }

    /** Takes the fact at a position out of its chain; to be called while it is still there. */
    void remove(int at) {
        linkBack();
        if (next[at] != END) {
            previous[next[at]] = previous[at];
        }
        if (previous[at] != END) {
            next[previous[at]] = next[at];
        } else if (at == unknown) {
            unknown = next[at];
        } else {
            behead(headOf(keyAt(at)), next[at]);
        }
    }

    private void behead(int head, int second) {
        heads[head] = second;
        if (second == END) {
            chains--;
            closeGap(head);
        }
    }

    /** Moves heads that were put further along because of one that is gone. */
    private void closeGap(int gone) {
        int mask = heads.length - 1;
        int gap = gone;
        for (int at = (gap + 1) & mask; heads[at] != END; at = (at + 1) & mask) {
            int way = (at - home(keyAt(heads[at]))) & mask;
            if (way >= ((at - gap) & mask)) {
                heads[gap] = heads[at];
                heads[at] = END;
                gap = at;
            }
        }
    }

    private void linkBack() {
        if (previous.length > 0 || next.length == 0) {
            return;
        }
        previous = empty(next.length);
        for (int head :
                IntStream.concat(Arrays.stream(heads), IntStream.of(unknown)).toArray()) {
            for (int at = head; at != END && next[at] != END; at = next[at]) {
                previous[next[at]] = at;
            }
        }
    }

    /** How many different values there are: the more, the shorter the chains. */
    int chains() {
        return chains;
    }

    /** The first fact whose component has a known value, or {@link #END}. */
    int first(Object value) {
        return heads[headOf(Values.key(value))];
    }

    /** The first fact whose component is not known, and so may have any value, or {@link #END}. */
    int firstUnknown() {
        return unknown;
    }

    /** The fact after another in its chain, or {@link #END}. */
    int next(int at) {
        return next[at];
    }

    /** Puts the fact at a position, which is there already, before its chain. */
    void add(int at) {
        Object value = valueOf(facts[at]);
        if (value == Missing.VALUE) {
            link(at, unknown);
            unknown = at;
            return;
        }
        int head = headOf(value);
        if (heads[head] == END && ++chains * 2 > heads.length) {
            grow();
            head = headOf(value);
        }
        link(at, heads[head]);
        heads[head] = at;
    }

    private void link(int at, int second) {
        next[at] = second;
        if (previous.length > 0) {
            previous[at] = END;
            if (second != END) {
                previous[second] = at;
            }
        }
    }

    private void grow() {
        int[] before = heads;
        heads = empty(before.length * 2);
        for (int first : before) {
            if (first != END) {
                heads[headOf(keyAt(first))] = first;
            }
        }
    }

    /** The head of the chain of a key, or the free one where its chain would begin. */
    private int headOf(Object key) {
        int mask = heads.length - 1;
        int head = home(key);
        while (heads[head] != END && !key.equals(keyAt(heads[head]))) {
            head = (head + 1) & mask;
        }
        return head;
    }

    private int home(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & (heads.length - 1);
    }

    private Object keyAt(int at) {
        return valueOf(facts[at]);
    }

    private Object valueOf(@Nullable Fact fact) {
        return Values.key(Values.of(reader.apply(Objects.requireNonNull(fact))));
    }

    private static int[] empty(int length) {
        int[] heads = new int[length];
        Arrays.fill(heads, END);
        return heads;
    }
}

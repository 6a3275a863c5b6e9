package id.tatakelola.engine.internal;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of a table are that have a value of a component: a hash table of chains, each in the order of the
 * table. Numbers alone are kept, so that it costs about a dozen bytes a fact.
 *
 * <pre>{@code
 * for (int at = index.first(value); at != Index.END; at = index.next(at)) { ... }
 * }</pre>
 */
final class Index {
    /** The end of a chain. */
    static final int END = -1;

    private static final int FEWEST_HEADS = 8;

    private final Fact[] facts;
    private final Function<Object, @Nullable Object> reader;
    private final int[] next;
    private int[] heads = empty(FEWEST_HEADS);
    private int chains;
    private int unknown = END;

    Index(Fact[] facts, FactComponent component) {
        this.facts = facts;
        this.reader = component.reader();
        this.next = new int[facts.length];
        // from the last to the first, each put before its chain, so that chains are in the order of the table
        for (int at = facts.length - 1; at >= 0; at--) {
            add(at);
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

    private void add(int at) {
        Object value = Values.of(reader.apply(facts[at]));
        if (value == Missing.VALUE) {
            next[at] = unknown;
            unknown = at;
            return;
        }
        int head = headOf(Values.key(value));
        if (heads[head] == END && ++chains * 2 > heads.length) {
            grow();
            head = headOf(Values.key(value));
        }
        next[at] = heads[head];
        heads[head] = at;
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
        int hash = key.hashCode() * 0x9E3779B9;
        int head = (hash ^ (hash >>> 16)) & mask;
        while (heads[head] != END && !key.equals(keyAt(heads[head]))) {
            head = (head + 1) & mask;
        }
        return head;
    }

    private Object keyAt(int at) {
        return Values.key(Values.of(reader.apply(facts[at])));
    }

    private static int[] empty(int length) {
        int[] heads = new int[length];
        Arrays.fill(heads, END);
        return heads;
    }
}

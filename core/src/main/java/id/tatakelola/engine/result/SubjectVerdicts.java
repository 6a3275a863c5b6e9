package id.tatakelola.engine.result;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of one rule on all recorded subjects: an immutable sorted map that costs a byte a subject, since it shares
 * the list of subjects with the other rules and makes references only for those who ask.
 */
public final class SubjectVerdicts extends AbstractMap<FactRef, Verdict> implements SortedMap<FactRef, Verdict> {
    /** No verdicts, since there are no subjects. */
    public static final SubjectVerdicts NONE = new Builder(List.of()).build();

    private static final Verdict[] VERDICTS = Verdict.values();

    private final List<Fact> subjects;
    private final byte[] ordinals;
    private final int from;
    private final int to;

    private SubjectVerdicts(List<Fact> subjects, byte[] ordinals, int from, int to) {
        this.subjects = subjects;
        this.ordinals = ordinals;
        this.from = from;
        this.to = to;
    }

    /** Verdicts in the making, each not applicable until another is set. For one thread. */
    public static final class Builder {
        private final List<Fact> subjects;
        private final byte[] ordinals;

        /**
         * Verdicts on subjects.
         *
         * @param subjects facts of one type, sorted by id, in a list that never changes
         */
        public Builder(List<Fact> subjects) {
            this.subjects = subjects;
            this.ordinals = new byte[subjects.size()];
            Arrays.fill(ordinals, ordinal(Verdict.NOT_APPLICABLE));
        }

        /** The subject at an index. */
        public Fact subject(int at) {
            return subjects.get(at);
        }

        /** The verdict so far on the subject at an index. */
        public Verdict get(int at) {
            return VERDICTS[ordinals[at]];
        }

        /** Sets the verdict on the subject at an index. */
        public void set(int at, Verdict verdict) {
            ordinals[at] = ordinal(verdict);
        }

        /** How many subjects there are. */
        public int size() {
            return ordinals.length;
        }

        /** The verdicts; nothing may be set afterwards. */
        public SubjectVerdicts build() {
            return new SubjectVerdicts(subjects, ordinals, 0, ordinals.length);
        }
    }

    @SuppressWarnings("EnumOrdinal") // a byte for each verdict, kept only as long as the result is
    private static byte ordinal(Verdict verdict) {
        return (byte) verdict.ordinal();
    }

    @Override
    public @Nullable Verdict get(@Nullable Object key) {
        int at = key instanceof FactRef ref ? find(ref) : -1;
        return at < from || at >= to ? null : VERDICTS[ordinals[at]];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    /** The index of a subject, or, as {@link Arrays#binarySearch} has it, {@code -1 - } the index where it would stand. */
    private int find(FactRef ref) {
        int low = 0;
        int high = subjects.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = FactRef.of(subjects.get(middle)).compareTo(ref);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1 - low;
    }

    @Override
    public Set<Map.Entry<FactRef, Verdict>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<FactRef, Verdict>> iterator() {
                return IntStream.range(from, to)
                        .mapToObj(at -> Map.entry(key(at), VERDICTS[ordinals[at]]))
                        .iterator();
            }

            @Override
            public int size() {
                return to - from;
            }
        };
    }

    private FactRef key(int at) {
        return FactRef.of(subjects.get(at));
    }

    @Override
    public @Nullable Comparator<? super FactRef> comparator() {
        return null;
    }

    @Override
    public SortedMap<FactRef, Verdict> subMap(FactRef first, FactRef end) {
        return part(place(first), place(end));
    }

    @Override
    public SortedMap<FactRef, Verdict> headMap(FactRef end) {
        return part(from, place(end));
    }

    @Override
    public SortedMap<FactRef, Verdict> tailMap(FactRef first) {
        return part(place(first), to);
    }

    private int place(FactRef ref) {
        int at = find(ref);
        return Math.min(Math.max(at < 0 ? -1 - at : at, from), to);
    }

    private SubjectVerdicts part(int first, int end) {
        if (first > end) {
            throw new IllegalArgumentException("the end comes before the beginning");
        }
        return new SubjectVerdicts(subjects, ordinals, first, end);
    }

    @Override
    public FactRef firstKey() {
        return end(from);
    }

    @Override
    public FactRef lastKey() {
        return end(to - 1);
    }

    private FactRef end(int at) {
        if (from == to) {
            throw new NoSuchElementException("no subject is recorded");
        }
        return key(at);
    }
}

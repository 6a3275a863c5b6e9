package id.tatakelola.engine.internal;

import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A pattern: some fact of a type, or a ghost where the type is open. */
final class PatternStep implements Step {
    /** A binding ({@code slot >= 0}) or a test. */
    record Item(int slot, Node node) {
        boolean isTest() {
            return slot < 0;
        }
    }

    /**
     * A test {@code component == value}, the value known before the pattern, that an index answers.
     *
     * @param at the index of the test among the items
     * @param twin the slot of an earlier pattern over the same type whose id the value is, so that the only candidate is
     *     the fact in it; -1 when there is none
     * @param outer the values bound before that are read beside the key, by the pattern or what follows it; null when they
     *     hardly ever come again
     */
    record Key(
            FactComponent component,
            Node value,
            int at,
            int twin,
            @Nullable List<ValueNodes.Bound> outer) {}

    /** A search among the candidates in doubt. */
    @FunctionalInterface
    interface Search {
        Truth run(PatternStep pattern, Frame frame, Sequence rest, Visitor visitor);
    }

    private final String factType;
    private final int slot;
    private final int number;
    private final Item[] items;
    private final Key[] keys;
    private final List<Key> lesserKeys;
    private final Item[][] itemsBut;

    /**
     * A pattern.
     *
     * @param slot where the fact is put
     * @param number which pattern of the rule it is
     * @param items bindings and tests, in order
     * @param keys tests of which an index may answer one
     */
    PatternStep(String factType, int slot, int number, List<Item> items, KeyChoice.Keys keys) {
        this.factType = factType;
        this.slot = slot;
        this.number = number;
        this.items = items.toArray(new Item[0]);
        this.keys = keys.best().toArray(new Key[0]);
        this.lesserKeys = keys.others();
        this.itemsBut = keys.best().stream().map(this::itemsBut).toArray(Item[][]::new);
    }

    /** The items that are left to try of a fact that the index of a key gives. */
    private Item[] itemsBut(Key key) {
        return IntStream.range(0, items.length)
                .filter(i -> i != key.at())
                .mapToObj(i -> items[i])
                .toArray(Item[]::new);
    }

    String factType() {
        return factType;
    }

    int number() {
        return number;
    }

    /** Where the candidates come from in one run: by the key whose index is the finest. */
    Source source(FactTable table, Hold hold) {
        Source best = Source.all(table, items);
        for (int i = 0; i < keys.length; i++) {
            best = finer(best, table, keys[i], itemsBut[i]);
        }
        Key held = hold.keys().get(slot);
        return held == null ? best : finer(best, table, held, items);
    }

    private static Source finer(Source best, FactTable table, Key key, Item[] left) {
        Key other = best.key();
        return other == null || table.variety(key.component()) > table.variety(other.component())
                ? Source.keyed(table, key, left)
                : best;
    }

    /** Whether what the candidates in doubt come to can be shared by those facts that they may be joined to. */
    boolean isShared(Frame frame, boolean keyKnown) {
        Key key = frame.source(this).key();
        return key != null
                && key.outer() != null
                && (keyKnown ? !frame.source(this).knowsGhosts() : key.value() instanceof ValueNodes.Bound);
    }

    /** The values bound before that are read beside the key in use. */
    List<ValueNodes.Bound> outer(Frame frame) {
        Key key = frame.source(this).key();
        return key == null || key.outer() == null ? List.of() : key.outer();
    }

    /** The values bound before that are read, the key in use included. */
    List<ValueNodes.Bound> outside(Frame frame) {
        List<ValueNodes.Bound> outside = new ArrayList<>(outer(frame));
        Key key = frame.source(this).key();
        if (key != null && key.value() instanceof ValueNodes.Bound bound) {
            outside.add(bound);
        }
        return outside;
    }

    /** Whether nothing that is bound before is read beside the only key. */
    boolean isAlone() {
        List<ValueNodes.Bound> outer = keys.length == 1 ? keys[0].outer() : null;
        return outer != null && outer.isEmpty();
    }

    /** Adds what the value of the key rests on. */
    void blameKey(Frame frame, Set<Unknown> into) {
        Key key = frame.source(this).key();
        if (key != null) {
            key.value().blame(frame, into);
        }
    }

    int slot() {
        return slot;
    }

    @Override
    public Truth each(Frame frame, Truth truth, Sequence rest, Visitor visitor) {
        Source source = frame.source(this);
        if (slot == frame.hold().slot()) {
            return held(frame, source, truth, rest, visitor);
        }
        Key key = source.key();
        if (key == null) {
            Truth best = all(frame, source, truth, rest, visitor);
            return visitor.isSettled(best, Truth.UNKNOWN) ? best : best.or(ghosts(frame, source, rest, visitor));
        }
        Object value = key.value().value(frame);
        if (key.twin() >= 0 && value instanceof String) {
            return recorded(frame, source, frame.position(key.twin()), source.items(), truth, rest, visitor);
        }
        if (value == Missing.VALUE) {
            return visitor.any(frame, this, rest);
        }
        return Values.isUnknown(value) ? any(frame, rest, visitor) : keyed(frame, source, value, truth, rest, visitor);
    }

    /** Those that have the value of the key, then those that may have it. */
    private Truth keyed(Frame frame, Source source, Object value, Truth truth, Sequence rest, Visitor visitor) {
        Truth best = chain(frame, source, source.index().first(value), truth, rest, visitor);
        boolean done = !source.holdsDoubts() || visitor.isSettled(best, Truth.UNKNOWN);
        return done ? best : best.or(visitor.maybe(frame, this, rest));
    }

    /** Tries those that may have the value of the key, whatever it is. */
    Truth maybe(Frame frame, Sequence rest, Visitor visitor) {
        Source source = frame.source(this);
        Truth best = chain(frame, source, source.index().firstUnknown(), Truth.UNKNOWN, rest, visitor);
        return visitor.isSettled(best, Truth.UNKNOWN) ? best : best.or(ghosts(frame, source, rest, visitor));
    }

    /** Tries all, since it is not known which value of the key is wanted. */
    Truth any(Frame frame, Sequence rest, Visitor visitor) {
        Source source = frame.source(this);
        Truth best = anyRecorded(frame, source, rest, visitor);
        return visitor.isSettled(best, Truth.UNKNOWN) ? best : best.or(ghosts(frame, source, rest, visitor));
    }

    /** Tries all that another key allows, or all there are. */
    private Truth anyRecorded(Frame frame, Source source, Sequence rest, Visitor visitor) {
        for (Key other : lesserKeys) {
            Object value = other.value().value(frame);
            if (!Values.isUnknown(value)) {
                Source fewer = Source.keyed(source.table(), other, items);
                Truth best = chain(frame, fewer, fewer.index().first(value), Truth.UNKNOWN, rest, visitor);
                return visitor.isSettled(best, Truth.UNKNOWN)
                        ? best
                        : best.or(chain(frame, fewer, fewer.index().firstUnknown(), Truth.UNKNOWN, rest, visitor));
            }
        }
        return all(frame, source, Truth.UNKNOWN, rest, visitor);
    }

    private Truth held(Frame frame, Source source, Truth truth, Sequence rest, Visitor visitor) {
        return frame.hold().at() == Hold.GHOSTS
                ? ghosts(frame, source, rest, visitor)
                : recorded(frame, source, frame.hold().at(), items, truth, rest, visitor);
    }

    private Truth all(Frame frame, Source source, Truth truth, Sequence rest, Visitor visitor) {
        Truth best = Truth.FALSE;
        int size = source.table().size();
        for (int at = 0; at < size && !visitor.isSettled(best, truth); at++) {
            best = best.or(recorded(frame, source, at, items, truth, rest, visitor));
        }
        return best;
    }

    private Truth chain(Frame frame, Source source, int first, Truth truth, Sequence rest, Visitor visitor) {
        Truth best = Truth.FALSE;
        for (int at = first;
                at != Index.END && !visitor.isSettled(best, truth);
                at = source.index().next(at)) {
            best = best.or(recorded(frame, source, at, source.items(), truth, rest, visitor));
        }
        return best;
    }

    private Truth ghosts(Frame frame, Source source, Sequence rest, Visitor visitor) {
        Truth best = Truth.FALSE;
        List<Ghost> ghosts = source.table().ghosts();
        for (int i = 0; i < ghosts.size() && !visitor.isSettled(best, Truth.UNKNOWN); i++) {
            frame.admit(slot, ghosts.get(i));
            best = best.or(attempt(frame, items, Truth.UNKNOWN, rest, visitor));
        }
        return best;
    }

    private Truth recorded(
            Frame frame, Source source, int at, Item[] tests, Truth truth, Sequence rest, Visitor visitor) {
        Fact fact = source.table().fact(at);
        if (fact == null) {
            return Truth.FALSE;
        }
        frame.admit(slot, fact, at);
        return attempt(frame, tests, truth, rest, visitor);
    }

    private static Truth attempt(Frame frame, Item[] items, Truth truth, Sequence rest, Visitor visitor) {
        Truth reached = truth;
        for (Item item : items) {
            if (item.slot() >= 0) {
                frame.set(item.slot(), item.node().value(frame));
            } else {
                reached = reached.and(item.node().truth(frame));
                if (reached == Truth.FALSE) {
                    return Truth.FALSE;
                }
            }
        }
        return rest.each(frame, reached, visitor);
    }

    @Override
    public void blame(Frame frame, Set<Unknown> into) {
        if (frame.get(slot) instanceof Ghost ghost) {
            into.addAll(ghost.because());
        }
        for (Item item : items) {
            if (item.isTest() && item.node().truth(frame) == Truth.UNKNOWN) {
                item.node().blame(frame, into);
            }
        }
    }
}

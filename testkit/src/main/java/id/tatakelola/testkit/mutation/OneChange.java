package id.tatakelola.testkit.mutation;

import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.result.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies of a tree of records, each with one node replaced or taken out of its list; the tree itself stays as it is. */
final class OneChange {
    /** What may stand in place of a node. */
    @FunctionalInterface
    interface Choices {
        /** The choices for a node; a null {@code instead} takes the node out of its list, where it is not the last. */
        List<Choice> of(Object node);
    }

    /** One choice: what sort of change, in which words, and the node instead. */
    record Choice(Change change, LocalText what, @Nullable Object instead) {}

    /** A copy: the choice that was made, the place of the condition around it, and the tree instead. */
    record Copy(Choice choice, Place place, @Nullable Object tree) {}

    private final Choices choices;

    OneChange(Choices choices) {
        this.choices = choices;
    }

    List<Copy> copies(Object node, Place around) {
        List<Copy> copies = new ArrayList<>();
        Place here = place(node, around);
        for (Choice choice : choices.of(node)) {
            copies.add(new Copy(choice, here, choice.instead()));
        }
        if (node instanceof Record record) {
            parts(record, here, copies);
        }
        return copies;
    }

    private static Place place(Object node, Place around) {
        if (node instanceof Condition.Item item) {
            return item.place();
        }
        return node instanceof Condition condition ? condition.place() : around;
    }

    private void parts(Record record, Place here, List<Copy> copies) {
        @Nullable Object[] values = Parts.of(record);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            int at = i;
            if (value instanceof List<?> list) {
                elements(record, list, here).forEach(copy -> copies.add(within(record, values, at, copy)));
            } else if (value instanceof Record part && !(part instanceof Place)) {
                copies(part, here).stream()
                        .filter(copy -> copy.tree() != null)
                        .forEach(copy -> copies.add(within(record, values, at, copy)));
            }
        }
    }

    private List<Copy> elements(Record owner, List<?> list, Place here) {
        List<Copy> copies = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            for (Copy copy : copies(Objects.requireNonNull(list.get(i)), here)) {
                List<Object> changed = new ArrayList<>(list);
                if (copy.tree() != null) {
                    changed.set(i, copy.tree());
                } else {
                    changed.remove(i);
                }
                if (!changed.isEmpty() || mayBeEmpty(owner)) {
                    copies.add(new Copy(copy.choice(), copy.place(), changed));
                }
            }
        }
        return copies;
    }

    private static boolean mayBeEmpty(Record owner) {
        return owner instanceof Condition.Pattern || owner instanceof Condition.Accumulate;
    }

    private static Copy within(Record record, @Nullable Object[] values, int at, Copy copy) {
        @Nullable Object[] changed = values.clone();
        changed[at] = copy.tree();
        return new Copy(copy.choice(), copy.place(), Parts.together(record.getClass(), changed));
    }
}

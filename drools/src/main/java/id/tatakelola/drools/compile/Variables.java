package id.tatakelola.drools.compile;

import id.tatakelola.engine.plan.Variable;
import id.tatakelola.model.FactType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The slots of a rule, and which names are seen where. */
final class Variables {
    /** A name in sight: its slot and the kind of its value. */
    record Named(int slot, Kind kind) {}

    private final List<Variable> slots;
    private final Map<String, Named> seen;
    private final Set<String> everUsed;

    Variables() {
        this(new ArrayList<>(), new LinkedHashMap<>(), new HashSet<>());
    }

    private Variables(List<Variable> slots, Map<String, Named> seen, Set<String> everUsed) {
        this.slots = slots;
        this.seen = seen;
        this.everUsed = everUsed;
    }

    /** What is seen inside a group: all so far, and what it binds itself. */
    Variables inside() {
        return new Variables(slots, new LinkedHashMap<>(seen), everUsed);
    }

    int pattern(@Nullable String name, FactType type) {
        return add(name == null ? "" : name, type.name(), Kind.fact(type));
    }

    int value(String name, Kind kind) {
        return add(name, null, kind);
    }

    private int add(String name, @Nullable String factType, Kind kind) {
        slots.add(new Variable(name, factType));
        int slot = slots.size() - 1;
        if (!name.isEmpty()) {
            seen.put(name, new Named(slot, kind));
            everUsed.add(name);
        }
        return slot;
    }

    @Nullable
    Named find(String name) {
        return seen.get(name);
    }

    /** Whether some place of the rule has bound the name already, even one that is out of sight. */
    boolean isTaken(String name) {
        return everUsed.contains(name);
    }

    Set<String> names() {
        return seen.keySet();
    }

    List<Variable> slots() {
        return slots;
    }
}

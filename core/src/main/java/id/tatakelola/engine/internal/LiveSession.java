package id.tatakelola.engine.internal;

import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.regulation.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A live check: where it stands, and the ways on. An edit of facts is worked out for the rules and subjects that it may
 * concern, on tables that are kept; another day, other registers or parameters, and whatever is out of the ordinary (a
 * rule that fails, facts that are refused) are worked out by checking anew the rules that read what changed. For one
 * thread at a time.
 */
public final class LiveSession {
    private static final String PARAMETER = Parameter.class.getSimpleName();
    /** Edits of more facts than this, and than this part of all facts, are worked out by checking anew. */
    private static final int MANY = 16;

    private static final int MANY_PART = 100;

    private final LoadedPacks loaded;
    /** The check last made of a whole portfolio. */
    private Evaluation whole;
    /** The facts that have come since, and those that have gone. */
    private final Map<FactRef, @Nullable Fact> since = new HashMap<>();
    /** The facts as they stand; null when nobody has asked since the last edit. */
    private @Nullable Portfolio portfolio;
    /** Null until an edit needs it, and again when a whole check was made. */
    private @Nullable LiveState state;
    /** How many facts there are. */
    private long size;
    /** How many whole checks were made. */
    private int checks = 1;

    LiveSession(LoadedPacks loaded, Portfolio portfolio, LocalDate asOf) {
        this.loaded = loaded;
        this.whole = Evaluation.of(loaded, portfolio, asOf);
        this.size = portfolio.size();
    }

    /** The day. */
    public LocalDate asOf() {
        return whole.asOf();
    }

    /** The facts as they stand. */
    public Portfolio portfolio() {
        Portfolio now = portfolio;
        if (now == null) {
            now = since.isEmpty() ? whole.portfolio() : whole.portfolio().edited(gone(), come());
            portfolio = now;
        }
        return now;
    }

    private List<FactRef> gone() {
        List<FactRef> gone = new ArrayList<>();
        since.forEach((ref, fact) -> {
            if (fact == null) {
                gone.add(ref);
            }
        });
        return gone;
    }

    private List<Fact> come() {
        List<Fact> come = new ArrayList<>();
        for (Fact fact : since.values()) {
            if (fact != null) {
                come.add(fact);
            }
        }
        return come;
    }

    /** What a check of the facts as they stand finds. */
    public CheckResult result() {
        return whole().result();
    }

    private Evaluation whole() {
        if (!since.isEmpty()) {
            whole = next(whole, portfolio(), asOf());
            since.clear();
        }
        return whole;
    }

    private Evaluation next(Evaluation earlier, Portfolio other, LocalDate day) {
        checks++;
        return earlier.next(other, day);
    }

    /** Goes on with another portfolio or day. */
    public Changes moveTo(Portfolio other, LocalDate day) {
        Evaluation earlier = whole();
        Evaluation later = next(earlier, other, day);
        goOn(later);
        return earlier.changesTo(later);
    }

    private void goOn(Evaluation later) {
        whole = later;
        since.clear();
        portfolio = null;
        state = null;
        size = later.portfolio().size();
    }

    /**
     * Takes facts away and adds others, or tells what that would change.
     *
     * @param keep whether to do it
     */
    public Changes edit(Collection<FactRef> gone, Collection<? extends Fact> come, boolean keep) {
        Map<FactRef, @Nullable Fact> edit = new LinkedHashMap<>();
        gone.forEach(ref -> edit.put(ref, null));
        come.forEach(fact -> edit.put(FactRef.of(fact), fact));
        Changes changes = isOrdinary(edit) ? quick(edit, keep) : null;
        return changes == null ? anew(gone, come, keep) : changes;
    }

    private Changes anew(Collection<FactRef> gone, Collection<? extends Fact> come, boolean keep) {
        Evaluation later = next(whole(), portfolio().edited(gone, come), asOf());
        Changes changes = whole.changesTo(later);
        if (keep) {
            goOn(later);
        }
        return changes;
    }

    private boolean isOrdinary(Map<FactRef, @Nullable Fact> edit) {
        return !whole.hasFailures()
                && edit.size() <= Math.max(MANY, size / MANY_PART)
                && edit.entrySet().stream().allMatch(entry -> isOrdinary(entry.getKey(), entry.getValue()));
    }

    private boolean isOrdinary(FactRef ref, @Nullable Fact fact) {
        FactType type = whole.portfolio().types().find(ref.type());
        return type != null
                && !ref.type().equals(PARAMETER)
                && (fact == null || (type.javaType().equals(fact.getClass()) && LiveState.suits(loaded, fact)));
    }

    /** Works out an edit on the tables; null when it has to be checked anew. */
    private @Nullable Changes quick(Map<FactRef, @Nullable Fact> edit, boolean keep) {
        LiveState now = state();
        if (now == null) {
            return null;
        }
        Journal journal = new Journal();
        boolean kept = false;
        try {
            edit.forEach((ref, fact) -> record(now.tables(), journal, ref, fact));
            long after = size + journal.growth(now.tables().recorded());
            if (after > loaded.limits().maxFacts() || !isSound(now, edit)) {
                return null;
            }
            LiveEdit work = new LiveEdit(now, journal);
            Changes changes = work.changes();
            if (keep) {
                work.keep();
                edit.forEach(this::note);
                portfolio = null;
                size = after;
                kept = true;
            }
            return changes;
        } catch (RuntimeException e) {
            // a rule that fails is told, with its words, by a whole check
            return null;
        } finally {
            if (!kept) {
                journal.show(false);
            }
        }
    }

    private @Nullable LiveState state() {
        if (state == null && LiveState.suits(loaded, whole().portfolio())) {
            state = new LiveState(loaded, whole().check());
        }
        return state;
    }

    private static void record(LiveTables tables, Journal journal, FactRef ref, @Nullable Fact fact) {
        if (!Objects.equals(tables.recorded().table(ref.type()).find(ref.id()), fact)) {
            tables.record(journal, ref, fact);
        }
    }

    private void note(FactRef ref, @Nullable Fact fact) {
        if (Objects.equals(whole.portfolio().find(ref), fact)) {
            since.remove(ref);
        } else {
            since.put(ref, fact);
        }
    }

    /** Whether every reference into a register declared complete finds its fact. */
    private static boolean isSound(LiveState now, Map<FactRef, @Nullable Fact> edit) {
        for (Map.Entry<FactRef, @Nullable Fact> entry : edit.entrySet()) {
            Fact fact = entry.getValue();
            FactRef ref = entry.getKey();
            boolean sound =
                    fact == null ? !now.isComplete(ref.type()) || !now.tables().isReferredTo(ref) : finds(now, fact);
            if (!sound) {
                return false;
            }
        }
        return true;
    }

    private static boolean finds(LiveState now, Fact fact) {
        FactBase recorded = now.tables().recorded();
        for (FactComponent component : recorded.types().of(fact.getClass()).components()) {
            Class<? extends Fact> target = component.references();
            if (target != null
                    && now.isComplete(target.getSimpleName())
                    && component.get(fact) instanceof String id
                    && !id.equals(Fact.NONE)
                    && recorded.table(target.getSimpleName()).find(id) == null) {
                return false;
            }
        }
        return true;
    }

    /** How many whole checks were made, to tell which edits are worked out without. */
    int checks() {
        return checks;
    }

    /** How much is kept, to tell whether anything is left behind. */
    Map<String, SortedSet<Integer>> counts() {
        return Objects.requireNonNull(state()).tables().counts();
    }
}

package id.tatakelola.engine;

import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A check that stays open (<i>pemeriksaan langsung</i>): facts change, verdicts follow.
 *
 * <pre>{@code
 * try (LiveCheck live = engine.open(portfolio, LocalDate.of(2026, 11, 24))) {
 *     Changes wouldBe = live.preview(backup);     // changes nothing
 *     Changes changes = live.put(backup);         // what the new fact opens and closes
 *     live.remove(FactRef.of(backup));            // and takes back
 *     live.moveTo(LocalDate.of(2026, 12, 1));     // what the day brings
 *     CheckResult result = live.result();         // as a check of the whole portfolio on that day
 * }
 * }</pre>
 *
 * <p>{@link #result()} always equals a fresh check of {@link #portfolio()} on {@link #asOf()}; nothing of what was taken
 * back is left. Only rules that read what changed run again. The rules are those of the engine and never change.
 *
 * <p>An edit is made as a whole or not at all: facts that cannot form a portfolio are refused with the same
 * {@link id.tatakelola.model.PortfolioException} as by {@link Portfolio}, and nothing has changed. The portfolio that was
 * opened is never altered.
 *
 * <p>Threads: one edit is made at a time. A session may be handed from thread to thread and used by several: edits wait
 * for each other, and each tells what it alone changed. What is known of the session is read without waiting, while an
 * edit is under way as it was before. Two threads that first preview and then put must agree between them, since another
 * edit may fall between the two.
 *
 * <p>After {@link #close()} every use is an {@link IllegalStateException}.
 */
public final class LiveCheck implements AutoCloseable {
    /** Where a session stands; never changes. */
    interface Standing {
        Portfolio portfolio();

        LocalDate asOf();

        CheckResult result();

        /** The way to another portfolio or day. */
        Step to(Portfolio portfolio, LocalDate asOf);
    }

    /** Where an edit leads, and what it changes. */
    record Step(Standing standing, Changes changes) {}

    /** Null when closed. */
    private volatile @Nullable Standing standing;

    LiveCheck(Standing first) {
        this.standing = first;
    }

    /**
     * Adds facts in one step; each replaces one of the same type and id.
     *
     * @return what that changes
     * @throws id.tatakelola.model.PortfolioException listing all facts of unknown types and references that point nowhere
     * @throws IllegalArgumentException when the portfolio would hold more facts than the limit
     */
    public Changes put(Fact... facts) {
        return replace(List.of(), Arrays.asList(facts));
    }

    /**
     * Takes facts away in one step; one that is not there is no error.
     *
     * @return what that changes
     * @throws id.tatakelola.model.PortfolioException listing all references that would point nowhere
     */
    public Changes remove(FactRef... facts) {
        return replace(Arrays.asList(facts), List.of());
    }

    /**
     * Takes some facts away and adds others in one step, such as a unit and all that refers to it.
     *
     * @return what that changes
     * @throws id.tatakelola.model.PortfolioException listing all facts of unknown types and references that point nowhere
     * @throws IllegalArgumentException when the portfolio would hold more facts than the limit
     */
    public Changes replace(Collection<FactRef> gone, Collection<? extends Fact> come) {
        return edit(portfolio -> portfolio.edited(gone, come));
    }

    /**
     * Goes on with another portfolio: one read anew, or this one with other registers declared complete.
     *
     * @return what that changes
     * @throws IllegalArgumentException when it holds more facts than the limit
     */
    public Changes replace(Portfolio other) {
        return edit(portfolio -> other);
    }

    /**
     * Moves to another day, later or earlier; law, parameters, registers and waivers are then those of that day.
     *
     * @return what that changes
     */
    public synchronized Changes moveTo(LocalDate day) {
        Standing before = open();
        return take(before.to(before.portfolio(), day));
    }

    /**
     * What {@link #put} would change; nothing is changed.
     *
     * @throws id.tatakelola.model.PortfolioException when {@code put} would throw it
     * @throws IllegalArgumentException when the portfolio would hold more facts than the limit
     */
    public Changes preview(Fact... facts) {
        return preview(List.of(), Arrays.asList(facts));
    }

    /**
     * What {@link #replace(Collection, Collection)} would change; nothing is changed.
     *
     * @throws id.tatakelola.model.PortfolioException when {@code replace} would throw it
     * @throws IllegalArgumentException when the portfolio would hold more facts than the limit
     */
    public Changes preview(Collection<FactRef> gone, Collection<? extends Fact> come) {
        Standing before = open();
        return before.to(before.portfolio().edited(gone, come), before.asOf()).changes();
    }

    /** What a check of {@link #portfolio()} on {@link #asOf()} finds; after many edits it is made but once. */
    public CheckResult result() {
        return open().result();
    }

    /** The facts and registers as they stand. */
    public Portfolio portfolio() {
        return open().portfolio();
    }

    /** The day for which the session judges. */
    public LocalDate asOf() {
        return open().asOf();
    }

    /** Ends the session, after an edit that is under way; closing twice is no error. */
    @Override
    public synchronized void close() {
        standing = null;
    }

    private synchronized Changes edit(UnaryOperator<Portfolio> change) {
        Standing before = open();
        return take(before.to(change.apply(before.portfolio()), before.asOf()));
    }

    private Changes take(Step step) {
        standing = step.standing();
        return step.changes();
    }

    private Standing open() {
        Standing now = standing;
        if (now == null) {
            throw new IllegalStateException("this live check is closed.");
        }
        return now;
    }
}

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
 * back is left. An edit of facts costs as much as the rules and subjects that it may concern, however large the portfolio
 * is; another day, other registers or parameters cost as much as a check of the rules that read them, and so does a result
 * that is asked for. The rules are those of the engine and never change.
 *
 * <p>An edit is made as a whole or not at all: facts that cannot form a portfolio are refused with the same
 * {@link id.tatakelola.model.PortfolioException} as by {@link Portfolio}, and nothing has changed. The portfolio that was
 * opened is never altered.
 *
 * <p>Threads: a session may be handed from thread to thread and used by several. One thing is done at a time, whether an
 * edit, a preview or a question; the others wait. Each edit tells what it alone changed, and what is read is as an edit
 * left it, never half of one. Two threads that first preview and then put must agree between them, since another edit may
 * fall between the two. Portfolios, results and changes that were handed out never change and are free to all.
 *
 * <p>After {@link #close()} every use is an {@link IllegalStateException}.
 */
public final class LiveCheck implements AutoCloseable {
    /** The session inside the engine; for one thread at a time. */
    interface Session {
        Portfolio portfolio();

        LocalDate asOf();

        CheckResult result();

        /** Takes facts away and adds others if that is to be kept, and tells what it changes. */
        Changes edit(Collection<FactRef> gone, Collection<? extends Fact> come, boolean keep);

        /** Goes on with another portfolio or day. */
        Changes moveTo(Portfolio other, LocalDate day);
    }

    /** Null when closed. */
    private @Nullable Session session;

    LiveCheck(Session session) {
        this.session = session;
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
    public synchronized Changes replace(Collection<FactRef> gone, Collection<? extends Fact> come) {
        return open().edit(List.copyOf(gone), List.copyOf(come), true);
    }

    /**
     * Goes on with another portfolio: one read anew, or this one with other registers declared complete.
     *
     * @return what that changes
     * @throws IllegalArgumentException when it holds more facts than the limit
     */
    public synchronized Changes replace(Portfolio other) {
        return open().moveTo(other, asOf());
    }

    /**
     * Moves to another day, later or earlier; law, parameters, registers and waivers are then those of that day.
     *
     * @return what that changes
     */
    public synchronized Changes moveTo(LocalDate day) {
        return open().moveTo(portfolio(), day);
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
    public synchronized Changes preview(Collection<FactRef> gone, Collection<? extends Fact> come) {
        return open().edit(List.copyOf(gone), List.copyOf(come), false);
    }

    /** What a check of {@link #portfolio()} on {@link #asOf()} finds; after many edits it is made but once. */
    public synchronized CheckResult result() {
        return open().result();
    }

    /** The facts and registers as they stand. */
    public synchronized Portfolio portfolio() {
        return open().portfolio();
    }

    /** The day for which the session judges. */
    public synchronized LocalDate asOf() {
        return open().asOf();
    }

    /** Ends the session, after what is under way; closing twice is no error. */
    @Override
    public synchronized void close() {
        session = null;
    }

    private Session open() {
        Session now = session;
        if (now == null) {
            throw new IllegalStateException("this live check is closed.");
        }
        return now;
    }
}

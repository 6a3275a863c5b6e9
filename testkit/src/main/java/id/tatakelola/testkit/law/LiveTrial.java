package id.tatakelola.testkit.law;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.LiveCheck;
import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.live.Delta;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.PortfolioException;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.Dice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tries live checks against fresh ones (<i>uji pemeriksaan langsung</i>): sessions of random edits over random cities of
 * which some is not known. After every edit the session must say what a fresh check of the same facts says, tell what
 * differs from the check before, and refuse what a fresh portfolio refuses; a preview must tell the same and leave no
 * trace, and so must an edit that is taken back.
 */
public final class LiveTrial {
    /** How many edits a session makes. */
    public static final int EDITS = 20;

    private static final int MOST_OF_A_TYPE = 4;
    /** In a city of more facts of a type, not all of them are concerned by an edit. */
    private static final int MOST_IN_A_LARGE_CITY = 30;

    private static final int LARGE_ONE_IN = 10;

    private final FactTypes types;
    private final RandomEdits small;
    private final RandomEdits large;
    private final GovernanceEngine engine;
    private long telling;
    private long refused;

    /** A trial of packs. */
    public LiveTrial(PackSet packs, FactTypes types) {
        this.types = types;
        this.small = new RandomEdits(packs, types, MOST_OF_A_TYPE);
        this.large = new RandomEdits(packs, types, MOST_IN_A_LARGE_CITY);
        this.engine = GovernanceEngine.load(packs, types, EngineLimits.STANDARD);
    }

    /** How a number of sessions from a seed on first go wrong, or null when they do not. */
    public @Nullable String run(long seed, int sessions) {
        for (long s = seed; s < seed + sessions; s++) {
            String wrong = new Session(s).run();
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    /** How many edits so far changed what a check says; a trial of edits that change nothing would try nothing. */
    public long telling() {
        return telling;
    }

    /** How many edits so far were rightly refused. */
    public long refused() {
        return refused;
    }

    /** Thrown at the first difference. */
    private static final class Differs extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Differs(String what) {
            super(what);
        }
    }

    private final class Session {
        private final long seed;
        private final Dice dice;
        private final RandomEdits edits;
        private final List<City> donors;
        private LiveModel model;
        private CheckResult fresh;

        Session(long seed) {
            this.edits = seed % LARGE_ONE_IN == 0 ? large : small;
            City city = edits.city(seed);
            this.seed = seed;
            this.dice = new Dice(seed ^ 0x11E0L);
            this.donors = edits.donors(seed);
            this.model = new LiveModel(city.facts(), city.portfolio(types).registers(), city.asOf());
            this.fresh = check(model);
        }

        @Nullable
        String run() {
            int step = 0;
            RandomEdits.Edit edit = new RandomEdits.Edit.Day(model.day());
            try (LiveCheck live = engine.open(model.portfolio(types), model.day())) {
                for (; step < EDITS; step++) {
                    edit = edits.next(dice, donors, live.portfolio(), fresh);
                    step(live, edit);
                }
                return null;
            } catch (Differs e) {
                return e.getMessage() + ", seed " + seed + ", edit " + step + ": " + edit;
            }
        }

        private CheckResult check(LiveModel now) {
            return engine.check(now.portfolio(types), now.day());
        }

        private void step(LiveCheck live, RandomEdits.Edit edit) {
            LiveModel next = model.after(edit);
            CheckResult later;
            try {
                later = check(next);
            } catch (PortfolioException refusal) {
                refused(live, edit, refusal);
                return;
            }
            Changes expected = Changes.between(fresh, later);
            telling += expected.isEmpty() ? 0 : 1;
            // not always, since an edit that was not foreseen must do as well
            if (dice.chance(70)) {
                preview(live, edit, expected);
            }
            same("the changes told", expected, make(live, edit));
            LiveModel before = model;
            CheckResult earlier = fresh;
            model = next;
            fresh = later;
            // not always, since a result that is never asked for must do no harm
            if (dice.chance(70)) {
                agree(live);
            }
            if (edit instanceof RandomEdits.Edit.Facts && dice.chance(30)) {
                same("the changes of taking back", turned(expected), make(live, before.back(next)));
                model = before;
                fresh = earlier;
                agree(live);
            }
        }

        private void agree(LiveCheck live) {
            same("the result", fresh, live.result());
            same(
                    "the facts",
                    model.facts().values().stream().toList(),
                    live.portfolio().facts().toList());
        }

        private void refused(LiveCheck live, RandomEdits.Edit edit, PortfolioException refusal) {
            if (edit instanceof RandomEdits.Edit.Facts facts) {
                refuses(refusal, () -> live.preview(facts.gone(), facts.come()));
            }
            refuses(refusal, () -> make(live, edit));
            refused++;
            agree(live);
        }

        private void preview(LiveCheck live, RandomEdits.Edit edit, Changes expected) {
            Changes foreseen = foreseen(live, edit);
            if (foreseen != null) {
                same("the changes foreseen", expected, foreseen);
                agree(live);
            }
        }

        private @Nullable Changes foreseen(LiveCheck live, RandomEdits.Edit edit) {
            return edit instanceof RandomEdits.Edit.Facts facts ? live.preview(facts.gone(), facts.come()) : null;
        }

        private Changes make(LiveCheck live, RandomEdits.Edit edit) {
            if (edit instanceof RandomEdits.Edit.Day moved) {
                return live.moveTo(moved.day());
            } else if (edit instanceof RandomEdits.Edit.Registers declared) {
                return live.replace(live.portfolio().withRegisters(declared.registers()));
            }
            RandomEdits.Edit.Facts facts = (RandomEdits.Edit.Facts) edit;
            return live.replace(facts.gone(), facts.come());
        }
    }

    private static void refuses(PortfolioException refusal, Runnable use) {
        try {
            use.run();
        } catch (PortfolioException e) {
            same("the refusal", refusal.problems(), e.problems());
            return;
        }
        throw new Differs("what a fresh portfolio refuses was taken");
    }

    private static void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new Differs(what + " differs");
        }
    }

    private static Changes turned(Changes c) {
        return new Changes(
                turned(c.findings()),
                turned(c.doubts()),
                turned(c.directives()),
                turned(c.observations()),
                turned(c.ratings()),
                turned(c.failures()));
    }

    private static <T> Delta<T> turned(Delta<T> delta) {
        return new Delta<>(delta.closed(), delta.opened());
    }
}

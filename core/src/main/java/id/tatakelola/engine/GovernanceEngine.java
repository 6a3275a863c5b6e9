package id.tatakelola.engine;

import id.tatakelola.engine.internal.LiveSession;
import id.tatakelola.engine.internal.LoadedPacks;
import id.tatakelola.engine.live.Changes;
import id.tatakelola.engine.pack.PackInfo;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.result.Explanation;
import id.tatakelola.engine.result.ExplanationLevel;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import java.time.LocalDate;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says where a city's ICT governance stands (<i>mesin tata kelola</i>): checks a portfolio with rule packs as of a day.
 * Immutable, and safe to share between threads.
 */
public final class GovernanceEngine {
    private static final Logger LOG = LoggerFactory.getLogger(GovernanceEngine.class);

    private final LoadedPacks loaded;

    private GovernanceEngine(LoadedPacks loaded) {
        this.loaded = loaded;
    }

    /**
     * An engine for packs, with the {@linkplain FactTypes#standard() standard} fact types and limits.
     *
     * @throws RulePackException listing all rules that read types or components that are not registered, or are slow
     */
    public static GovernanceEngine load(PackSet packs) {
        return load(packs, FactTypes.standard(), EngineLimits.STANDARD);
    }

    /**
     * An engine for packs.
     *
     * @throws RulePackException listing all rules that read types or components that are not registered, or are slow
     */
    public static GovernanceEngine load(PackSet packs, FactTypes types, EngineLimits limits) {
        LoadedPacks loaded = new LoadedPacks(packs, types, limits);
        for (PackInfo info : loaded.infos()) {
            LOG.info("loaded pack {} {} ({})", info.id(), info.version(), info.digest());
        }
        return new GovernanceEngine(loaded);
    }

    /**
     * Checks a portfolio, with {@linkplain ExplanationLevel#COMPACT compact} explanations.
     *
     * @param portfolio what the city has recorded
     * @param asOf the day for which it is judged; law, parameters, registers and waivers are those of this day
     * @throws IllegalArgumentException when the portfolio holds more facts than the limit
     */
    public CheckResult check(Portfolio portfolio, LocalDate asOf) {
        return check(portfolio, asOf, ExplanationLevel.COMPACT);
    }

    /**
     * Checks a portfolio.
     *
     * @param portfolio what the city has recorded
     * @param asOf the day for which it is judged; law, parameters, registers and waivers are those of this day
     * @param level how much is explained; what is found does not depend on it
     * @throws IllegalArgumentException when the portfolio holds more facts than the limit
     */
    public CheckResult check(Portfolio portfolio, LocalDate asOf, ExplanationLevel level) {
        long start = System.nanoTime();
        CheckResult result = loaded.check(portfolio, asOf, level);
        LOG.debug("checked {} facts in {} ms", portfolio.size(), (System.nanoTime() - start) / 1_000_000);
        return result;
    }

    /**
     * Opens a live check: the portfolio changes, and each change tells what it opens and closes.
     *
     * @throws IllegalArgumentException when the portfolio holds more facts than the limit
     */
    public LiveCheck open(Portfolio portfolio, LocalDate asOf) {
        return new LiveCheck(new Opened(loaded.open(portfolio, asOf)));
    }

    /**
     * Why a subject has its verdict: the first condition of the rule that failed for it.
     *
     * @throws IllegalArgumentException when there is no such reporting rule, or the fact is no subject of it
     */
    public Explanation explain(Portfolio portfolio, LocalDate asOf, String ruleId, FactRef subject) {
        return loaded.explain(portfolio, asOf, ruleId, subject);
    }

    /** A session inside the engine as a live check sees it. */
    private record Opened(LiveSession session) implements LiveCheck.Session {
        @Override
        public Portfolio portfolio() {
            return session.portfolio();
        }

        @Override
        public LocalDate asOf() {
            return session.asOf();
        }

        @Override
        public CheckResult result() {
            return session.result();
        }

        @Override
        public Changes edit(Collection<FactRef> gone, Collection<? extends Fact> come, boolean keep) {
            return session.edit(gone, come, keep);
        }

        @Override
        public Changes moveTo(Portfolio other, LocalDate day) {
            return session.moveTo(other, day);
        }
    }
}

package id.tatakelola.testkit.missing;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.PortfolioException;
import id.tatakelola.testkit.cases.CaseFile;
import id.tatakelola.testkit.cases.CaseRunner;
import id.tatakelola.testkit.cases.RuleCase;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a case in which a rule and a changed rule answer differently (<i>kasus yang belum ada</i>): one small step
 * from each case that is there, then a few steps at random. The same file finds the same case.
 */
public final class MissingCase {
    private static final int TRIES = 6000;
    private static final int MOST_STEPS = 4;

    private final CaseFile file;
    private final FactTypes types;
    private final GovernanceEngine engine;
    private final CaseRunner runner;
    private final Steps steps;
    private final List<City> starts;

    /** A search that begins at the cases of a file. */
    public MissingCase(CaseFile file, CaseRunner runner) {
        RulePlan plan = runner.rule(file.rule());
        this.file = file;
        this.types = runner.types();
        this.runner = runner;
        this.engine = runner.load(plan);
        this.steps = new Steps(plan, types);
        this.starts = Stream.concat(
                        Optional.ofNullable(file.given()).stream(),
                        file.cases().stream().filter(RuleCase::definite).map(MissingCase::city))
                .distinct()
                .toList();
    }

    private static City city(RuleCase one) {
        return City.of(one.portfolio(), one.asOf());
    }

    /**
     * A case that was found.
     *
     * @param lines ready to paste
     * @param city its facts, registers and day
     */
    public record Found(String lines, City city) {}

    /** A case that fails for the changed rule; null when none was found. */
    public @Nullable Found telling(RulePlan changed) {
        GovernanceEngine other = runner.load(changed);
        City found = near(other);
        City city = found == null ? far(other) : found;
        return city == null
                ? null
                : new Found(new CaseLines(file, types).of(city, answer(engine, city), answer(other, city)), city);
    }

    /** Whether a case found fails for another changed rule too. */
    boolean tells(Found found, RulePlan changed) {
        return differ(runner.load(changed), found.city());
    }

    private @Nullable City near(GovernanceEngine other) {
        for (City start : starts) {
            for (Step step : steps.from(start)) {
                City city = step.on(start);
                if (differ(other, city)) {
                    return city;
                }
            }
        }
        return null;
    }

    private @Nullable City far(GovernanceEngine other) {
        Dice dice = new Dice(1);
        for (int i = 0; i < TRIES && !starts.isEmpty(); i++) {
            City start = dice.one(starts);
            List<Step> path = new ArrayList<>();
            City city = start;
            int length = 2 + dice.below(MOST_STEPS - 1);
            for (int n = 0; n < length && !city.facts().isEmpty(); n++) {
                Step step = steps.random(city, dice);
                path.add(step);
                city = step.on(city);
            }
            if (differ(other, city)) {
                return shortest(other, start, path);
            }
        }
        return null;
    }

    /** Leaves out the steps that are not needed. */
    private City shortest(GovernanceEngine other, City start, List<Step> path) {
        List<Step> needed = new ArrayList<>(path);
        for (Step step : path) {
            List<Step> fewer = new ArrayList<>(needed);
            fewer.remove(step);
            if (differ(other, after(start, fewer))) {
                needed = fewer;
            }
        }
        return after(start, needed);
    }

    private static City after(City start, List<Step> path) {
        City city = start;
        for (Step step : path) {
            city = step.on(city);
        }
        return city;
    }

    private boolean differ(GovernanceEngine other, City city) {
        try {
            return answer(engine, city).definitelyDifferFrom(answer(other, city));
        } catch (PortfolioException noCity) {
            return false;
        }
    }

    private Answers answer(GovernanceEngine by, City city) {
        return Answers.of(by.check(city.portfolio(types), city.asOf()), file.rule());
    }
}

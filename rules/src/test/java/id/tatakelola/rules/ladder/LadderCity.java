package id.tatakelola.rules.ladder;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.maturity.ladder.IndicatorRating;
import id.tatakelola.maturity.ladder.Ladder;
import id.tatakelola.maturity.ladder.Verdicts;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.maturity.CriterionCoverage;
import id.tatakelola.model.maturity.CriterionFulfilment;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import id.tatakelola.rules.Instruments;
import id.tatakelola.rules.RulePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A city of two offices that records criteria; complete unless opened. */
final class LadderCity {
    static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    static final LocalDate REVIEWED = LocalDate.of(2023, 6, 1);
    static final LocalDate FOLLOWED = LocalDate.of(2024, 2, 1);
    static final Ladder LADDER = Instruments.ladder("spbe-2020");

    private static final GovernanceEngine ENGINE = GovernanceEngine.load(RulePacks.all()
            .only(
                    "criterion-not-fulfilled",
                    "criterion-in-no-office",
                    "criterion-not-in-all-offices",
                    "criterion-not-recent",
                    "criterion-not-followed-up"));

    private final TreeMap<FactRef, Fact> facts = new TreeMap<>();
    private final List<String> closed =
            new ArrayList<>(List.of("CriterionFulfilment", "CriterionCoverage", "OrganizationUnit"));

    LadderCity() {
        add(office("bappeda", UnitKind.BOARD), office("barat", UnitKind.KECAMATAN));
    }

    static OrganizationUnit office(String id, UnitKind kind) {
        return new OrganizationUnit(id, id, kind, Fact.NONE, Fact.NONE, Validity.always());
    }

    LadderCity add(Fact... more) {
        Stream.of(more).forEach(fact -> facts.put(FactRef.of(fact), fact));
        return this;
    }

    /** Fulfils criteria on a day. */
    LadderCity on(LocalDate day, String... keys) {
        Stream.of(keys).forEach(key -> add(new CriterionFulfilment("spbe-2020-" + key, true, day)));
        return this;
    }

    /** Fulfils criteria. */
    LadderCity met(String... keys) {
        return on(REVIEWED, keys);
    }

    /** Says of criteria that they are not fulfilled. */
    LadderCity unmet(String... keys) {
        Stream.of(keys).forEach(key -> add(new CriterionFulfilment("spbe-2020-" + key, false, null)));
        return this;
    }

    /** Covers offices. */
    LadderCity covers(String key, String... units) {
        Stream.of(units).forEach(unit -> add(new CriterionCoverage(key + "-" + unit, "spbe-2020-" + key, unit, true)));
        return this;
    }

    LadderCity without(String type, String id) {
        facts.remove(new FactRef(type, id));
        return this;
    }

    /** Declares nothing complete. */
    LadderCity open() {
        closed.clear();
        return this;
    }

    CheckResult check(LocalDate asOf) {
        List<Fact> all = new ArrayList<>(facts.values());
        all.addAll(LADDER.factsFor(facts.values()));
        return ENGINE.check(
                Portfolio.of(
                        "Kota",
                        all,
                        closed.stream()
                                .map(type -> new CompleteRegister(type, Validity.always(), Fact.NONE))
                                .toList()),
                asOf);
    }

    IndicatorRating rating(int indicator) {
        return rating(indicator, DAY);
    }

    IndicatorRating rating(int indicator, LocalDate asOf) {
        return LADDER.rating(indicator, Verdicts.of(check(asOf)));
    }

    /** The level, or {@code 1-3} for a range. */
    String level(int indicator) {
        IndicatorRating rating = rating(indicator);
        return rating.known() ? "" + rating.least() : rating.least() + "-" + rating.most();
    }

    /** The id of the first condition that keeps an indicator from the next level, without the instrument. */
    @Nullable
    String first(int indicator) {
        List<IndicatorRating.Judged> next = rating(indicator).nextConditions();
        return next.isEmpty() ? null : next.get(0).criterion().id().replace("spbe-2020-", "");
    }
}

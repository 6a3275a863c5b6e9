package id.tatakelola.testkit.law;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.EvidenceGrade;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Waiver;
import id.tatakelola.testkit.random.City;
import id.tatakelola.testkit.random.Dice;
import id.tatakelola.testkit.random.Erasure;
import id.tatakelola.testkit.random.RandomCities;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Random edits of a portfolio; what they add comes from other random cities, whose facts have the same ids. */
final class RandomEdits {
    private static final int DONORS = 4;
    private static final int MOST_DAYS_OLD = 1000;

    /** One edit: facts that go and facts that come, another day, or other registers. */
    sealed interface Edit {
        /** Facts that go and come in one step. */
        record Facts(List<FactRef> gone, List<Fact> come) implements Edit {}

        /** Another day. */
        record Day(LocalDate day) implements Edit {}

        /** Other registers declared complete. */
        record Registers(List<CompleteRegister> registers) implements Edit {}
    }

    private final RandomCities cities;
    private final Erasure erasure;

    /**
     * Edits of random cities.
     *
     * @param mostOfAType the most facts a city has of one type
     */
    RandomEdits(PackSet packs, FactTypes types, int mostOfAType) {
        this.cities = new RandomCities(packs, types, mostOfAType);
        this.erasure = new Erasure(types);
    }

    /** The city of a seed, of which some is not known. */
    City city(long seed) {
        return erasure.erase(cities.complete(seed), seed);
    }

    /** Cities that give facts and days to the edits of a session. */
    List<City> donors(long seed) {
        List<City> donors = new ArrayList<>();
        for (long i = 1; i <= DONORS; i++) {
            City complete = cities.complete(seed * DONORS + i);
            donors.add(i % 2 == 0 ? complete : erasure.erase(complete, seed + i));
        }
        return donors;
    }

    /** An edit of a portfolio, given what a check finds in it. */
    Edit next(Dice dice, List<City> donors, Portfolio now, CheckResult result) {
        City donor = dice.one(donors);
        return switch (dice.below(10)) {
            case 0 ->
                new Edit.Day(dice.chance(50) ? donor.asOf() : result.asOf().plusDays(dice.below(3) - 1L));
            case 1 -> new Edit.Registers(registers(dice, now, donor));
            case 2 ->
                new Edit.Facts(List.of(), List.of(dice.chance(50) ? waiver(dice, now, result) : taken(dice, result)));
            case 3 -> new Edit.Facts(List.of(), List.of(evidence(dice, now, result)));
            case 4, 5 -> new Edit.Facts(recorded(dice, now), List.of());
            case 6 ->
                new Edit.Facts(
                        recorded(dice, now),
                        some(dice, List.copyOf(donor.facts().values())));
            default ->
                new Edit.Facts(List.of(), some(dice, List.copyOf(donor.facts().values())));
        };
    }

    private static <T> List<T> some(Dice dice, List<T> all) {
        List<T> some = new ArrayList<>();
        for (int i = dice.below(3); i >= 0 && !all.isEmpty(); i--) {
            some.add(dice.one(all));
        }
        return some;
    }

    private static List<FactRef> recorded(Dice dice, Portfolio now) {
        return some(dice, now.facts().map(FactRef::of).toList());
    }

    private static List<CompleteRegister> registers(Dice dice, Portfolio now, City donor) {
        List<CompleteRegister> registers = new ArrayList<>(now.registers());
        if (!registers.isEmpty()) {
            CompleteRegister gone = registers.remove(dice.below(registers.size()));
            if (dice.chance(60)) {
                Validity days = dice.chance(50)
                        ? Validity.since(donor.asOf())
                        : Validity.between(Validity.ALWAYS_BEFORE, donor.asOf());
                registers.add(new CompleteRegister(gone.factType(), days, Fact.NONE));
            }
        }
        if (!donor.closed().isEmpty() && dice.chance(50)) {
            String type = dice.one(List.copyOf(donor.closed()));
            registers.add(new CompleteRegister(type, Validity.always(), Fact.NONE));
        }
        return registers;
    }

    /** A conclusion that the city takes into its own register, so that it stays when it is derived no longer. */
    private static Fact taken(Dice dice, CheckResult result) {
        List<Fact> derived = new ArrayList<>(result.directives());
        derived.addAll(result.observations());
        derived.addAll(result.ratings());
        return derived.isEmpty() ? new Observation("none-yet", "none", "nobody", null, null) : dice.one(derived);
    }

    private static Fact waiver(Dice dice, Portfolio now, CheckResult result) {
        List<Finding> findings = result.findings().toList();
        String rule = findings.isEmpty() ? "no-rule" : dice.one(findings).ruleId();
        String subject = findings.isEmpty() || dice.chance(20)
                ? "nobody"
                : dice.one(findings).subject().id();
        List<Role> roles = now.facts(Role.class);
        String approver = roles.isEmpty() ? "sekda" : dice.one(roles).id();
        LocalDate from = result.asOf().minusDays(dice.below(3) - 1L);
        Validity days = new Validity(from, from.plusDays(dice.below(3)));
        return Waiver.of("waiver" + dice.below(3), rule, subject, "alasan", Fact.NONE, approver, days);
    }

    private static Fact evidence(Dice dice, Portfolio now, CheckResult result) {
        List<FactRef> all = now.facts().map(FactRef::of).toList();
        FactRef about = all.isEmpty() ? new FactRef("Role", "nobody") : dice.one(all);
        return new Evidence(
                "evidence" + dice.below(9),
                about.type(),
                about.id(),
                Fact.NONE,
                dice.chance(10) ? null : result.asOf().minusDays(dice.below(MOST_DAYS_OLD) - 1L),
                dice.chance(10) ? null : dice.one(List.of(EvidenceGrade.values())));
    }
}

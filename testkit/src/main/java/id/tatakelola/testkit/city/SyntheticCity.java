package id.tatakelola.testkit.city;

import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.testkit.city.growth.ScaledCity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * An invented city (<i>kota contoh</i>), SYNTHETIC, of the size of a small Indonesian one, in which nothing is unknown
 * and every register is complete. Without {@linkplain #flaws() flaws} every rule is met or not applicable; the
 * {@linkplain #reference() reference city} has one planted flaw for each rule, so that a reader sees why it fires.
 */
public final class SyntheticCity {
    /** What results call the city, so that nobody takes it for a real one. */
    public static final String NAME = "SYNTHETIC - Kota Contoh";
    /** What readers of its results must know. */
    public static final String NOTE =
            "SYNTHETIC - an invented city with planted flaws, made for tests and measurements; nothing in it is real.";
    /** The day for which the city is made: all rules about the city statement of 2019 are in force on it. */
    public static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    /** The day for rules of law that came later. */
    public static final LocalDate LATER_DAY = LocalDate.of(2024, 8, 1);

    private SyntheticCity() {}

    /** The city with all flaws that can stand side by side. */
    public static Portfolio reference() {
        CityBook book = wellKept();
        Flaws.inTheCity().plantIn(book, flaw -> true);
        return portfolio(book);
    }

    /** The city without any flaw. */
    public static Portfolio flawless() {
        return portfolio(wellKept());
    }

    /**
     * The city with only the flaws of one rule.
     *
     * @throws IllegalArgumentException when none is planted for the rule
     */
    public static Portfolio withOnly(String ruleId) {
        Predicate<PlantedFlaw> wanted = flaw -> flaw.ruleId().equals(ruleId);
        if (flaws().stream().noneMatch(wanted) && flawsApart().stream().noneMatch(wanted)) {
            throw new IllegalArgumentException("no flaw is planted for rule `" + ruleId + "`.");
        }
        CityBook book = wellKept();
        Flaws.inTheCity().plantIn(book, wanted);
        Flaws.apart().plantIn(book, wanted);
        return portfolio(book);
    }

    /** The flaws of the reference city, in the order planted. */
    public static List<PlantedFlaw> flaws() {
        return Flaws.inTheCity().all();
    }

    /**
     * The flaws that each need a city of their own, {@link #withOnly}: those of rules that all subjects meet or break
     * together, such as those about the one city government, and of rules that find something not known, which nothing
     * in the reference city is.
     */
    public static List<PlantedFlaw> flawsApart() {
        return Flaws.apart().all();
    }

    /** The day on which to try a rule: {@link #DAY} or {@link #LATER_DAY}, or else its first day in force. */
    public static LocalDate dayFor(RuleCard rule) {
        if (Boolean.TRUE.equals(rule.inForce().covers(DAY))) {
            return DAY;
        }
        LocalDate first = rule.inForce().from();
        boolean later = Boolean.TRUE.equals(rule.inForce().covers(LATER_DAY));
        return later || first == null ? LATER_DAY : first;
    }

    /** Cities of any size that follow from a seed. */
    public static ScaledCity of(long seed) {
        return ScaledCity.like(reference(), seed);
    }

    private static Portfolio portfolio(CityBook book) {
        List<CompleteRegister> registers = FactTypes.standard().all().stream()
                .map(type -> new CompleteRegister(type.name(), Validity.always(), Fact.NONE))
                .toList();
        return Portfolio.of(NAME, book.facts(), registers);
    }

    private static CityBook wellKept() {
        CityBook book = new CityBook();
        new CityOffices(book).write();
        new CityRegulations(book).write();
        new CityNetwork(book).write();
        new CityPlatforms(book).write();
        new CityApplications(book).write();
        new CityPeople(book).write();
        new CityPlans(book).write();
        new CityProcesses(book).write();
        new CityMaturity(book).write();
        new CityEvidence(book).write();
        return book;
    }
}

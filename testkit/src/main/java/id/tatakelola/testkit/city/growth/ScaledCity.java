package id.tatakelola.testkit.city.growth;

import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.testkit.random.Dice;
import java.util.ArrayList;
import java.util.List;

/**
 * A recipe for an invented city of any size, for measurements: a small city with its long registers (<i>register yang
 * panjang</i>) made longer, or cut down, then blanked and opened. The same recipe gives the same city,
 * to the byte, on every JDK; time and memory grow with the number of facts.
 *
 * <p>What a city has once (its government, its regulations, its master plan, its parameters) stays as it is, and units
 * stop at {@value CityGrowth#MOST_UNITS}: a million facts are not a city of a million offices.
 *
 * @param like the small city, complete, without anything unknown
 * @param seed what the choices follow from
 * @param facts how many facts, from {@value #FEWEST} to {@value #MOST}
 * @param unknownShare the share of nullable components that are not known, from 0 to 1
 * @param openShare the share of registers that are open, from 0 to 1
 */
public record ScaledCity(Portfolio like, long seed, int facts, double unknownShare, double openShare) {
    /** The fewest facts of a city. */
    public static final int FEWEST = 10;
    /** The most facts of a city. */
    public static final int MOST = 5_000_000;

    private static final int USUAL = 1000;

    /** Checks the bounds. */
    public ScaledCity {
        if (facts < FEWEST || facts > MOST) {
            throw new IllegalArgumentException("facts (" + facts + ") must lie between " + FEWEST + " and " + MOST);
        }
        share("unknownShare", unknownShare);
        share("openShare", openShare);
    }

    private static void share(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " (" + share + ") must lie between 0 and 1");
        }
    }

    /** A thousand facts, nothing unknown, every register complete. */
    public static ScaledCity like(Portfolio city, long seed) {
        return new ScaledCity(city, seed, USUAL, 0, 0);
    }

    /** This recipe for another number of facts. */
    public ScaledCity facts(int number) {
        return new ScaledCity(like, seed, number, unknownShare, openShare);
    }

    /** This recipe with another share of nullable components not known. */
    public ScaledCity unknownShare(double share) {
        return new ScaledCity(like, seed, facts, share, openShare);
    }

    /** This recipe with another share of registers open. */
    public ScaledCity openShare(double share) {
        return new ScaledCity(like, seed, facts, unknownShare, share);
    }

    /** The city. */
    public Portfolio build() {
        Dice dice = new Dice(seed);
        List<CompleteRegister> registers = registers(dice);
        return Portfolio.of(like.name(), like.types(), new CityGrowth(this, dice).facts(), registers);
    }

    private List<CompleteRegister> registers(Dice dice) {
        List<CompleteRegister> all = new ArrayList<>();
        for (FactType type : like.types().all()) {
            if (!type.referenceData()) { // complete without a declaration
                all.add(new CompleteRegister(type.name(), Validity.always(), Fact.NONE));
            }
        }
        long open = Math.round(openShare * all.size());
        for (long i = 0; i < open; i++) {
            all.remove(dice.below(all.size()));
        }
        return all;
    }
}

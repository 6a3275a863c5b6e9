package id.tatakelola.rules;

import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.ladder.Ladder;
import id.tatakelola.model.ReferenceFacts;
import id.tatakelola.model.Suggestions;
import id.tatakelola.rules.instrument.InstrumentReader;
import id.tatakelola.rules.instrument.LadderReader;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The instruments that ship with Tatakelola (<i>instrumen penilaian bawaan</i>). Which one counts follows from the
 * evaluation year.
 */
public final class Instruments {
    private static final List<String> IDS = List.of("spbe-2018", "spbe-2020", "pemdi-2026");
    private static final List<String> LADDERS = List.of("spbe-2020");

    private Instruments() {}

    /** The ids of all instruments, the oldest first. */
    public static List<String> ids() {
        return IDS;
    }

    /** All instruments, the oldest first. */
    public static List<Instrument> all() {
        return IDS.stream().map(Instruments::read).toList();
    }

    /**
     * The instrument of an id.
     *
     * @throws IllegalArgumentException when there is none, with a guess
     */
    public static Instrument get(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("there is no instrument `" + id + "`; there are "
                    + String.join(", ", IDS) + "." + Suggestions.maybe(id, IDS));
        }
        return read(id);
    }

    /**
     * The instrument that an evaluation year is judged by.
     *
     * @throws IllegalArgumentException when no instrument is known for that year
     */
    public static Instrument forYear(int year) {
        return all().stream()
                .filter(instrument -> instrument.years().include(year))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no instrument is known for the evaluation year "
                        + year + "; there are "
                        + all().stream()
                                .map(instrument -> instrument.id() + " (" + instrument.years() + ")")
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /**
     * The instrument of an id, when it is the one for a year.
     *
     * @throws IllegalArgumentException when there is none, or the year is judged by another, which is named
     */
    public static Instrument get(String id, int year) {
        Instrument instrument = get(id);
        if (!instrument.years().include(year)) {
            throw new IllegalArgumentException(
                    "instrument `" + id + "` (" + instrument.regulation().english()
                            + ") applies to the evaluation years " + instrument.years() + ", not to " + year + "."
                            + rightOne(year));
        }
        return instrument;
    }

    /**
     * The ladders of the indicators of an instrument.
     *
     * @throws IllegalArgumentException when no instrument has the id, or its ladders are not known
     */
    public static Ladder ladder(String id) {
        Instrument instrument = get(id);
        if (!LADDERS.contains(id)) {
            throw new IllegalArgumentException("the ladders of `" + id + "` ("
                    + instrument.regulation().english() + ") are not known; there are those of "
                    + String.join(", ", LADDERS) + ".");
        }
        return LadderReader.read(id, file -> RulePacks.text("instruments/" + file));
    }

    /** All ladders that are known. */
    public static List<Ladder> ladders() {
        return LADDERS.stream().map(Instruments::ladder).toList();
    }

    /** The criteria of all ladders, for portfolios that record their fulfilment. */
    public static ReferenceFacts ladderCriteria() {
        return ladder("spbe-2020");
    }

    private static String rightOne(int year) {
        return all().stream()
                .filter(instrument -> instrument.years().include(year))
                .map(instrument -> " Maybe `" + instrument.id() + "`.")
                .collect(Collectors.joining());
    }

    private static Instrument read(String id) {
        return InstrumentReader.read(id, file -> RulePacks.text("instruments/" + file));
    }
}

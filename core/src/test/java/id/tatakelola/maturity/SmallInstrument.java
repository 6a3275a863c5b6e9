package id.tatakelola.maturity;

import id.tatakelola.engine.result.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Instruments of a few indicators. */
public final class SmallInstrument {
    public static final Provenance READ = new Provenance(Confidence.A, "peraturan");

    private SmallInstrument() {}

    /** Whole levels 1 to 5; one domain and one aspect; grades from 1, 2.6 and 4.2. */
    public static Instrument weighing(String... weights) {
        return with(new Scale("s", 1, 5, false, new TreeMap<>(), READ), READ, weights);
    }

    /** Values 1 to 5 with decimals, read in a secondary source. */
    public static Instrument continuous(String... weights) {
        Provenance secondary = new Provenance(Confidence.B, "situs");
        return with(new Scale("s", 1, 5, true, new TreeMap<>(), secondary), secondary, weights);
    }

    public static Instrument with(Scale scale, Provenance read, String... weights) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 1; i <= weights.length; i++) {
            indicators.add(new Indicator(i, i, 1, scale, name("Indikator " + i), Fraction.parse(weights[i - 1]), read));
        }
        return with(indicators, read);
    }

    public static Instrument with(List<Indicator> indicators, Provenance read) {
        Fraction all = Fraction.of(100);
        return new Instrument(
                "kecil",
                name("Indeks Kecil"),
                name("Peraturan Kecil"),
                new Years(2021, 2025, read),
                new Structure(
                        List.of(new Domain(1, name("Domain"), all, read)),
                        List.of(new Aspect(1, 1, name("Aspek"), all, read)),
                        indicators),
                new GradeScale(List.of(
                        grade("Kurang", "1", read), grade("Baik", "2.6", read), grade("Memuaskan", "4.2", read))),
                List.of(new Edition(2023, GradeBasis.ROUNDED, READ), new Edition(2024, GradeBasis.EXACT, READ)),
                List.of(),
                List.of(new InstrumentSource("peraturan", "Peraturan Kecil", "")));
    }

    public static Levels levels(Instrument instrument, String... values) {
        Map<Integer, BigDecimal> levels = new TreeMap<>();
        IntStream.rangeClosed(1, values.length).forEach(i -> levels.put(i, new BigDecimal(values[i - 1])));
        return Levels.of(instrument, levels);
    }

    public static Grade grade(String name, String from, Provenance read) {
        return new Grade(name(name), null, new BigDecimal(from), read);
    }

    public static LocalText name(String text) {
        return new LocalText(text, text);
    }
}

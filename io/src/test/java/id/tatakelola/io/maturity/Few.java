package id.tatakelola.io.maturity;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.maturity.Aspect;
import id.tatakelola.maturity.Confidence;
import id.tatakelola.maturity.Domain;
import id.tatakelola.maturity.Edition;
import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Grade;
import id.tatakelola.maturity.GradeBasis;
import id.tatakelola.maturity.GradeScale;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.InstrumentSource;
import id.tatakelola.maturity.Provenance;
import id.tatakelola.maturity.Scale;
import id.tatakelola.maturity.Structure;
import id.tatakelola.maturity.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** An instrument of six indicators that weigh alike; the last three are one of the regulation. */
final class Few {
    static final Instrument WHOLE = of(false, Confidence.A);
    static final Instrument CONTINUOUS = of(true, Confidence.B);

    private Few() {}

    private static Instrument of(boolean continuous, Confidence confidence) {
        Provenance read = new Provenance(confidence, "p");
        Scale scale = new Scale("s", 1, 5, continuous, new TreeMap<>(Map.of(2, name("Terkelola", "Managed"))), read);
        List<Indicator> indicators = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new Indicator(
                        i,
                        Math.min(i, 4),
                        1,
                        scale,
                        name("Layanan " + i, "Service " + i),
                        Fraction.parse("100/6"),
                        read))
                .toList();
        Fraction all = Fraction.of(100);
        return new Instrument(
                continuous ? "halus" : "kecil",
                name("Indeks Kecil", "Small index"),
                name("Peraturan Kecil", "Small regulation"),
                new Years(2021, 2025, read),
                new Structure(
                        continuous ? List.of() : List.of(new Domain(1, name("Layanan", "Services"), all, read)),
                        List.of(new Aspect(1, continuous ? null : 1, name("Publik", "Public"), all, read)),
                        indicators),
                new GradeScale(List.of(
                        grade("Kurang", "Poor", "1", null, read),
                        grade("Baik", "Good", "2.6", name("Berkembang", "Developing"), read))),
                List.of(new Edition(2023, GradeBasis.ROUNDED, read)),
                List.of(),
                List.of(new InstrumentSource("p", "Peraturan Kecil", "")));
    }

    private static Grade grade(String name, String english, String from, LocalText stage, Provenance read) {
        return new Grade(name(name, english), stage, new BigDecimal(from), read);
    }

    private static LocalText name(String indonesian, String english) {
        return new LocalText(indonesian, english);
    }
}

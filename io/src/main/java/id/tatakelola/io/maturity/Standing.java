package id.tatakelola.io.maturity;

import id.tatakelola.engine.report.Wording;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.maturity.Confidence;
import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Grade;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Instrument.Part;
import id.tatakelola.model.Language;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What index and plan say alike: whether the instrument is official, and how numbers and grades are written. */
final class Standing {
    private Standing() {}

    /** What is said of an instrument that is not official throughout, or null. */
    static @Nullable LocalText notice(Instrument instrument) {
        return instrument.official()
                ? null
                : new LocalText(notice(instrument, Language.ID), notice(instrument, Language.EN));
    }

    private static String notice(Instrument instrument, Language language) {
        Wording words = words(language);
        SortedMap<Part, Confidence> parts = instrument.unofficialParts();
        String listed = parts.entrySet().stream()
                .map(part -> words.say("part." + part.getKey()) + " " + part.getValue())
                .collect(Collectors.joining(", "));
        return words.say("unofficial", listed);
    }

    static Wording words(Language language) {
        return Wording.of(Standing.class, language);
    }

    static String grade(Grade grade, Language language) {
        return language == Language.ID
                ? grade.name().indonesian()
                : grade.name().indonesian() + " (" + grade.name().english() + ")";
    }

    /** With all its places, as it is published. */
    static String number(BigDecimal value, Language language) {
        return language == Language.ID ? value.toPlainString().replace('.', ',') : value.toPlainString();
    }

    /** Exactly; a fraction where the decimal does not end. */
    static String number(Fraction value, Language language) {
        return language == Language.ID ? value.toString().replace('.', ',') : value.toString();
    }
}

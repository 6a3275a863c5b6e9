package id.tatakelola.engine.report;

import id.tatakelola.engine.result.Unknown;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Language;

/** The words of questions, one form for each kind of missing knowledge. */
final class Questions {
    private Questions() {}

    static String text(Unknown unknown, Narrator narrator, Language language) {
        boolean id = language == Language.ID;
        return switch (unknown.kind()) {
            case REGISTER ->
                (id ? "Apakah semua %s sudah tercatat?" : "Is every %s on record?")
                        .formatted(narrator.label(unknown.factType(), language));
            case COMPONENT ->
                (id ? "Apa %s dari %s?" : "What is the %s of %s?")
                        .formatted(component(unknown, narrator, language), fact(unknown, narrator, language));
            case PARAMETER ->
                (id ? "Berapa nilai yang ditetapkan untuk %s?" : "What value is set for %s?")
                        .formatted(narrator.parameter(unknown.factId(), language));
            case EVIDENCE ->
                (id
                                ? "Bukti dukung apa yang cukup kuat dan mutakhir untuk %s?"
                                : "What evidence, strong and recent enough, is there for %s?")
                        .formatted(fact(unknown, narrator, language));
            case DERIVATION ->
                (id
                                ? "Apa yang menghalangi penilaian aturan %s yang menghasilkan %s?"
                                : "What keeps rule %s, which gives each %s, from an answer?")
                        .formatted(unknown.factId(), narrator.label(unknown.factType(), language));
        };
    }

    private static String component(Unknown unknown, Narrator narrator, Language language) {
        return narrator.label(unknown.factType() + "." + unknown.component(), language);
    }

    private static String fact(Unknown unknown, Narrator narrator, Language language) {
        String called = narrator.called(new FactRef(unknown.factType(), unknown.factId()));
        String suffix = called.equals(unknown.factId()) ? "" : " (" + unknown.factId() + ")";
        return narrator.label(unknown.factType(), language) + " " + called + suffix;
    }
}

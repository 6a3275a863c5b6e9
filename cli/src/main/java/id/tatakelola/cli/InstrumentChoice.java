package id.tatakelola.cli;

import id.tatakelola.maturity.Edition;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.rules.Instruments;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which instrument, and the edition of which year: one follows from the other, and both must agree. */
final class InstrumentChoice {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Option(
            names = "--instrument",
            paramLabel = "INSTRUMEN",
            description = "spbe-2018, spbe-2020 atau pemdi-2026; bila tidak disebut, menurut --year.")
    private @Nullable String id;

    @Option(
            names = "--year",
            paramLabel = "TAHUN",
            description = "Tahun evaluasi; menentukan instrumen dan dasar predikat.")
    private @Nullable Integer year;

    /** The instrument asked for, or that of the year. */
    Instrument instrument() {
        if (id == null && year == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Sebutkan --instrument atau --year. (Name the instrument or the evaluation year.)");
        }
        try {
            if (id == null) {
                return Instruments.forYear(Objects.requireNonNull(year));
            }
            return year == null ? Instruments.get(id) : Instruments.get(id, year);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Instrumen tidak dapat dipakai (cannot be used): " + e.getMessage(), e);
        }
    }

    /** How the instrument was applied in the year, if one is named. */
    Edition edition() {
        return year == null ? instrument().edition() : instrument().edition(year);
    }
}

package id.tatakelola.cli;

import id.tatakelola.io.maturity.LevelsReader;
import id.tatakelola.maturity.Edition;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.Levels;
import id.tatakelola.model.Language;
import id.tatakelola.rules.Instruments;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What the commands on maturity share: the levels, the instrument and edition (one follows from the other, and both must
 * agree), and how the answer is written.
 */
final class MaturityOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TINGKAT",
            description =
                    "Berkas CSV dengan kolom indicator dan level (nilai dari instansi lain: indicator dan score).")
    @SuppressWarnings("NullAway.Init") // required by picocli
    private Path file;

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

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    /** The file of levels, to name it in errors. */
    Path file() {
        return file;
    }

    /** The levels of the file. */
    Levels levels() {
        return LevelsReader.read(file, instrument());
    }

    /** Writes the answer as asked for. */
    void print(Supplier<String> json, Function<Language, String> text) {
        answer.print(spec, json, text);
    }

    /** The instrument asked for, or that of the year. */
    Instrument instrument() {
        if (id == null && year == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Sebutkan --instrument atau --year. (Name the instrument or the evaluation year.)");
        }
        return Asked.of(spec, "Instrumen tidak dapat dipakai (cannot be used)", this::named);
    }

    private Instrument named() {
        if (id == null) {
            return Instruments.forYear(Objects.requireNonNull(year));
        }
        return year == null ? Instruments.get(id) : Instruments.get(id, year);
    }

    /** How the instrument was applied in the year, if one is named. */
    Edition edition() {
        return year == null ? instrument().edition() : instrument().edition(year);
    }
}

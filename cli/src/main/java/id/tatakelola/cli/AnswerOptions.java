package id.tatakelola.cli;

import id.tatakelola.model.Language;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How commands on maturity write their answer. */
final class AnswerOptions {
    @Option(names = "--lang", description = "Bahasa hasil: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.ID;

    @Option(names = "--format", paramLabel = "BENTUK", description = "Bentuk hasil: text atau json.")
    private ReportForm format = ReportForm.TEXT;

    /** Writes the answer as asked for. */
    void print(CommandSpec command, Supplier<String> json, Function<Language, String> text) {
        PrintWriter out = command.commandLine().getOut();
        out.print(format == ReportForm.JSON ? json.get() : text.apply(language));
        out.flush();
    }
}

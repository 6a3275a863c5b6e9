package id.tatakelola.cli;

import id.tatakelola.cli.facts.FactsText;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tatakelola facts}: what rules can read. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = "Menampilkan jenis data yang dapat dibaca aturan. (Shows the fact types that rules can read.)")
final class FactsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "JENIS",
            description = "Satu jenis atau pilihan, dengan nama atau label; atau kata di dalamnya."
                    + " (One type or choice, by name or label; or a word in them.)")
    private @Nullable String name;

    @Option(names = "--lang", description = "Bahasa: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.ID;

    @Override
    public Integer call() {
        FactsText text = new FactsText(FactTypes.standard(), language);
        try {
            spec.commandLine().getOut().print(name == null ? text.all() : text.one(name));
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        spec.commandLine().getOut().flush();
        return Status.COMPLIANT;
    }
}

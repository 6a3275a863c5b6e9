package id.tatakelola.cli;

import id.tatakelola.drools.source.EngineVersion;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.model.Language;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: checks portfolios, computes indexes, begins new portfolios and shows rules. */
@Command(
        name = "tatakelola",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Memeriksa tata kelola TIK pemerintah kota. (Checks the ICT governance of a city government.)",
        subcommands = {
            CheckCommand.class,
            RulesCommand.class,
            NewPortfolioCommand.class,
            IndexCommand.class,
            PlanCommand.class,
            LadderCommand.class,
            ScoresCommand.class,
            NewPackCommand.class,
            NewRuleCommand.class,
            TestCommand.class,
            FactsCommand.class
        })
public final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run
    private CommandSpec spec;

    /** The version of this build, which packs name the range of. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"tatakelola " + EngineVersion.current()};
        }
    }

    /** Runs the command and ends with its status. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        out.flush();
        System.exit(status);
    }

    /** Runs the command. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, words) -> {
            err.println(e.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
            err.println("Lihat `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
            return Status.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, language(parsed), err));
        return line.execute(args);
    }

    /** Users' mistakes are told with their places; anything else is ours. */
    private static int failed(Exception e, Language language, PrintWriter err) {
        if (e instanceof RulePackException problems) {
            err.println(problems.message(language));
            return Status.BAD_INPUT;
        } else if (e instanceof PortfolioReadException problems) {
            err.println(problems.told().in(language));
            return Status.BAD_INPUT;
        } else if (e instanceof BadInput mistake) {
            err.println(mistake.told().in(language));
            return Status.BAD_INPUT;
        }
        err.println("tatakelola: kesalahan internal (internal error): " + e);
        return Status.INTERNAL;
    }

    /** The language that the command was asked for, also where it fails before it reads its options. */
    static Language language(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.matchedOptionValue("--lang", Language.ID);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Sebutkan perintah: check, rules, facts, new-portfolio, new-pack, new-rule, test, index, plan, ladder,"
                        + " atau scores. (Name a command.)");
    }
}

package id.tatakelola.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Looks up what a user names. */
final class Asked {
    private Asked() {}

    /**
     * What a look-up finds.
     *
     * @param what what is asked for, told before the reason why there is none
     * @throws ParameterException when the look-up refuses with an {@link IllegalArgumentException}
     */
    static <T> T of(CommandSpec command, String what, Supplier<T> find) {
        try {
            return find.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), what + ": " + e.getMessage(), e);
        }
    }
}

package id.tatakelola.testkit.mutation;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.testkit.cases.CaseFile;
import id.tatakelola.testkit.cases.CaseRunner;
import id.tatakelola.testkit.told.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many mutants of a rule its cases notice.
 *
 * @param file its cases
 * @param killed how many they notice
 * @param survivors those they do not
 */
public record RuleMutation(CaseFile file, int killed, List<Survivor> survivors) {
    /** Copies the list. */
    public RuleMutation {
        survivors = List.copyOf(survivors);
    }

    /** Runs all mutants of a rule against its cases. */
    public static RuleMutation of(CaseFile file, CaseRunner runner) {
        List<Survivor> survivors = new ArrayList<>();
        int killed = 0;
        for (Mutant mutant : Mutants.of(runner.rule(file.rule()))) {
            if (runner.notices(file, mutant.plan())) {
                killed++;
            } else {
                survivors.add(new Survivor(mutant, CaseFile.reason(file.equivalent(), mutant.name())));
            }
        }
        return new RuleMutation(file, killed, survivors);
    }

    /** The mutants that the file calls equivalent although a case notices them, or that are none. */
    Stream<LocalText> stale() {
        return file.equivalent().keySet().stream()
                .filter(name -> survivors.stream()
                        .noneMatch(survivor -> survivor.mutant().isCalled(name)))
                .map(name -> Words.say("slip.stale", file.file(), name));
    }
}

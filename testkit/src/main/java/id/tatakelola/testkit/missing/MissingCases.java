package id.tatakelola.testkit.missing;

import id.tatakelola.testkit.cases.CaseRunner;
import id.tatakelola.testkit.mutation.RuleMutation;
import id.tatakelola.testkit.mutation.Survivor;
import java.util.ArrayList;
import java.util.List;

/** The cases that a rule lacks for its surviving mutants; one that serves for several is told once. */
public final class MissingCases {
    private MissingCases() {}

    /**
     * The case file and the lines to paste into it, each case under a comment that names the mutant it kills; a comment alone where none was found.
     * The author reads them against the law: they want what the rule answers today.
     */
    public static String of(RuleMutation rule, CaseRunner runner) {
        MissingCase search = new MissingCase(rule.file(), runner);
        List<MissingCase.Found> found = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        for (Survivor survivor : rule.survivors()) {
            if (survivor.missing()
                    && found.stream()
                            .noneMatch(
                                    one -> search.tells(one, survivor.mutant().plan()))) {
                MissingCase.Found one = search.telling(survivor.mutant().plan());
                out.append("  # ").append(survivor.mutant().key()).append('\n');
                if (one == null) {
                    out.append("  # no case found; is it equivalent?\n");
                } else {
                    out.append(one.lines());
                    found.add(one);
                }
            }
        }
        return out.isEmpty() ? "" : rule.file().file() + "\n" + out;
    }
}

package id.tatakelola.testkit.coverage;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.testkit.cases.CaseFile;
import id.tatakelola.testkit.cases.CaseRequirements;
import id.tatakelola.testkit.cases.CaseRunner;
import id.tatakelola.testkit.cases.RuleCase;
import id.tatakelola.testkit.mutation.Change;
import id.tatakelola.testkit.mutation.Forced;
import id.tatakelola.testkit.mutation.Mutant;
import id.tatakelola.testkit.mutation.Mutants;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Measures what the cases of a rule try (<i>pengukur cakupan</i>). */
public final class CoverageMeter {
    private static final Set<String> ANSWERS =
            Set.of("MET", "NOT_MET", "NOT_APPLICABLE", "CANNOT_TELL", "derives", "derives nothing", "in doubt");

    private final CaseFile file;
    private final CaseRunner runner;
    private final RulePlan plan;
    private final List<CoveragePoint> points = new ArrayList<>();

    private CoverageMeter(CaseFile file, CaseRunner runner) {
        this.file = file;
        this.runner = runner;
        this.plan = runner.rule(file.rule());
    }

    /** What the cases of a file try of its rule. */
    public static RuleCoverage measure(CaseFile file, CaseRunner runner) {
        CoverageMeter meter = new CoverageMeter(file, runner);
        meter.kinds();
        meter.conditions();
        meter.bounds();
        return new RuleCoverage(file.rule(), meter.plan.card().file(), meter.points);
    }

    private void kinds() {
        for (CaseRequirements.Need need : CaseRequirements.of(file, runner)) {
            Aspect aspect = ANSWERS.contains(need.kind())
                    ? Aspect.ANSWER
                    : need.kind().contains(" day") ? Aspect.DAY : Aspect.DOUBT;
            points.add(new CoveragePoint(aspect, need.kind(), 1, need.met(), need.excused(), need.form()));
        }
    }

    /** A condition is tried on a side when some case fails as soon as it is forced to the other. */
    private void conditions() {
        for (Forced forced : Forced.of(plan)) {
            String side = forced.holds() ? "false" : "true";
            String ordinal = forced.ordinal() > 1 ? " (" + forced.ordinal() + ")" : "";
            String what = "`" + forced.place().text() + "`" + ordinal + " " + side;
            boolean covered = runner.decides(file, forced.plan(), RuleCase::definite);
            String form =
                    "# a case in which all else holds and `" + forced.place().text() + "` is " + side;
            String excused = file.unreachable().get(what);
            points.add(new CoveragePoint(Aspect.CONDITION, what, forced.place().line(), covered, excused, form));
        }
    }

    private void bounds() {
        for (Mutant mutant : Mutants.of(plan)) {
            if (mutant.change() == Change.BOUND) {
                String what = "on the bound of `" + mutant.place().text() + "`";
                boolean covered = runner.decides(file, mutant.plan(), RuleCase::definite);
                String form =
                        "# a case in which both sides of `" + mutant.place().text() + "` are the same";
                String excused = file.equivalent().get(mutant.key());
                points.add(new CoveragePoint(Aspect.BOUND, what, mutant.place().line(), covered, excused, form));
            }
        }
    }
}

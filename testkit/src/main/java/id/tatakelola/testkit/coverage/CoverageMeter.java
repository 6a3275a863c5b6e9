package id.tatakelola.testkit.coverage;

import static id.tatakelola.testkit.told.Words.say;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.testkit.cases.CaseFile;
import id.tatakelola.testkit.cases.CaseRequirements;
import id.tatakelola.testkit.cases.CaseRunner;
import id.tatakelola.testkit.cases.RuleCase;
import id.tatakelola.testkit.mutation.Change;
import id.tatakelola.testkit.mutation.Forced;
import id.tatakelola.testkit.mutation.Mutant;
import id.tatakelola.testkit.mutation.Mutants;
import id.tatakelola.testkit.told.Words;
import java.util.ArrayList;
import java.util.List;

/** Measures what the cases of a rule try (<i>pengukur cakupan</i>). */
public final class CoverageMeter {
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
            CaseRequirements.Kind kind = need.kind();
            Aspect aspect = Aspect.valueOf(kind.sort().name());
            LocalText form = Words.same(kind.form());
            points.add(new CoveragePoint(aspect, kind.name(), 1, need.met(), need.excused(), form));
        }
    }

    /** A condition is tried on a side when some case fails as soon as it is forced to the other. */
    private void conditions() {
        for (Forced forced : Forced.of(plan)) {
            String side = "condition." + !forced.holds();
            String condition = forced.place().text();
            String ordinal = forced.ordinal() > 1 ? " (" + forced.ordinal() + ")" : "";
            LocalText what = say(side, condition, ordinal);
            boolean covered = runner.decides(file, forced.plan(), RuleCase::definite);
            String excused = CaseFile.reason(file.unreachable(), what);
            LocalText form = say(side + ".case", condition);
            points.add(new CoveragePoint(Aspect.CONDITION, what, forced.place().line(), covered, excused, form));
        }
    }

    private void bounds() {
        for (Mutant mutant : Mutants.of(plan)) {
            if (mutant.change() == Change.BOUND) {
                String condition = mutant.place().text();
                boolean covered = runner.decides(file, mutant.plan(), RuleCase::definite);
                String excused = CaseFile.reason(file.equivalent(), mutant.name());
                points.add(new CoveragePoint(
                        Aspect.BOUND,
                        say("bound", condition),
                        mutant.place().line(),
                        covered,
                        excused,
                        say("bound.case", condition)));
            }
        }
    }
}

package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.drools.DroolsCheck;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Portfolio;
import id.tatakelola.testkit.city.PlantedFlaw;
import id.tatakelola.testkit.city.SyntheticCity;
import id.tatakelola.testkit.law.Laws;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every shipped rule fires somewhere in the reference city, where it was meant to and nowhere else. */
class SyntheticCityTest {
    private static final GovernanceEngine ENGINE = GovernanceEngine.load(RulePacks.all());
    private static final Portfolio REFERENCE = SyntheticCity.reference();
    private static final Set<String> APART = ruleIds(SyntheticCity.flawsApart());

    private final Map<LocalDate, CheckResult> results = new HashMap<>();

    private static Set<String> ruleIds(List<PlantedFlaw> flaws) {
        return flaws.stream().map(PlantedFlaw::ruleId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<RuleCard> rules(boolean deriving) {
        return RulePacks.all().rules().stream()
                .filter(plan -> plan.derives() == deriving)
                .map(RulePlan::card);
    }

    /** The days for which there is a rule to try. */
    static Stream<LocalDate> days() {
        return RulePacks.all().rules().stream()
                .map(RulePlan::card)
                .map(SyntheticCity::dayFor)
                .distinct();
    }

    private RuleOutcome inTheReferenceCity(RuleCard rule) {
        return results.computeIfAbsent(SyntheticCity.dayFor(rule), day -> ENGINE.check(REFERENCE, day))
                .outcome(rule.id());
    }

    private static RuleOutcome alone(RuleCard rule) {
        return ENGINE.check(SyntheticCity.withOnly(rule.id()), SyntheticCity.dayFor(rule))
                .outcome(rule.id());
    }

    private static Set<String> notMet(RuleOutcome outcome) {
        return outcome.findings().stream().map(f -> f.subject().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> planted(String ruleId) {
        return Stream.concat(SyntheticCity.flaws().stream(), SyntheticCity.flawsApart().stream())
                .filter(flaw -> flaw.ruleId().equals(ruleId))
                .map(PlantedFlaw::subjectId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_reporting_rule_is_met_by_some_subject() {
        assertThat(rules(false)
                        .filter(rule -> !inTheReferenceCity(rule).verdicts().containsValue(Verdict.MET)))
                .extracting(RuleCard::id)
                .isEmpty();
    }

    @Test
    void every_reporting_rule_is_broken_by_the_subjects_it_was_planted_for() {
        List<String> others = rules(false)
                .filter(rule -> {
                    Set<String> found = APART.contains(rule.id()) ? Set.of() : planted(rule.id());
                    return !notMet(inTheReferenceCity(rule)).equals(found)
                            || (found.isEmpty() && !APART.contains(rule.id()));
                })
                .map(rule -> rule.id() + " is broken by " + notMet(inTheReferenceCity(rule)) + ", planted "
                        + planted(rule.id()))
                .toList();

        assertThat(others).isEmpty();
    }

    @Test
    void each_rule_is_broken_by_its_subjects_in_a_city_with_only_its_flaws() {
        assertThat(rules(false).filter(rule -> !notMet(alone(rule)).equals(planted(rule.id()))))
                .extracting(RuleCard::id)
                .isEmpty();
    }

    @Test
    void every_deriving_rule_derives_something() {
        assertThat(rules(true).filter(rule -> inTheReferenceCity(rule).derived().isEmpty()))
                .extracting(RuleCard::id)
                .isEmpty();
    }

    @Test
    void every_flaw_is_planted_for_a_rule_that_ships() {
        Set<String> planted = new TreeSet<>(ruleIds(SyntheticCity.flaws()));
        planted.addAll(APART);
        rules(false).map(RuleCard::id).forEach(planted::remove);

        assertThat(planted).isEmpty();
    }

    @Test
    void nothing_is_in_doubt_in_the_reference_city() {
        assertThat(Stream.concat(rules(false), rules(true))
                        .filter(rule -> inTheReferenceCity(rule).inDoubt()))
                .extracting(RuleCard::id)
                .isEmpty();
    }

    @Test
    void drools_finds_and_derives_the_same() {
        // evidence that a rule asks for is fresh on the rule's own day only, and Drools knows nothing of evidence
        days().forEach(day -> {
            PackSet ofTheDay = RulePacks.all()
                    .only(RulePacks.all().rules().stream()
                            .map(RulePlan::card)
                            .filter(rule -> SyntheticCity.dayFor(rule).equals(day))
                            .map(RuleCard::id)
                            .toArray(String[]::new));
            CheckResult drools = DroolsCheck.load(ofTheDay, RulePacks::drl).check(REFERENCE, day);

            assertThat(Laws.droolsAgrees(GovernanceEngine.load(ofTheDay).check(REFERENCE, day), drools))
                    .isNull();
        });
    }

    @Test
    void without_flaws_no_rule_is_broken() {
        Portfolio flawless = SyntheticCity.flawless();
        Map<LocalDate, CheckResult> checks = new HashMap<>();

        assertThat(rules(false)
                        .flatMap(rule -> checks
                                .computeIfAbsent(SyntheticCity.dayFor(rule), day -> ENGINE.check(flawless, day))
                                .outcome(rule.id())
                                .findings()
                                .stream()))
                .isEmpty();
    }
}

package id.tatakelola.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.rule.Basis;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped packs and the tables of their law. */
class RulePacksTest {
    @Test
    void three_packs_ship_one_for_each_mechanism() {
        assertThat(RulePacks.all().packs()).extracting("id").containsExactly("direction", "monitoring", "evaluation");
    }

    @Test
    void a_file_that_does_not_ship_is_refused_by_name() {
        assertThatThrownBy(() -> RulePacks.drl("monitoring/application/none.drl"))
                .hasMessage("no rule file `monitoring/application/none.drl` ships with Tatakelola.");
    }

    @Test
    void every_source_that_is_cited_has_an_outline() {
        cited().forEach(id -> assertThat(RulePacks.law(id + ".tsv")).startsWith("locator\tsubject\tencoded_by\tnote"));
    }

    @Test
    void every_rule_that_an_outline_names_ships_and_every_cited_source_outlines_its_rules() {
        Set<String> rules =
                RulePacks.all().rules().stream().map(r -> r.card().id()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> outlined = new TreeSet<>();
        for (String id : cited()) {
            RulePacks.law(id + ".tsv")
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1)[2])
                    .filter(state -> !state.equals("todo") && !state.equals("out"))
                    .forEach(state -> outlined.addAll(Set.of(state.strip().split("[ ,]+"))));
        }

        assertThat(rules).containsAll(outlined);
        assertThat(outlined).containsAll(rules);
    }

    @Test
    void no_rule_of_law_rests_on_a_source_whose_days_are_not_known() {
        RulePacks.all().rules().stream()
                .flatMap(r -> r.card().citations().stream())
                .map(Citation::source)
                .filter(source -> source.basis() == Basis.LAW)
                .forEach(source -> assertThat(source.inForce().from()).isNotNull());
    }

    private static Set<String> cited() {
        return RulePacks.all().rules().stream()
                .flatMap(r -> r.card().citations().stream())
                .map(Citation::source)
                .map(LegalSource::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_parameter_that_rules_ask_for_has_a_label() {
        assertThat(RulePacks.all().rules().stream().flatMap(rule -> PlanReads.of(rule).parameterKeys().stream()))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(FactTypes.standard().labels().parameter(key, Language.ID))
                        .doesNotContain("["));
    }
}

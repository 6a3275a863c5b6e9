package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.engine.rule.RuleTexts;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.oversight.Evidence;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the outcome of a rule may rest on, beside waivers that name it.
 *
 * @param types the fact types: those of its patterns, those whose names its texts show, and evidence if it wants some
 * @param day whether it rests on the as-of day, beside being in force on it
 */
record RuleReads(Set<String> types, boolean day) {

    static RuleReads of(RulePlan plan, PlanReads reads, FactTypes types) {
        Set<String> all = new TreeSet<>(reads.types());
        for (String type : reads.types()) {
            for (FactComponent component : types.require(type).components()) {
                Class<? extends Fact> target = component.references();
                if (target != null && shown(component, plan.card())) {
                    all.add(target.getSimpleName());
                }
            }
        }
        boolean wantsEvidence = plan.card().evidence() != null;
        if (wantsEvidence) {
            all.add(Evidence.class.getSimpleName());
        }
        return new RuleReads(all, reads.day() || wantsEvidence);
    }

    /** A component that is a reference is shown by the name of the fact it refers to. */
    private static boolean shown(FactComponent component, RuleCard card) {
        String end = "." + component.name() + "}";
        return Stream.of(card.indonesian(), card.english())
                .flatMap((RuleTexts texts) -> Stream.of(texts.message(), texts.remedy()))
                .anyMatch(text -> text.contains(end));
    }
}

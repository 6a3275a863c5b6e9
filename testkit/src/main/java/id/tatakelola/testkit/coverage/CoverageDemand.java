package id.tatakelola.testkit.coverage;

import static id.tatakelola.testkit.told.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.testkit.told.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much the cases of a pack should try (<i>ambang cakupan</i>): the least share of each aspect, from 0 to 1. An aspect of
 * which all is demanded is demanded of every rule by itself.
 *
 * @param least the least share by aspect; an aspect that is not named is not demanded
 */
public record CoverageDemand(Map<Aspect, Double> least) {
    /** Every answer, day and doubt of every rule, and 95 % of conditions and bounds. */
    public static final CoverageDemand STANDARD = new CoverageDemand(
            Map.of(Aspect.ANSWER, 1.0, Aspect.DAY, 1.0, Aspect.DOUBT, 1.0, Aspect.CONDITION, 0.95, Aspect.BOUND, 0.95));

    /** Copies the map. */
    public CoverageDemand {
        least = Map.copyOf(least);
    }

    /** This demand with another share of an aspect. */
    public CoverageDemand with(Aspect aspect, double share) {
        Map<Aspect, Double> other = new EnumMap<>(Aspect.class);
        other.putAll(least);
        other.put(aspect, share);
        return new CoverageDemand(other);
    }

    /** What falls short, a line for each aspect, and under it what is not tried; empty when all is enough. */
    public List<LocalText> shortfalls(PackCoverage coverage) {
        List<LocalText> lines = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            Share share = coverage.share(aspect);
            double wanted = least.getOrDefault(aspect, 0.0);
            if (share.ratio() < wanted) {
                lines.add(say(
                        "shortfall",
                        share.told(),
                        aspect.plural(),
                        Words.percent(share.ratio()),
                        Words.percent(wanted)));
                coverage.rules()
                        .forEach(rule -> rule.missing()
                                .filter(point -> point.aspect() == aspect)
                                .forEach(point ->
                                        lines.add(say("shortfall.point", rule.file(), point.line(), point.what()))));
            }
        }
        return lines;
    }

    /** What of a rule no case tries although all is demanded, each as the case to write. */
    public List<LocalText> missing(RuleCoverage rule) {
        return rule.missing()
                .filter(point -> least.getOrDefault(point.aspect(), 0.0) == 1.0)
                .map(point -> say("point.missing", rule.file(), rule.ruleId(), point.what(), point.form()))
                .toList();
    }
}

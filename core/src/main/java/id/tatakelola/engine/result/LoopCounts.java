package id.tatakelola.engine.result;

/**
 * How far the loop of direction, monitoring and evaluation turns (<i>pengarahan, monitoring, evaluasi</i>), over what is
 * recorded and what this check derived.
 *
 * @param directivesIssued all directives
 * @param directivesDue those whose last day lies on or before the as-of day
 * @param directivesAnswered those with a progress report or an evaluation on or before the as-of day
 * @param observations all observations
 * @param observationsOnTarget those whose value reaches the target
 * @param recommendationsOpen recommendations of which no follow-up on or before the as-of day says they are done
 */
public record LoopCounts(
        CountRange directivesIssued,
        CountRange directivesDue,
        CountRange directivesAnswered,
        CountRange observations,
        CountRange observationsOnTarget,
        CountRange recommendationsOpen) {}

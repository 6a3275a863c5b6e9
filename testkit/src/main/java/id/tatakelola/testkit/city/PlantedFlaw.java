package id.tatakelola.testkit.city;

/**
 * A flaw of an invented city, there on purpose (<i>cacat yang ditanam</i>).
 *
 * @param ruleId the rule that it breaks
 * @param subjectId the subject that is therefore not met
 * @param what what is wrong, in words
 */
public record PlantedFlaw(String ruleId, String subjectId, String what) {}

package id.tatakelola.testkit.cases;

import java.util.List;
import java.util.SortedMap;

/**
 * The cases of one rule.
 *
 * @param file where they stand
 * @param rule the rule they test
 * @param cases the cases, in order
 * @param unreachable kinds that the rule cannot reach, with the reason
 */
public record CaseFile(String file, String rule, List<RuleCase> cases, SortedMap<String, String> unreachable) {}

package id.tatakelola.drools.compile;

import id.tatakelola.model.Suggestions;
import id.tatakelola.model.process.Mechanism;
import id.tatakelola.model.regulation.DomainKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule belongs, by the folders of its file.
 *
 * @param mechanism the first folder
 * @param domain the second folder
 */
record FilePlace(Mechanism mechanism, DomainKind domain) {
    private static final Map<String, Mechanism> MECHANISMS = new TreeMap<>(Map.of(
            "direction", Mechanism.DIRECTION,
            "monitoring", Mechanism.MONITORING,
            "evaluation", Mechanism.EVALUATION));
    private static final Map<String, DomainKind> DOMAINS = new TreeMap<>(Map.of(
            "policy", DomainKind.GENERAL_POLICY,
            "data", DomainKind.DATA_INFORMATION,
            "application", DomainKind.APPLICATION,
            "infrastructure", DomainKind.INFRASTRUCTURE,
            "institution", DomainKind.INSTITUTION));

    /** The place of a file, or null when its path, package or rule name do not fit each other. */
    static @Nullable FilePlace of(SourceText source, PackageDescr parsed, RuleDescr rule) {
        List<String> path = List.of(source.file().path().split("/"));
        Mechanism mechanism = path.size() == 3 ? MECHANISMS.get(path.get(0)) : null;
        DomainKind domain = path.size() == 3 ? DOMAINS.get(path.get(1)) : null;
        if (mechanism == null || domain == null) {
            source.problem("a rule file lies in a folder of mechanism (" + String.join(", ", MECHANISMS.keySet())
                    + ") and domain (" + String.join(", ", DOMAINS.keySet()) + ").");
            return null;
        }
        checkName(source, rule, path.get(2));
        String ending = "." + path.get(0) + "." + path.get(1);
        if (!parsed.getName().endsWith(ending)) {
            source.problemInLine(
                    1, "package `" + parsed.getName() + "` must end with `" + ending + "`, as its folders do.");
        }
        return new FilePlace(mechanism, domain);
    }

    private static void checkName(SourceText source, RuleDescr rule, String fileName) {
        String id = rule.getName();
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            String guess =
                    id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            source.problemInLine(
                    rule.getLine(),
                    "rule id `" + id + "` must be lower-case words joined by hyphens."
                            + (guess.isEmpty() ? "" : " Maybe `" + guess + "`."));
        } else if (!fileName.equals(id + ".drl")) {
            source.problemInLine(
                    rule.getLine(),
                    "rule `" + id + "` must lie in a file of its own name, but lies in `" + fileName + "`."
                            + Suggestions.maybe(fileName, List.of(id + ".drl")));
        }
    }
}

package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.gate.SourceText;
import id.tatakelola.engine.result.LocalText;
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
            source.problemInLine(
                    rule.getLine(),
                    say(
                            "file.folder",
                            String.join(", ", MECHANISMS.keySet()),
                            String.join(", ", DOMAINS.keySet()),
                            guess(path)));
            return null;
        }
        boolean named = isNamed(source, rule, path.get(2));
        String ending = "." + path.get(0) + "." + path.get(1);
        if (!parsed.getName().endsWith(ending)) {
            source.problemInLine(
                    packageLine(source),
                    say("package.ending", parsed.getName(), ending, say("maybe", own(parsed.getName()) + ending)));
        }
        return named ? new FilePlace(mechanism, domain) : null; // under another id all its texts would seem missing
    }

    /** What an author puts before mechanism and domain. */
    private static String own(String name) {
        String own = name.replaceAll("(^|\\.)[^.]*\\.[^.]*$", "");
        return own.isEmpty() || own.equals(name) ? "contoh" : own;
    }

    private static int packageLine(SourceText source) {
        return source.place(Math.max(0, source.withoutComments().indexOf("package")), "")
                .line();
    }

    private static LocalText guess(List<String> path) {
        if (path.size() != 3) {
            return nothing();
        }
        String mechanism = Suggestions.nearest(path.get(0), MECHANISMS.keySet());
        String domain = Suggestions.nearest(path.get(1), DOMAINS.keySet());
        return mechanism == null || domain == null
                ? nothing()
                : say("maybe", mechanism + "/" + domain + "/" + path.get(2));
    }

    private static boolean isNamed(SourceText source, RuleDescr rule, String fileName) {
        String id = rule.getName();
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            String guess =
                    id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            source.problemInLine(rule.getLine(), say("rule.id", id, guess.isEmpty() ? nothing() : say("maybe", guess)));
            return false;
        } else if (!fileName.equals(id + ".drl")) {
            source.problemInLine(rule.getLine(), say("rule.file", id, fileName, maybe(fileName, List.of(id + ".drl"))));
            return false;
        }
        return true;
    }
}

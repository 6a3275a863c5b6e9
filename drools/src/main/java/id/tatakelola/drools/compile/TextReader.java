package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.drools.source.TextPlaces;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.rule.RuleTexts;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The human texts of rules: all there, with placeholders that the rule can fill, and none too many. */
public final class TextReader {
    private static final List<String> PARTS = List.of("title", "rationale", "message", "remedy");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern PLACEHOLDER = Pattern.compile("(\\$?\\w+)(?:\\.(\\w+))?");

    private final PackSource pack;
    private final FactTypes types;
    private final Problems problems;
    private final TextPlaces places;

    TextReader(PackSource pack, FactTypes types, Problems problems) {
        this.pack = pack;
        this.types = types;
        this.problems = problems;
        this.places = pack.places();
    }

    /** The texts of a rule; a pack of one language says the same in both. */
    RuleTexts read(String rule, Language wanted, Variables variables) {
        Language language = pack.texts().containsKey(wanted) ? wanted : other(wanted);
        return new RuleTexts(
                plain(rule, "title", language),
                plain(rule, "rationale", language),
                checked(rule, "message", language, variables),
                checked(rule, "remedy", language, variables));
    }

    private static Language other(Language language) {
        return language == Language.ID ? Language.EN : Language.ID;
    }

    private String text(String rule, String part, Language language) {
        String key = rule + "." + part;
        String text = texts(language).getOrDefault(key, "").strip();
        if (texts(language).isEmpty()) {
            String has = other(language).name().toLowerCase(Locale.ROOT);
            problems.add(file(language), 1, 0, say("text.no-language", has));
        } else if (text.isEmpty()) {
            Place place = places.lastOf(language, rule);
            problems.add(file(language), place.line(), 0, say("text.missing", rule, key));
        }
        return text;
    }

    /** Title and rationale are shown where there is no finding that could fill a placeholder. */
    private String plain(String rule, String part, Language language) {
        String text = text(rule, part, language);
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            problem(language, rule + "." + part, say("text.plain", rule + "." + part));
        }
        return text;
    }

    private SortedMap<String, String> texts(Language language) {
        return pack.texts().getOrDefault(language, new TreeMap<>());
    }

    private String checked(String rule, String part, Language language, Variables variables) {
        String text = text(rule, part, language);
        String rest = BRACES.matcher(text).replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            problem(language, rule + "." + part, say("text.brace", rule + "." + part));
        }
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            check(rule + "." + part, braces.group(1), language, variables);
        }
        return text;
    }

    private void check(String key, String written, Language language, Variables variables) {
        Matcher matcher = PLACEHOLDER.matcher(written);
        String name = matcher.matches() ? matcher.group(1).equals("subject") ? "$subject" : matcher.group(1) : written;
        Variables.Named named = variables.find(name);
        if (named == null) {
            problem(language, key, say("text.placeholder", key, "{" + written + "}", maybe(name, variables.names())));
            return;
        }
        String component = matcher.group(2);
        if (component != null) {
            checkComponent(key, written, component, named.kind(), language);
        }
    }

    private void checkComponent(String key, String written, String component, Kind kind, Language language) {
        FactType type = kind.sort() == Kind.Sort.FACT ? types.find(kind.detail()) : null;
        Set<String> known = new TreeSet<>();
        if (type != null) {
            type.components().forEach(c -> known.add(c.name()));
        }
        if (!known.contains(component)) {
            problem(language, key, say("text.component", key, "{" + written + "}", maybe(component, known)));
        }
    }

    /** Tells texts that belong to no rule. */
    public static void refuseSurplus(Language language, Map<String, Place> keys, Set<String> rules, Problems problems) {
        Set<String> wanted = new TreeSet<>();
        rules.forEach(rule -> PARTS.forEach(part -> wanted.add(rule + "." + part)));
        keys.forEach((key, place) -> {
            if (!wanted.contains(key)) {
                problems.add(file(language), place.line(), 1, say("text.surplus", key, maybe(key, wanted)));
            }
        });
    }

    private void problem(Language language, String key, LocalText message) {
        Place place = places.of(language, key);
        problems.add(file(language), place.line(), place.column(), message);
    }

    private static String file(Language language) {
        return "texts/messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    }
}

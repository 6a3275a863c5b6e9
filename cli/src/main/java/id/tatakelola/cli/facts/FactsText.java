package id.tatakelola.cli.facts;

import id.tatakelola.engine.plan.Function;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Labels;
import id.tatakelola.model.Language;
import id.tatakelola.model.Suggestions;
import id.tatakelola.model.regulation.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that rules are written with: fact types, their components, choices and functions, with labels. */
public final class FactsText {
    private final FactTypes types;
    private final Labels labels;
    private final KindWords kinds;

    /** Pages about types; the labels are in both languages, the rest in the one given. */
    public FactsText(FactTypes types, Language language) {
        this.types = types;
        this.labels = types.labels();
        this.kinds = new KindWords(language);
    }

    /** All types, a line each, and the functions that rules may call. */
    public String all() {
        String names = types.all().stream()
                .map(type -> line(type.name(), 24, bothLabels(type.name())))
                .collect(Collectors.joining());
        return kinds.say("Jenis data", "Fact types") + "\n" + names + functions();
    }

    /**
     * A type or a choice, by its name in code or a label in either language; for another word all whose name or label
     * holds it, components and constants too.
     *
     * @throws IllegalArgumentException when nothing is called so, with the nearest name
     */
    public String one(String written) {
        String name = labels.codeName("", written);
        FactType type = name == null ? null : types.find(name);
        Class<?> choice = name == null ? null : types.findEnum(name);
        if (type != null) {
            return type(type);
        } else if (choice != null) {
            return choice(choice);
        }
        String holding = holding(written.strip().toLowerCase(Locale.ROOT));
        if (!holding.isEmpty()) {
            return holding;
        }
        Set<String> known = new TreeSet<>();
        types.all().forEach(t -> known.add(t.name()));
        choices(types.all()).forEach(c -> known.add(c.getSimpleName()));
        throw new IllegalArgumentException(kinds.say(
                        "tidak ada jenis data atau pilihan `" + written + "`.",
                        "there is no fact type or choice `" + written + "`.")
                + Suggestions.maybe(written, known));
    }

    private String holding(String word) {
        return labels.keys().stream()
                .sorted()
                .map(key -> line(key, 40, bothLabels(key)))
                .filter(line -> line.toLowerCase(Locale.ROOT).contains(word))
                .collect(Collectors.joining());
    }

    private String type(FactType type) {
        StringBuilder out = new StringBuilder(heading(type.name(), type.javaType()));
        for (FactComponent component : type.components()) {
            String key = type.name() + "." + component.name();
            out.append(line(component.name(), 20, bothLabels(key) + ": " + kinds.of(component)));
        }
        String referrers = referrers(type);
        out.append(referrers.isEmpty() ? "" : "\n" + kinds.say("Dirujuk oleh ", "Referred to by ") + referrers + ".\n");
        choices(List.of(type)).forEach(choice -> out.append('\n').append(choice(choice)));
        return out.append(type.javaType() == Parameter.class ? parameters() : "")
                .toString();
    }

    private String heading(String name, Class<?> javaType) {
        return name + ": " + bothLabels(name) + "\n  import " + javaType.getName() + "\n\n";
    }

    private String choice(Class<?> choice) {
        String name = choice.getSimpleName();
        return heading(name, choice)
                + Arrays.stream(choice.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .map(constant -> line(constant, 28, bothLabels(name + "." + constant)))
                        .collect(Collectors.joining());
    }

    private String parameters() {
        return "\n" + kinds.say("Kunci yang berlabel", "Keys that have a label") + "\n"
                + labels.keys().stream()
                        .filter(key -> key.startsWith("parameter:"))
                        .sorted()
                        .map(key -> line(key.substring("parameter:".length()), 34, bothLabels(key)))
                        .collect(Collectors.joining());
    }

    private String functions() {
        return "\n" + kinds.say("Fungsi", "Functions") + "\n"
                + Arrays.stream(Function.values())
                        .map(function -> line(kinds.form(function), 24, kinds.meaning(function)))
                        .collect(Collectors.joining());
    }

    private String referrers(FactType target) {
        return types.all().stream()
                .flatMap(type -> type.components().stream()
                        .filter(component -> target.javaType().equals(component.references()))
                        .map(component -> type.name() + "." + component.name()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<Class<?>> choices(List<FactType> of) {
        return of.stream()
                .flatMap(type -> type.components().stream())
                .<@Nullable Class<?>>map(FactComponent::javaType)
                .filter(Class::isEnum)
                .distinct();
    }

    private String bothLabels(String key) {
        return labels.label(key, Language.ID) + " (" + labels.label(key, Language.EN) + ")";
    }

    private static String line(String name, int width, String meaning) {
        return ("  %-" + width + "s %s\n").formatted(name, meaning);
    }
}

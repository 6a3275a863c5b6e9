package id.tatakelola.io.docs;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Labels;
import id.tatakelola.model.Language;
import id.tatakelola.model.Validity;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the fact reference: every area, type, component and choice. */
final class FactsPage {
    private static final String OPENING = """
            # Facts

            <!-- Generated from the records; FactsDocsTest says how to write it anew. -->

            What a portfolio can record: %d types of fact in %d areas. A component that *may be unknown* is null or an empty
            cell when it is not known, which is never a no; `none` is known absence. Files may name types, components and
            choices as in code or by their labels ([portfolio files](portfolio.md)); the schema of a document is
            [`portfolio.schema.json`](../io/src/main/resources/id/tatakelola/io/schema/portfolio.schema.json).

            [![All types and the references between them](facts.svg)](facts.svg)

            """;

    private final FactTypes types;
    private final Labels labels;
    private final StringBuilder out = new StringBuilder();

    private FactsPage(FactTypes types) {
        this.types = types;
        this.labels = types.labels();
    }

    static String of(FactTypes types) throws IOException {
        FactsPage page = new FactsPage(types);
        page.write();
        return page.out.toString();
    }

    private void write() throws IOException {
        SortedMap<String, List<FactType>> areas = FactAreas.of(types);
        out.append(OPENING.formatted(types.all().size(), areas.size()));
        out.append("| area | types |\n|---|---|\n");
        areas.forEach((area, members) -> out.append("| [%s](#area-%s) | %s |\n"
                .formatted(area, area, members.stream().map(t -> link(t.name())).collect(Collectors.joining(", ")))));
        for (Map.Entry<String, List<FactType>> area : areas.entrySet()) {
            out.append("\n## Area `").append(area.getKey()).append("`\n");
            for (FactType type : area.getValue()) {
                type(type);
            }
        }
        out.append("\n## Choices\n");
        choices().values().forEach(this::choice);
    }

    private void type(FactType type) throws IOException {
        RecordDoc doc = RecordDoc.of(type);
        out.append("\n### %s\n\n%s Labels: *%s*, *%s*.\n\n"
                .formatted(type.name(), doc.summary(), indonesian(type.name()), english(type.name())));
        out.append("| component | kind | known | Indonesian | English | what it is |\n|---|---|---|---|---|---|\n");
        for (FactComponent component : type.components()) {
            String key = type.name() + "." + component.name();
            out.append("| `%s` | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            component.name(),
                            kind(component),
                            component.nullable() ? "may be unknown" : "always",
                            indonesian(key),
                            english(key),
                            doc.components().getOrDefault(component.name(), "")));
        }
        String referrers = referrers(type);
        out.append(referrers.isEmpty() ? "" : "\nReferred to by " + referrers + ".\n");
    }

    private String referrers(FactType target) {
        return types.all().stream()
                .flatMap(type -> type.components().stream()
                        .filter(component -> target.javaType().equals(component.references()))
                        .map(component -> link(type.name()) + " `" + component.name() + "`"))
                .collect(Collectors.joining(", "));
    }

    private void choice(Class<?> choice) {
        String name = choice.getSimpleName();
        out.append("\n### %s\n\nLabels: *%s*, *%s*.\n\n".formatted(name, indonesian(name), english(name)));
        out.append("| constant | Indonesian | English |\n|---|---|---|\n");
        for (Object constant : choice.getEnumConstants()) {
            String key = name + "." + ((Enum<?>) constant).name();
            out.append("| `%s` | %s | %s |\n".formatted(((Enum<?>) constant).name(), indonesian(key), english(key)));
        }
    }

    private SortedMap<String, Class<?>> choices() {
        SortedMap<String, Class<?>> choices = new TreeMap<>();
        types.all().stream()
                .flatMap(type -> type.components().stream())
                .map(FactComponent::javaType)
                .filter(Class::isEnum)
                .forEach(choice -> choices.put(choice.getSimpleName(), choice));
        return choices;
    }

    private static String kind(FactComponent component) {
        Class<?> type = component.javaType();
        Class<? extends Fact> target = component.references();
        if (component.name().equals("id")) {
            return "id";
        } else if (target != null) {
            return "id of " + link(target.getSimpleName());
        } else if (type.isEnum()) {
            return link(type.getSimpleName());
        } else if (type == BigDecimal.class || type == Integer.class || type == int.class) {
            return (type == BigDecimal.class ? "number" : "whole number")
                    + (component.nonNegative() ? ", at least 0" : "");
        }
        return plainKind(type);
    }

    private static String plainKind(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return "yes or no";
        } else if (type == LocalDate.class) {
            return "day";
        } else if (type == Validity.class) {
            return "period: `from`, `until`";
        }
        return type == Bandwidth.class ? "bandwidth" : type == String.class ? "text" : type.getSimpleName();
    }

    private static String link(String name) {
        return "[%s](#%s)".formatted(name, name.toLowerCase(Locale.ROOT));
    }

    private String indonesian(String key) {
        return labels.label(key, Language.ID);
    }

    private String english(String key) {
        return labels.label(key, Language.EN);
    }
}

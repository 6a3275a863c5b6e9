package id.tatakelola.io.schema;

import id.tatakelola.io.bind.FactBinder;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Labels;
import id.tatakelola.model.Language;
import id.tatakelola.model.oversight.EvidenceGrade;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The definitions of fact types and of the choices that their components have. */
final class FactDefinitions {
    private static final String EVIDENCED = "evidenced";

    private final FactTypes types;
    private final Labels labels;
    private final FactBinder binder;

    FactDefinitions(FactTypes types) {
        this.types = types;
        this.labels = types.labels();
        this.binder = new FactBinder(types);
    }

    Map<String, Object> all() {
        SortedMap<String, Object> all = new TreeMap<>();
        choice(EvidenceGrade.class, all);
        for (FactType type : types.all()) {
            all.put(type.name(), type(type));
            type.components().forEach(component -> choice(component.javaType(), all));
        }
        Map<String, Object> ordered = new LinkedHashMap<>(all);
        ordered.put(EVIDENCED, evidenced());
        return ordered;
    }

    private Map<String, Object> type(FactType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        type.components().forEach(component -> properties.put(component.name(), component(type, component)));
        List<String> evidence = binder.evidenceColumns(type);
        evidence.forEach(column -> properties.put(column, evidence(column)));
        Map<String, Object> schema = Keywords.of(
                "title",
                labels.label(type.name(), Language.ID),
                "description",
                labels.label(type.name(), Language.EN),
                "type",
                "object",
                "properties",
                properties,
                "required",
                required(type),
                "additionalProperties",
                false);
        return evidence.size() == 3
                ? Keywords.with(schema, Keywords.of("allOf", List.of(Keywords.ref(EVIDENCED))))
                : schema;
    }

    private static List<String> required(FactType type) {
        return type.components().stream()
                .filter(component -> !component.nullable())
                .map(FactComponent::name)
                .toList();
    }

    private Map<String, Object> component(FactType type, FactComponent component) {
        String key = type.name() + "." + component.name();
        Class<? extends Fact> target = component.references();
        Map<String, Object> described = Keywords.of(
                "title",
                labels.label(key, Language.ID),
                "description",
                labels.label(key, Language.EN) + (target == null ? "" : reference(target)));
        String definition = ValueDefinitions.of(component);
        return Keywords.with(
                described, component.nullable() ? Keywords.refOrNull(definition) : Keywords.ref(definition));
    }

    private static String reference(Class<? extends Fact> target) {
        return " (refers to `" + target.getSimpleName() + "`)";
    }

    private void choice(Class<?> choice, Map<String, Object> all) {
        if (!choice.isEnum()) {
            return;
        }
        List<String> constants = Arrays.stream(choice.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        String meaning = constants.stream()
                .map(constant -> constant + ": " + both(choice.getSimpleName() + "." + constant))
                .collect(Collectors.joining("; "));
        all.put(
                choice.getSimpleName(),
                Keywords.of(
                        "title", labels.label(choice.getSimpleName(), Language.ID),
                        "description", meaning,
                        "enum", constants));
    }

    private String both(String key) {
        return labels.label(key, Language.ID) + " (" + labels.label(key, Language.EN) + ")";
    }

    private Map<String, Object> evidence(String column) {
        return switch (column) {
            case "source" -> Keywords.refOrNull(ValueDefinitions.SOURCES);
            case "observedOn" ->
                Keywords.with(
                        Keywords.of("description", "The day on which the source saw it."),
                        Keywords.refOrNull(ValueDefinitions.DAY));
            default ->
                Keywords.with(
                        Keywords.of("description", "How strong the evidence is; CLAIM when not given."),
                        Keywords.refOrNull(EvidenceGrade.class.getSimpleName()));
        };
    }

    /** A day or grade of evidence says nothing without a source that it could be about. */
    private static Map<String, Object> evidenced() {
        return Keywords.of(
                "description", "A known `observedOn` or `grade` needs a `source`.",
                "if", Keywords.of("anyOf", List.of(known("observedOn"), known("grade"))),
                "then", known("source"));
    }

    private static Map<String, Object> known(String key) {
        return Keywords.of(
                "type", "object",
                "properties", Keywords.of(key, Keywords.of("type", "string")),
                "required", List.of(key));
    }
}

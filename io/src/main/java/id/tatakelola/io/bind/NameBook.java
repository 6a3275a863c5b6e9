package id.tatakelola.io.bind;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Labels;
import id.tatakelola.model.Language;
import id.tatakelola.model.Suggestions;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.EvidenceGrade;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Names in code and labels of both languages, in any case, for types, columns and constants; immutable. */
final class NameBook {
    private final Labels labels;
    private final Set<String> labelled;
    private final Map<String, FactType> types = new HashMap<>();
    private final Map<FactType, Map<String, Column>> columns = new HashMap<>();
    private final Map<Class<?>, Map<String, Object>> constants = new HashMap<>();
    private final List<String> typeNames;

    NameBook(FactTypes factTypes) {
        labels = factTypes.labels();
        labelled = labels.keys();
        typeNames = factTypes.all().stream().map(FactType::name).toList();
        for (FactType type : factTypes.all()) {
            names(type.name()).forEach(name -> types.putIfAbsent(name, type));
            columns.put(type, columns(type));
            type.components().forEach(c -> addConstants(c.javaType()));
        }
        addConstants(EvidenceGrade.class);
    }

    @Nullable
    FactType type(String written) {
        return types.get(lower(written));
    }

    @Nullable
    Column column(FactType type, String written) {
        return columns.getOrDefault(type, Map.of()).get(lower(written));
    }

    @Nullable
    Object constant(Class<?> choice, String written) {
        return constants.getOrDefault(choice, Map.of()).get(lower(written));
    }

    /** Tells that there is no such type, with the name that was perhaps meant. */
    LocalText noType(String written) {
        return say("type.unknown", written, maybe(written, () -> typeNames, types::keySet));
    }

    /** Tells that a type has no such component, with the name that was perhaps meant. */
    LocalText noColumn(FactType type, String written, boolean withEvidence) {
        Map<String, Column> all = columns.getOrDefault(type, Map.of());
        LocalText guess = maybe(
                written,
                () -> possible(all, withEvidence).values().stream()
                        .map(Column::name)
                        .toList(),
                () -> possible(all, withEvidence).keySet());
        return say("component.unknown", type.name(), written, guess);
    }

    private static Map<String, Column> possible(Map<String, Column> all, boolean withEvidence) {
        Map<String, Column> possible = new HashMap<>(all);
        possible.values().removeIf(column -> column.evidence() && !withEvidence);
        return possible;
    }

    /** Guesses a name in code or else a label, when somebody reads it. */
    private static LocalText maybe(
            String written, Supplier<Collection<String>> codeNames, Supplier<Collection<String>> labels) {
        return LocalText.writtenWhenRead(language -> {
            String code = Suggestions.nearest(written, codeNames.get());
            String word = code == null ? Suggestions.nearest(written, labels.get()) : code;
            return word == null ? "" : say("maybe", word).in(language);
        });
    }

    private Map<String, Column> columns(FactType type) {
        Map<String, Column> byName = new HashMap<>();
        for (FactComponent component : type.components()) {
            Set<String> names = names(type.name() + "." + component.name());
            names.forEach(name -> byName.putIfAbsent(name, new Column(component.name(), "")));
            if (component.javaType() == Validity.class) {
                addParts(component.name(), names, byName);
            }
        }
        // last, since a component of the type's own wins
        addEvidence(Column.SOURCE, "Evidence.sourceId", byName);
        addEvidence(Column.OBSERVED_ON, "Evidence.observedOn", byName);
        addEvidence(Column.GRADE, "Evidence.grade", byName);
        return byName;
    }

    private void addParts(String component, Set<String> names, Map<String, Column> byName) {
        for (String part : List.of("from", "until")) {
            for (String name : names) {
                names("Validity." + part).forEach(p -> byName.putIfAbsent(name + "." + p, new Column(component, part)));
            }
        }
    }

    private void addEvidence(Column column, String labelKey, Map<String, Column> byName) {
        if (byName.containsKey(lower(column.part()))) {
            return;
        }
        byName.put(lower(column.part()), column);
        names(labelKey).stream()
                .filter(name -> !name.equals("sourceid"))
                .forEach(name -> byName.putIfAbsent(name, column));
    }

    private void addConstants(Class<?> choice) {
        if (!choice.isEnum()) {
            return;
        }
        Map<String, Object> byName = new HashMap<>();
        Object[] all = choice.getEnumConstants();
        Arrays.stream(all).forEach(c -> byName.put(lower(((Enum<?>) c).name()), c));
        for (Object constant : all) {
            names(choice.getSimpleName() + "." + ((Enum<?>) constant).name())
                    .forEach(name -> byName.putIfAbsent(name, constant));
        }
        constants.put(choice, byName);
    }

    /** The last word of a label key and its labels, in lower case. */
    private Set<String> names(String key) {
        Set<String> names = new LinkedHashSet<>();
        names.add(lower(key.substring(key.lastIndexOf('.') + 1)));
        if (labelled.contains(key)) {
            for (Language language : Language.values()) {
                names.add(lower(labels.label(key, language)));
            }
        }
        return names;
    }

    private static String lower(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}

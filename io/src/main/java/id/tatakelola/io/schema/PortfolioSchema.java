package id.tatakelola.io.schema;

import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (draft 2020-12) of a portfolio document (<i>skema berkas portofolio</i>), made from the fact types; the
 * resource {@code portfolio.schema.json} of this package is that of the standard types.
 *
 * <p>It describes the canonical form: types, components and choices by their names in code, periods as maps, whole
 * numbers and truth values as such. The readers accept more, such as labels of both languages and {@code ya}; what the
 * schema accepts they read, but for what no schema can say: ids given twice, references into complete registers that
 * lead nowhere, days that the calendar has not, and what a record itself refuses, such as a last day before the first.
 */
public final class PortfolioSchema {
    private PortfolioSchema() {}

    /** The schema of portfolios of the fact types given, as text that is the same on every machine. */
    public static String of(FactTypes types) {
        return JsonLayout.text(Keywords.of(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:tatakelola:portfolio:1",
                "title",
                "Portfolio of a city",
                "description",
                "A portfolio as one YAML or JSON document, in its canonical form: names in code, not labels."
                        + " null, or a key left out, is not known; `none` is known absence.",
                "type",
                "object",
                "properties",
                head(types),
                "required",
                List.of("name"),
                "additionalProperties",
                false,
                "$defs",
                definitions(types)));
    }

    private static Map<String, Object> head(FactTypes types) {
        return Keywords.of(
                "name", Keywords.ref(ValueDefinitions.NAME),
                "asOf", described("The day to check for.", Keywords.refOrNull(ValueDefinitions.DAY)),
                "note", Keywords.of("description", "What stands above every result.", "type", orNull("string")),
                "complete", complete(types),
                "facts", facts(types));
    }

    private static Map<String, Object> complete(FactTypes types) {
        List<String> names = types.all().stream().map(FactType::name).toList();
        Map<String, Object> register = Keywords.of(
                "type",
                "object",
                "properties",
                Keywords.of(
                        "factType", Keywords.of("enum", names),
                        "from", Keywords.ref(ValueDefinitions.END),
                        "until", Keywords.ref(ValueDefinitions.END),
                        "source", Keywords.refOrNull(ValueDefinitions.REFERENCE)),
                "required",
                List.of("factType", "from", "until"),
                "additionalProperties",
                false);
        return Keywords.of(
                "description",
                "The registers that hold everything of their type, each for a span of days.",
                "type",
                orNull("array"),
                "items",
                register);
    }

    private static Map<String, Object> facts(FactTypes types) {
        Map<String, Object> lists = new LinkedHashMap<>();
        types.all()
                .forEach(type ->
                        lists.put(type.name(), Keywords.of("type", "array", "items", Keywords.ref(type.name()))));
        return Keywords.of(
                "description",
                "The facts, by type.",
                "type",
                orNull("object"),
                "properties",
                lists,
                "additionalProperties",
                false);
    }

    private static Map<String, Object> definitions(FactTypes types) {
        Map<String, Object> all = new LinkedHashMap<>(ValueDefinitions.all());
        all.putAll(new FactDefinitions(types).all());
        return all;
    }

    private static Map<String, Object> described(String description, Map<String, Object> schema) {
        return Keywords.with(Keywords.of("description", description), schema);
    }

    private static List<String> orNull(String type) {
        return List.of(type, "null");
    }
}

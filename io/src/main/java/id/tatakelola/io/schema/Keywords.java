package id.tatakelola.io.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes parts of a schema, whose keywords stand in the order given. */
final class Keywords {
    private Keywords() {}

    /** A schema of keywords and their values, in turn. */
    static Map<String, Object> of(Object... keywordsAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            schema.put(String.valueOf(keywordsAndValues[i]), keywordsAndValues[i + 1]);
        }
        return schema;
    }

    /** What the definition of a name says. */
    static Map<String, Object> ref(String definition) {
        return of("$ref", "#/$defs/" + definition);
    }

    /** What the definition of a name says, or null, which is not known. */
    static Map<String, Object> refOrNull(String definition) {
        return of("anyOf", List.of(ref(definition), of("type", "null")));
    }

    /** Keywords, and then more of them. */
    static Map<String, Object> with(Map<String, Object> schema, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(schema);
        all.putAll(more);
        return all;
    }
}

package id.tatakelola.io.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.model.FactTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks a validator that is not ours whether documents fit the schema. */
public final class SchemaCheck {
    private final Schema schema;

    private SchemaCheck(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    /** By the schema of the standard types. */
    public static SchemaCheck standard() {
        return of(FactTypes.standard());
    }

    static SchemaCheck of(FactTypes types) {
        return new SchemaCheck(PortfolioSchema.of(types));
    }

    /** What does not fit in a document given as JSON. */
    public List<String> problems(String json) {
        return problems(json, InputFormat.JSON);
    }

    /** What does not fit in a document given as YAML. */
    public List<String> problemsOfYaml(String yaml) {
        return problems(yaml, InputFormat.YAML);
    }

    private List<String> problems(String document, InputFormat format) {
        return schema.validate(document, format).stream().map(SchemaCheck::told).toList();
    }

    private static String told(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }

    boolean fits(@Nullable Object document) {
        return problems(JsonLayout.text(document)).isEmpty();
    }
}

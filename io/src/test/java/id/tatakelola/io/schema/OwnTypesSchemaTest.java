package id.tatakelola.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactModule;
import id.tatakelola.model.FactTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The schema for fact types that an application brings. */
class OwnTypesSchemaTest {
    private static final SchemaCheck SCHEMA = SchemaCheck.of(FactTypes.with(new Sensors()));

    /** A type with a component that is called like a column of evidence, and one that no file can give. */
    public record Sensor(
            String id, @Nullable String source, @Nullable List<Integer> readings) implements Fact {}

    /** Brings {@link Sensor}. */
    public static final class Sensors implements FactModule {
        @Override
        public List<Class<? extends Fact>> factTypes() {
            return List.of(Sensor.class);
        }

        @Override
        public String labels() {
            return "sensors.tsv";
        }
    }

    private static List<String> problems(String sensor) {
        return SCHEMA.problems("{\"name\": \"K\", \"facts\": {\"Sensor\": [" + sensor + "]}}");
    }

    @Test
    void a_type_of_an_application_is_known_to_its_own_schema_only() {
        String sensor = "{\"id\": \"a\"}";

        assertThat(problems(sensor)).isEmpty();
        assertThat(SchemaCheck.standard().problems("{\"name\": \"K\", \"facts\": {\"Sensor\": [" + sensor + "]}}"))
                .isNotEmpty();
    }

    @Test
    void a_component_called_like_a_column_of_evidence_leaves_no_room_for_evidence() {
        assertThat(problems("{\"id\": \"a\", \"source\": \"di atas atap\"}")).isEmpty();
        assertThat(problems("{\"id\": \"a\", \"source\": \"s\", \"observedOn\": \"2024-01-01\"}"))
                .isNotEmpty();
    }

    @Test
    void what_no_file_can_give_can_only_be_unknown() {
        assertThat(problems("{\"id\": \"a\", \"readings\": null}")).isEmpty();
        assertThat(problems("{\"id\": \"a\", \"readings\": [1]}")).isNotEmpty();
    }
}

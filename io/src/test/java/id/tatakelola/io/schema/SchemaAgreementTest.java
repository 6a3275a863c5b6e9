package id.tatakelola.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.io.bind.Bound;
import id.tatakelola.io.bind.FactBinder;
import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.io.source.ReadProblem;
import id.tatakelola.io.source.YamlDocument;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every component of every type, the schema and the reader say the same of what is given for it. */
class SchemaAgreementTest {
    private static final SchemaCheck SCHEMA = SchemaCheck.standard();
    private static final FactBinder READER = new FactBinder(FactTypes.standard());

    static Stream<FactType> types() {
        return FactTypes.standard().all().stream();
    }

    private static Map<String, @Nullable Object> full(FactType type) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        type.components().forEach(component -> row.put(component.name(), sample(component)));
        return row;
    }

    private static Object sample(FactComponent component) {
        Class<?> type = component.javaType();
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        } else if (type == Validity.class) {
            return Map.of("from", "2024-01-01", "until", "none");
        } else if (type == BigDecimal.class) {
            return new BigDecimal("1.25");
        } else if (type == Integer.class || type == int.class) {
            return 7;
        } else if (type == Boolean.class || type == boolean.class) {
            return true;
        }
        return type == LocalDate.class
                ? "2024-02-29"
                : type == Bandwidth.class
                        ? "1,5 Gbps"
                        : "contoh-" + component.name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong or unusual for a component, each with whether it is to be accepted. */
    private static Map<@Nullable Object, Boolean> others(FactComponent component) {
        Map<@Nullable Object, Boolean> others = new LinkedHashMap<>();
        Class<?> type = component.javaType();
        boolean text = type == String.class;
        others.put(null, component.nullable());
        others.put(List.of(sample(component)), false);
        others.put("none", text && !component.name().equals("id"));
        others.put("", false);
        others.put(" ", false);
        if (!text) {
            others.put("MOON", false);
            others.put(Map.of("from", "2024-13-01"), false);
            others.put(Map.of("from", "none"), type == Validity.class);
            others.put(Map.of(), type == Validity.class && component.nullable());
            others.put("-1.5x", false);
        }
        return others;
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_row_with_everything_is_accepted(FactType type) {
        agree(type, full(type), true, "everything");
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_value_is_accepted_or_refused_by_both(FactType type) {
        for (FactComponent component : type.components()) {
            for (Map.Entry<@Nullable Object, Boolean> other : others(component).entrySet()) {
                Map<String, @Nullable Object> row = full(type);
                row.put(component.name(), other.getKey());
                agree(type, row, other.getValue(), component.name() + " = " + other.getKey());
            }
            Map<String, @Nullable Object> without = full(type);
            without.remove(component.name());
            agree(type, without, component.nullable(), "without " + component.name());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_the_schema_says_of_negative_numbers_the_reader_says_too(FactType type) {
        for (FactComponent component : type.components()) {
            Map<String, @Nullable Object> row = full(type);
            row.put(component.name(), -1);
            boolean number = component.javaType() == int.class || Number.class.isAssignableFrom(component.javaType());

            boolean accepted = schemaAccepts(type, row);

            assertThat(accepted).as("%s.%s", type, component.name()).isEqualTo(number && !component.nonNegative());
            if (number && !accepted) {
                assertThat(readerTells(row, type)).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void unknown_keys_are_refused_by_the_schema(FactType type) {
        Map<String, @Nullable Object> row = full(type);
        row.put("warna", "merah");
        assertThat(schemaAccepts(type, row)).isFalse();
    }

    private static void agree(FactType type, Map<String, @Nullable Object> row, boolean accepted, String what) {
        assertThat(schemaAccepts(type, row)).as("schema, %s: %s", type, what).isEqualTo(accepted);
        List<String> told = readerTells(row, type);
        assertThat(told.isEmpty()).as("reader, %s: %s %s", type, what, told).isEqualTo(accepted);
    }

    private static boolean schemaAccepts(FactType type, Map<String, @Nullable Object> row) {
        return SCHEMA.fits(Map.of("name", "K", "facts", Map.of(type.name(), List.of(row))));
    }

    private static List<String> readerTells(Map<String, @Nullable Object> row, FactType type) {
        Problems problems = new Problems();
        MapNode read = YamlDocument.parse(JsonLayout.text(row), "row.json", ReadLimits.STANDARD);
        Bound bound = READER.bindRow(type, read, problems, Set.of());
        assertThat(bound == null).isEqualTo(problems.count() > 0);
        return problems.sorted().stream().map(ReadProblem::toString).toList();
    }
}

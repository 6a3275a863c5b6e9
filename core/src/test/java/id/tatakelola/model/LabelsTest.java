package id.tatakelola.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private static final Pattern MACHINE_WORD = Pattern.compile("\\p{Ll}\\p{Lu}|_|\\.\\w");
    private static final Labels LABELS = FactTypes.standard().labels();

    static Stream<String> keys() {
        return LABELS.keys().stream().sorted();
    }

    @Test
    void the_label_file_is_sorted_by_key_so_that_a_line_is_found() throws IOException {
        try (InputStream in = CoreFacts.class.getResourceAsStream("labels.tsv")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.substring(0, line.indexOf('\t'))))
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void each_type_component_and_constant_has_a_label_and_nothing_else_has_one() {
        Set<String> wanted = new TreeSet<>(Set.of("Bandwidth", "Validity", "Validity.from", "Validity.until"));
        for (FactType type : FactTypes.standard().all()) {
            wanted.add(type.name());
            for (FactComponent component : type.components()) {
                wanted.add(type.name() + "." + component.name());
                addChoices(component.javaType(), wanted);
            }
        }
        assertThat(new TreeSet<>(LABELS.keys())).isEqualTo(wanted);
    }

    private static void addChoices(Class<?> javaType, Set<String> wanted) {
        if (javaType.isEnum()) {
            wanted.add(javaType.getSimpleName());
            for (Object constant : javaType.getEnumConstants()) {
                wanted.add(javaType.getSimpleName() + "." + ((Enum<?>) constant).name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_label_holds_words_of_people_in_both_languages(String key) {
        for (Language language : Language.values()) {
            assertThat(LABELS.label(key, language)).isNotBlank().doesNotContainPattern(MACHINE_WORD);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_two_components_of_a_type_share_a_label(Language language) {
        for (FactType type : FactTypes.standard().all()) {
            assertThat(type.components())
                    .extracting(c -> LABELS.label(type.name() + "." + c.name(), language))
                    .as(type.name())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_two_types_or_choices_share_a_label(Language language) {
        assertThat(keys().filter(key -> key.indexOf('.') < 0).map(key -> LABELS.label(key, language)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_two_constants_of_a_choice_share_a_label(Language language) {
        assertThat(keys().filter(key -> key.indexOf('.') > 0)
                        .map(key -> key.substring(0, key.indexOf('.')) + ": " + LABELS.label(key, language)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_key_without_a_label_fails_loudly() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LABELS.label("NetworkLink.colour", Language.ID))
                .withMessage("no label for `NetworkLink.colour`");
    }

    @ParameterizedTest
    @CsvSource({
        "'', NetworkLink, NetworkLink",
        "'', sambungan jaringan, NetworkLink",
        "'', ' Network Link ', NetworkLink",
        "NetworkLink, managerId, managerId",
        "NetworkLink, pengelola, managerId",
        "NetworkLink, Manager, managerId",
        "LinkMedium, fibre, FIBRE",
        "LinkMedium, serat optik, FIBRE"
    })
    void a_name_may_be_written_as_in_code_or_in_either_language(String owner, String written, String name) {
        assertThat(LABELS.codeName(owner, written)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "warna", "NetworkLink.managerId", "unitId"})
    void what_is_no_name_of_a_type_has_no_name_in_code(String written) {
        assertThat(LABELS.codeName("", written)).isNull();
    }
}

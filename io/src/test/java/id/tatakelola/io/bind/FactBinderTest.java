package id.tatakelola.io.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.io.source.Words;
import id.tatakelola.io.source.YamlDocument;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactModule;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.asset.Application;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The binder as others use it. */
class FactBinderTest {
    private final FactBinder binder = new FactBinder(FactTypes.standard());
    private final FactType application = FactTypes.standard().of(Application.class);
    private final Problems problems = new Problems();

    /** A fact type of an application's own, with a component that no file can give. */
    public record Oddity(String id, long size) implements Fact {}

    /** Brings {@link Oddity}. */
    public static final class Oddities implements FactModule {
        @Override
        public List<Class<? extends Fact>> factTypes() {
            return List.of(Oddity.class);
        }

        @Override
        public String labels() {
            return "oddities.tsv";
        }
    }

    private static MapNode row(String text) {
        return YamlDocument.parse(text, "rule.cases.yaml", ReadLimits.STANDARD);
    }

    @Test
    void a_map_becomes_a_fact() {
        assertThat(binder.bind(application, row("{id: a, nama: A}"), problems)).isEqualTo(Application.of("a", "A"));
        assertThat(problems.count()).isZero();
    }

    @Test
    void evidence_has_no_place_in_a_plain_fact() {
        assertThat(binder.bind(application, row("{id: a, name: A, source: s}"), problems))
                .isNull();
        assertThat(problems.sorted()).hasToString("[rule.cases.yaml:1:18: `Application` has no component `source`.]");
    }

    @Test
    void a_row_gives_its_evidence_too() {
        Bound bound = binder.bindRow(application, row("{id: a, name: A, source: s t s}"), problems, Set.of());
        assertThat(bound).isNotNull();
        assertThat(bound.evidence()).extracting(Fact::id).containsExactly("Application/a/s", "Application/a/t");
        assertThat(bound.positions()).containsEntry("name", new Position("rule.cases.yaml", 1, 15));
    }

    @Test
    void types_and_columns_are_found_by_name_or_label() {
        Position at = Position.of("x");
        assertThat(binder.type("aplikasi", at, problems)).isSameAs(application);
        assertThat(binder.column(application, "fungsi", at, problems)).isEqualTo(new Column("function", ""));
        assertThat(binder.column(application, "funsi", at, problems)).isNull();
        assertThat(problems.sorted()).hasToString("[x: `Application` has no component `funsi`. Maybe `fungsi`.]");
    }

    @Test
    void a_component_of_a_class_without_a_text_form_is_told() {
        FactTypes types = FactTypes.with(new Oddities());
        FactBinder odd = new FactBinder(types);
        assertThat(odd.bind(types.of(Oddity.class), row("{id: a, size: 5}"), problems))
                .isNull();
        assertThat(problems.sorted())
                .hasToString("[rule.cases.yaml:1:15: `size` is a long, which cannot be read from files.]");
    }

    @Test
    void problems_become_one_exception_in_order() {
        problems.add(new Position("b", 2, 1), Words.same("second."));
        problems.add(new Position("b", 1, 9), Words.same("first."));
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(PortfolioReadException.class)
                .hasMessage("b:1:9: first.\nb:2:1: second.");
    }

    @Test
    void problems_are_told_in_either_language() {
        binder.bind(application, row("{id: a, nam: A}"), problems);

        assertThatThrownBy(problems::throwIfAny).isInstanceOfSatisfying(PortfolioReadException.class, e -> {
            assertThat(e.told().indonesian())
                    .startsWith("rule.cases.yaml:1:1: `name` harus diberikan.\n"
                            + "rule.cases.yaml:1:9: `Application` tidak punya unsur `nam`. Mungkin `name`.");
            assertThat(e.told().english()).isEqualTo(e.getMessage());
        });
    }

    @Test
    void limits_are_positive() {
        assertThatThrownBy(() -> new ReadLimits(1, 1, 1, 0, 1, 1)).hasMessage("every limit must be at least 1");
    }

    @Test
    void nodes_say_what_they_are() {
        MapNode row = row("{id: a, name: [b]}");
        assertThat(row.has("id")).isTrue();
        assertThat(row).hasToString("rule.cases.yaml:1:1: [id, name]");
    }
}

package id.tatakelola.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.tatakelola.model.asset.LinkMedium;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.planning.BudgetItem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTypeTest {
    /** A fact whose record fails without saying why. */
    public record Broken(String id) implements Fact {
        public Broken {
            throw new UnsupportedOperationException();
        }
    }

    /** A fact whose accessor fails. */
    public record Moody(String id, String mood) implements Fact {
        @Override
        public String mood() {
            throw new UnsupportedOperationException(mood);
        }
    }

    /** A fact with a component that Drools would read as {@code suedOn}. */
    public record Issue(String id, String issuedOn) implements Fact {}

    /** A fact whose id is no component. */
    public record Anonymous(String name) implements Fact {
        @Override
        public String id() {
            return name;
        }
    }

    /** A fact whose id may be unknown. */
    public record Unsure(@Nullable String id) implements Fact {}

    private record Hidden(String id) implements Fact {}

    private static final class NoRecord implements Fact {
        @Override
        public String id() {
            return "x";
        }
    }

    private final FactType link = FactTypes.standard().of(NetworkLink.class);

    private static FactComponent component(Class<? extends Fact> type, String name) {
        return Objects.requireNonNull(FactTypes.standard().of(type).component(name));
    }

    @Test
    void components_stand_in_the_order_of_the_record() {
        assertThat(link.components())
                .extracting(FactComponent::name)
                .containsExactly("id", "unitId", "medium", "managerId", "bandwidth", "status", "purpose");
    }

    @Test
    void a_type_is_called_by_its_simple_name() {
        assertThat(link).hasToString("NetworkLink");
        assertThat(link.javaType()).isEqualTo(NetworkLink.class);
    }

    @Test
    void a_component_that_is_not_there_is_null() {
        assertThat(link.component("colour")).isNull();
    }

    @Test
    void what_may_be_unknown_is_seen_from_the_record() {
        assertThat(component(NetworkLink.class, "managerId").nullable()).isTrue();
        assertThat(component(NetworkLink.class, "unitId").nullable()).isFalse();
    }

    @Test
    void a_reference_names_its_type() {
        assertThat(component(NetworkLink.class, "managerId").references()).isEqualTo(OrganizationUnit.class);
        assertThat(component(NetworkLink.class, "medium").references()).isNull();
    }

    @Test
    void a_number_that_is_never_negative_is_seen_from_the_record() {
        assertThat(component(BudgetItem.class, "amountRupiah").nonNegative()).isTrue();
        assertThat(component(BudgetItem.class, "year").nonNegative()).isFalse();
    }

    @Test
    void a_period_has_two_components_of_its_own() {
        FactComponent validity = component(OrganizationUnit.class, "validity");
        assertThat(validity.nested()).extracting(FactComponent::name).containsExactly("from", "until");
        assertThat(validity.nested("until")).isNotNull();
        assertThat(validity.nested("since")).isNull();
    }

    @Test
    void what_is_no_period_has_no_components_of_its_own() {
        assertThat(component(NetworkLink.class, "medium").nested()).isEmpty();
    }

    @Test
    void a_nested_component_is_read_from_its_holder() {
        FactComponent until = Objects.requireNonNull(
                component(OrganizationUnit.class, "validity").nested("until"));
        assertThat(until.getFrom(Validity.always())).isEqualTo(Validity.NO_END);
        assertThat(until.getFrom(null)).isNull();
    }

    @Test
    void a_fact_is_made_from_its_values_in_order() {
        @Nullable Object[] values = {"l1", "diskominfo", LinkMedium.FIBRE, null, null, null, null};
        assertThat(link.create(values))
                .isEqualTo(NetworkLink.of("l1", "diskominfo").withMedium(LinkMedium.FIBRE));
    }

    @Test
    void a_value_is_read_back_from_a_fact() {
        NetworkLink fact = NetworkLink.of("l1", "diskominfo").withMedium(LinkMedium.FIBRE);
        assertThat(component(NetworkLink.class, "medium").get(fact)).isEqualTo(LinkMedium.FIBRE);
    }

    @Test
    void what_the_record_refuses_is_told_in_the_words_of_the_record() {
        @Nullable Object[] values = {"l1", "", null, null, null, null, null};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link.create(values))
                .withMessage("unitId must not be empty");
    }

    @Test
    void a_record_that_fails_otherwise_names_its_type() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new FactType(Broken.class).create("x"))
                .withMessage("cannot make a Broken");
    }

    @Test
    void an_accessor_that_fails_is_not_covered_up() {
        FactComponent mood = new FactType(Moody.class).components().get(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> mood.get(new Moody("x", "sad")))
                .withMessage("sad");
    }

    @Test
    void a_class_that_is_no_record_is_no_fact_type() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactType(NoRecord.class))
                .withMessage("fact type %s must be a record", NoRecord.class.getName());
    }

    @Test
    void a_record_that_is_not_public_is_no_fact_type() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactType(Hidden.class))
                .withMessage("fact type %s must be public", Hidden.class.getName());
    }

    @ParameterizedTest
    @ValueSource(classes = {Anonymous.class, Unsure.class})
    void a_record_whose_id_is_no_component_that_is_always_known_is_no_fact_type(Class<? extends Fact> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactType(type))
                .withMessage("fact type " + type.getName() + " must have a component `id` that is always known");
    }

    @Test
    void types_of_one_record_are_equal_and_of_two_are_not() {
        assertThat(link)
                .isEqualTo(new FactType(NetworkLink.class))
                .hasSameHashCodeAs(new FactType(NetworkLink.class))
                .isNotEqualTo(FactTypes.standard().of(BudgetItem.class))
                .isNotEqualTo(NetworkLink.class);
    }

    @Test
    void a_component_that_drools_would_read_under_another_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactType(Issue.class))
                .withMessage("component `issuedOn` of fact type Issue must not begin with `is`, `get` or `set`:"
                        + " Drools would read it under another name");
    }

    @Test
    void facts_are_referred_to_by_type_and_id_in_that_order() {
        List<FactRef> sorted = List.of(new FactRef("A", "2"), new FactRef("B", "1"), new FactRef("B", "2"));
        assertThat(sorted).isSorted();
        assertThat(new FactRef("NetworkLink", "l1")).hasToString("NetworkLink `l1`");
    }
}

package id.tatakelola.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.tatakelola.model.asset.LinkMedium;
import id.tatakelola.model.organization.OrganizationUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactTypesTest {
    /** The choices of a permit. */
    public enum PermitColour {
        RED
    }

    /** A type that an application brings. */
    public record Permit(
            String id,
            @References(OrganizationUnit.class) String unitId,
            @Nullable PermitColour colour) implements Fact {}

    /** A type that has the name of one of ours. */
    public record Application(String id) implements Fact {}

    /** A choice that has the name of one of ours. */
    public enum Hosting {
        CLOUD
    }

    /** A type with a choice that has the name of one of ours. */
    public record Server(String id, Hosting hosting) implements Fact {}

    /** A type that refers to one that nobody registered. */
    public record Fee(String id, @References(Permit.class) String permitId) implements Fact {}

    /** A type that refers to a record with the name of one of ours. */
    public record Lodging(
            String id, @References(Application.class) String applicationId) implements Fact {}

    private record Module(List<Class<? extends Fact>> factTypes, String labels) implements FactModule {}

    private static final FactTypes WITH_PERMIT = FactTypes.with(new Module(List.of(Permit.class), "permit.tsv"));

    @Test
    void an_application_adds_a_type_of_its_own_to_ours() {
        assertThat(WITH_PERMIT.of(Permit.class).components())
                .extracting(FactComponent::name)
                .containsExactly("id", "unitId", "colour");
        assertThat(WITH_PERMIT.all()).hasSize(FactTypes.standard().all().size() + 1);
    }

    @Test
    void the_labels_of_an_own_type_stand_next_to_ours() {
        assertThat(WITH_PERMIT.labels().label("Permit.colour", Language.ID)).isEqualTo("warna");
        assertThat(WITH_PERMIT.labels().label("NetworkLink", Language.EN)).isEqualTo("network link");
    }

    @Test
    void the_choices_of_an_own_type_are_known_by_name() {
        assertThat(WITH_PERMIT.constant("PermitColour", "RED")).isEqualTo(PermitColour.RED);
        assertThat(WITH_PERMIT.findEnum("PermitColour")).isEqualTo(PermitColour.class);
    }

    @Test
    void a_portfolio_holds_own_facts_and_follows_their_references() {
        Portfolio city =
                Portfolio.of("Singkawang", WITH_PERMIT, List.of(new Permit("p1", "diskominfo", null)), List.of());
        assertThat(city.facts(Permit.class)).hasSize(1);
        assertThat(city.warnings())
                .extracting(PortfolioProblem::english)
                .containsExactly("unit `diskominfo` is not in this portfolio.");
    }

    @Test
    void own_types_do_not_change_the_standard_ones() {
        assertThat(FactTypes.standard().find("Permit")).isNull();
    }

    @Test
    void two_types_of_one_name_are_refused() {
        Module twice = new Module(List.of(Application.class), "permit.tsv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactTypes.with(twice))
                .withMessage("fact type `Application` is registered twice: id.tatakelola.model.asset.Application and "
                        + Application.class.getName());
    }

    @Test
    void two_choices_of_one_name_are_refused() {
        Module module = new Module(List.of(Server.class), "permit.tsv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactTypes.with(module))
                .withMessage("choice `Hosting` has two meanings: id.tatakelola.model.asset.Hosting and "
                        + Hosting.class.getName());
    }

    @Test
    void a_reference_to_a_type_that_is_not_registered_is_refused() {
        Module module = new Module(List.of(Fee.class), "permit.tsv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactTypes.with(module))
                .withMessage("`Fee.permitId` refers to " + Permit.class.getName() + ", which is not registered");
    }

    @Test
    void a_reference_to_a_record_that_only_has_the_name_of_a_registered_one_is_refused() {
        Module module = new Module(List.of(Lodging.class), "permit.tsv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactTypes.with(module))
                .withMessage("`Lodging.applicationId` refers to " + Application.class.getName()
                        + ", which is not registered");
    }

    @Test
    void a_record_that_only_has_the_name_of_a_registered_one_is_not_taken_for_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactTypes.standard().of(Application.class))
                .withMessage(
                        "`Application` is id.tatakelola.model.asset.Application, not " + Application.class.getName());
    }

    @Test
    void a_record_that_is_not_registered_has_no_type() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactTypes.standard().of(Permit.class))
                .withMessage("there is no fact type `Permit`.");
    }

    @Test
    void a_key_that_is_labelled_twice_is_refused() {
        Module module = new Module(List.of(Permit.class), "twice.tsv");
        assertThatIllegalStateException()
                .isThrownBy(() -> FactTypes.with(module))
                .withMessage("label file `twice.tsv`: `Permit.id` is labelled twice");
    }

    @Test
    void a_key_that_another_module_has_labelled_is_refused() {
        Module module = new Module(List.of(Permit.class), "ours.tsv");
        assertThatIllegalStateException()
                .isThrownBy(() -> FactTypes.with(module))
                .withMessage("label file `ours.tsv`: `NetworkLink` is labelled twice");
    }

    @Test
    void a_name_in_code_goes_before_a_label() {
        Labels labels =
                FactTypes.with(new Module(List.of(Permit.class), "swapped.tsv")).labels();
        assertThat(labels.codeName("Permit", "unitid")).isEqualTo("unitId");
        assertThat(labels.codeName("Permit", "satuan")).isEqualTo("unitId");
        assertThat(labels.codeName("Permit", "lain")).isEqualTo("colour");
    }

    @Test
    void a_module_without_its_label_file_is_refused() {
        Module module = new Module(List.of(Permit.class), "missing.tsv");
        assertThatIllegalStateException()
                .isThrownBy(() -> FactTypes.with(module))
                .withMessage("label file `missing.tsv` of " + Module.class + " is missing");
    }

    @Test
    void a_label_file_with_a_line_of_two_cells_is_refused() {
        Module module = new Module(List.of(Permit.class), "damaged.tsv");
        assertThatIllegalStateException()
                .isThrownBy(() -> FactTypes.with(module))
                .withMessage("label file `damaged.tsv`: `Permit\tizin` needs a key and two labels");
    }

    @Test
    void types_are_sorted_by_name() {
        assertThat(FactTypes.standard().all()).extracting(FactType::name).isSorted();
    }

    @Test
    void every_fact_record_of_the_model_is_registered() {
        List<String> records = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.tatakelola.model")
                        .stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(Fact.class))
                        .map(JavaClass::getSimpleName)
                        .sorted()
                        .toList();
        assertThat(FactTypes.standard().all()).extracting(FactType::name).containsExactlyElementsOf(records);
    }

    @Test
    void an_unknown_type_is_refused_with_a_guess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactTypes.standard().require("Aplication"))
                .withMessage("there is no fact type `Aplication`. Maybe `Application`.");
    }

    @Test
    void a_constant_is_found_by_the_names_of_choice_and_constant() {
        assertThat(FactTypes.standard().constant("LinkMedium", "FIBRE")).isEqualTo(LinkMedium.FIBRE);
    }

    @Test
    void an_unknown_constant_is_refused_with_a_guess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactTypes.standard().constant("LinkMedium", "FIBR"))
                .withMessage("`LinkMedium` has no `FIBR`. Maybe `FIBRE`.");
    }

    @Test
    void an_unknown_choice_is_refused_with_a_guess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactTypes.standard().constant("LinkMedia", "FIBRE"))
                .withMessage("there is no choice `LinkMedia`. Maybe `LinkMedium`.");
    }
}

package id.tatakelola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.plan.Function;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import org.junit.jupiter.api.Test;

/** An author looks up what a rule can read. */
class FactsCommandTest extends Terminal {
    @Test
    void all_types_and_functions_are_listed_with_both_labels() {
        assertThat(run("facts")).isEqualTo(Status.COMPLIANT);

        assertThat(out)
                .contains(
                        FactTypes.standard().all().stream().map(FactType::name).toList())
                .contains("NetworkLink              sambungan jaringan (network link)");
        for (Function function : Function.values()) {
            assertThat(out).contains("." + function.word() + "(");
        }
    }

    @Test
    void every_type_shows_its_components_its_choices_and_its_import() {
        for (FactType type : FactTypes.standard().all()) {
            assertThat(run("facts", type.name(), "--lang", "en")).isEqualTo(Status.COMPLIANT);
            assertThat(out).contains("import " + type.javaType().getName());
            for (FactComponent component : type.components()) {
                assertThat(out).containsPattern("\n  " + component.name() + " +\\S");
            }
        }
        run("facts", "Application", "--lang", "en");
        assertThat(out)
                .contains("status aplikasi (status): choice ApplicationStatus, may be unknown")
                .contains("import id.tatakelola.model.asset.ApplicationStatus")
                .contains("RUNNING                      beroperasi (running)")
                .contains("Referred to by ApplicationUse.applicationId");
    }

    @Test
    void a_label_a_choice_and_a_parameter_are_found_too() {
        run("facts", "aplikasi");
        assertThat(out).startsWith("Application: aplikasi (application)");
        run("facts", "Hosting");
        assertThat(out).startsWith("Hosting: ").contains("ABROAD");
        run("facts", "Parameter");
        assertThat(out).contains("spbe.evaluation-interval-months");
    }

    @Test
    void a_word_finds_all_whose_labels_hold_it_in_either_language() {
        assertThat(run("facts", "Pemilik")).isEqualTo(Status.COMPLIANT);
        assertThat(out).containsPattern("(?m)^  Application\\.ownerId +\\S*pemilik.*owner");
        assertThat(out.lines()).allMatch(line -> line.contains("pemilik") || line.contains("Pemilik"));
        run("facts", "bandwidth");
        assertThat(out).contains("  BandwidthAllocation  ", "  BandwidthAllocation.");
    }

    @Test
    void a_typo_ends_with_65_and_the_nearest_name() {
        assertThat(run("facts", "Aplication")).isEqualTo(Status.BAD_INPUT);
        assertThat(err).contains("tidak ada jenis data atau pilihan `Aplication`. Maybe `Application`.");
    }
}

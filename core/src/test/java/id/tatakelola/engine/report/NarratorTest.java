package id.tatakelola.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.engine.Sample;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.rule.Basis;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.LinkMedium;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.asset.Website;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import id.tatakelola.model.oversight.Directive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NarratorTest {
    private static final LocalDate DAY = LocalDate.of(2019, 10, 27);
    private static final OrganizationUnit DISKOMINFO =
            new OrganizationUnit("diskominfo", "Dinas Kominfo", UnitKind.DEPARTMENT, null, null, null);
    private static final NetworkLink LINK =
            NetworkLink.of("link-1", "diskominfo").withManagerId("bagian-umum").withMedium(LinkMedium.FIBRE);
    private static final Portfolio CITY = Portfolio.of(
            "Singkawang",
            List.of(DISKOMINFO, LINK, Directive.of("dir-1", "none", "Buat cadangan"), Application.of("sipkd", "SIPKD")),
            List.of());
    private final Narrator narrator = new Narrator(FactTypes.standard(), CITY::find);

    private LocalText message(String template, Map<String, Object> variables) {
        return narrator.message(Sample.card("rule", template, template, Basis.LAW), variables);
    }

    @Test
    void a_message_names_the_facts_that_references_point_to() {
        assertThat(message("{$link.unitId}", Map.of("$link", LINK)).indonesian())
                .isEqualTo("Dinas Kominfo");
    }

    @Test
    void a_reference_to_a_fact_that_is_not_recorded_shows_its_id() {
        assertThat(message("{$link.managerId}", Map.of("$link", LINK)).english())
                .isEqualTo("bagian-umum");
    }

    @Test
    void a_reference_to_nothing_says_so() {
        LocalText text = message("{$link.managerId}", Map.of("$link", LINK.withManagerId(Fact.NONE)));
        assertThat(text).isEqualTo(new LocalText("tidak ada", "none"));
    }

    @Test
    void a_component_that_is_not_known_says_so() {
        LocalText text = message("{$link.status}", Map.of("$link", LINK));
        assertThat(text).isEqualTo(new LocalText("belum diketahui", "not known"));
    }

    @Test
    void a_component_that_is_not_there_leaves_the_placeholder() {
        assertThat(message("{$link.colour}", Map.of("$link", LINK)).english()).isEqualTo("{$link.colour}");
    }

    @Test
    void the_subject_may_be_named_without_its_sign() {
        assertThat(message("{subject.unitId}: {$subject.unitId}", Map.of("$subject", LINK))
                        .english())
                .isEqualTo("Dinas Kominfo: Dinas Kominfo");
    }

    @Test
    void a_value_with_signs_of_its_own_is_taken_as_it_is() {
        assertThat(message("[{$name}]", Map.of("$name", "a$1\\b{c}")).english()).isEqualTo("[a$1\\b{c}]");
    }

    @Test
    void a_remedy_is_filled_like_a_message() {
        LocalText text =
                narrator.remedy(Sample.card("rule", "{$n}", "{$n}", Basis.LAW), Map.of("$n", new BigDecimal("1234.5")));
        assertThat(text).isEqualTo(new LocalText("Perbaiki 1.234,5", "Mend 1,234.5"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(new BigDecimal("2.50"), "2,5", "2.5"),
                Arguments.of(7L, "7", "7"),
                Arguments.of(DAY, "27 Oktober 2019", "27 October 2019"),
                Arguments.of(true, "ya", "yes"),
                Arguments.of(false, "tidak", "no"),
                Arguments.of(LinkMedium.FIBRE, "serat optik", "fibre"),
                Arguments.of(Bandwidth.parse("1,5 Gbps"), "1.500 Mbps", "1,500 Mbps"),
                Arguments.of("SIPKD", "SIPKD", "SIPKD"),
                Arguments.of(DISKOMINFO, "Dinas Kominfo", "Dinas Kominfo"),
                Arguments.of(
                        Validity.between(DAY, DAY),
                        "27 Oktober 2019 sampai 27 Oktober 2019",
                        "27 October 2019 until 27 October 2019"),
                Arguments.of(
                        Validity.always(),
                        "sejak semula sampai tanpa batas akhir",
                        "from the beginning until without end"),
                Arguments.of(
                        new Validity(null, null),
                        "belum diketahui sampai belum diketahui",
                        "not known until not known"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_shown_in_words_of_the_language(Object value, String indonesian, String english) {
        assertThat(narrator.show(value, Language.ID)).isEqualTo(indonesian);
        assertThat(narrator.show(value, Language.EN)).isEqualTo(english);
    }

    @Test
    void a_fact_is_called_by_its_name_else_title_else_address_else_id() {
        assertThat(narrator.called(FactRef.of(DISKOMINFO))).isEqualTo("Dinas Kominfo");
        assertThat(narrator.called(new FactRef("Directive", "dir-1"))).isEqualTo("Buat cadangan");
        assertThat(narrator.show(new Website("w1", "singkawangkota.go.id", null, null), Language.ID))
                .isEqualTo("singkawangkota.go.id");
        assertThat(narrator.called(FactRef.of(LINK))).isEqualTo("link-1");
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of(
                        new Unknown(Unknown.Kind.REGISTER, "Application", "", ""),
                        "Apakah semua aplikasi sudah tercatat?",
                        "Is every application on record?"),
                Arguments.of(
                        new Unknown(Unknown.Kind.COMPONENT, "Application", "sipkd", "function"),
                        "Apa fungsi dari aplikasi SIPKD (sipkd)?",
                        "What is the function of application SIPKD (sipkd)?"),
                Arguments.of(
                        new Unknown(Unknown.Kind.COMPONENT, "NetworkLink", "link-1", "managerId"),
                        "Apa pengelola dari sambungan jaringan link-1?",
                        "What is the manager of network link link-1?"),
                Arguments.of(
                        new Unknown(Unknown.Kind.PARAMETER, "Parameter", "least-bandwidth", "value"),
                        "Berapa nilai yang ditetapkan untuk [least-bandwidth]?",
                        "What value is set for [least-bandwidth]?"),
                Arguments.of(
                        new Unknown(Unknown.Kind.EVIDENCE, "Application", "sipkd", ""),
                        "Bukti dukung apa yang cukup kuat dan mutakhir untuk aplikasi SIPKD (sipkd)?",
                        "What evidence, strong and recent enough, is there for application SIPKD (sipkd)?"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_is_missing_is_asked_for_in_both_languages(Unknown unknown, String indonesian, String english) {
        assertThat(narrator.question(unknown)).isEqualTo(new LocalText(indonesian, english));
    }

    @Test
    void a_derivation_that_is_in_doubt_names_its_rule_and_what_it_gives() {
        LocalText text = narrator.question(new Unknown(Unknown.Kind.DERIVATION, "Directive", "make-a-plan", ""));
        assertThat(text.indonesian()).contains("aturan make-a-plan").contains("arahan");
        assertThat(text.english()).contains("rule make-a-plan").contains("directive");
    }
}

package id.tatakelola.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tatakelola.drools.source.EngineVersion;
import id.tatakelola.drools.source.LawTables;
import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.engine.pack.PackText;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.model.regulation.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack says of itself is checked as its rules are. */
class PackManifestTest {
    private static final String HEAD = "id\tbasis\tshort_name\ttitle\tin_force_from\tlast_day_in_force\n";
    private static final Map<String, LegalSource> SHIPPED =
            LawTables.sources(HEAD + "uu-1\tLAW\tUU 1\tContoh\t2020-01-01\t\n");
    private static final String TEXTS = "r.title=Judul\nr.rationale=Alasan\nr.message=Pesan\nr.remedy=Perbaikan\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_pack_of_one_rule() throws IOException {
        write(
                "monitoring/application/r.drl",
                Rules.reporting(
                        "$subject : Application( $id : id )\n" + "Application( id == $id, ownerId == \"none\" )"));
        write("texts/messages_id.properties", TEXTS);
        write("texts/messages_en.properties", TEXTS);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private PackSource read(String... manifest) throws IOException {
        write("pack.properties", String.join("\n", manifest) + "\n");
        return PackFolder.read(folder, SHIPPED);
    }

    @Test
    void every_mistake_is_told_with_its_line() {
        assertThatThrownBy(() -> read(
                        "id=Kota Contoh",
                        "version=1.0",
                        "engine=0.1 or later",
                        "jurisdction=Kota Contoh",
                        "languages=id,eng"))
                .isInstanceOf(RulePackException.class)
                .hasMessageContainingAll(
                        "pack.properties:1:4: pack id `Kota Contoh` must be lower-case words joined by hyphens."
                                + " Maybe `kota-contoh`.",
                        "pack.properties:2:9: version `1.0` must be three numbers, such as `1.0.0`.",
                        "pack.properties:3:8: engine `0.1 or later` must be bounds separated by blanks",
                        "pack.properties:4:1: a manifest has no key `jurisdction`; its keys are id, version, engine, jurisdiction,"
                                + " languages. Maybe `jurisdiction`.",
                        "pack.properties:5:11: language `eng` must be `id` or `en`. Maybe `en`.");
    }

    @Test
    void a_pack_for_other_versions_is_refused_and_one_for_this_version_is_not() throws IOException {
        String numbers = EngineVersion.current().replaceAll("-.*", "");

        assertThat(read("id=x", "version=1.0.0", "engine=>=" + numbers + " <99").id())
                .isEqualTo("x");
        assertThatThrownBy(() -> read("id=x", "version=1.0.0", "engine=>=99.0"))
                .hasMessageContaining(
                        "the pack is made for Tatakelola `>=99.0`, but this is " + EngineVersion.current() + ".");
        assertThatThrownBy(() -> read("id=x", "version=1.0.0", "engine=>" + numbers))
                .hasMessageContaining("but this is");
        assertThatThrownBy(() -> read("id=x", "version=1.0.0", "engine=<" + numbers))
                .hasMessageContaining("but this is");
    }

    @Test
    void one_language_is_enough_for_a_pack_that_says_so() throws IOException {
        Files.delete(folder.resolve("texts/messages_en.properties"));

        RulePack pack =
                RuleCompiler.forTypes(FactTypes.standard()).compile(read("id=x", "version=1.0.0", "languages=id"));

        assertThat(pack.rules().get(0).card().texts(Language.EN).title()).isEqualTo("Judul");
        assertThatThrownBy(() -> RuleCompiler.forTypes(FactTypes.standard()).compile(read("id=x", "version=1.0.0")))
                .hasMessage(
                        "texts/messages_en.properties:1: the pack has no texts in this language. Write them, or name"
                                + " the languages that it has in pack.properties, such as `languages=id`.");
    }

    @Test
    void texts_of_a_language_that_is_not_named_are_refused() {
        assertThatThrownBy(() -> read("id=x", "version=1.0.0", "languages=id"))
                .hasMessage("texts/messages_en.properties:1: the manifest does not name the language of these texts.");
    }

    @Test
    void a_pack_cannot_change_a_source_that_ships() throws IOException {
        write("law/sources.tsv", HEAD + "uu-1\tLAW\tUU 1\tContoh\t2010-01-01\t\n");

        assertThatThrownBy(() -> read("id=x", "version=1.0.0"))
                .hasMessageContaining("source `uu-1` ships with Tatakelola and reads otherwise there.");
    }

    @Test
    void the_mark_that_some_editors_write_before_a_text_is_not_read() throws IOException {
        write("law/sources.tsv", "\uFEFF" + HEAD + "uu-2\tLAW\tUU 2\tContoh\t2020-01-01\t\n");
        write("texts/messages_id.properties", "\uFEFF" + TEXTS);

        PackSource read = read("id=x", "version=1.0.0");

        assertThat(read.sources()).containsKey("uu-2");
        assertThat(read.texts().get(Language.ID)).containsEntry("r.title", "Judul");
    }

    @Test
    void a_text_or_table_under_another_name_is_not_dropped_in_silence() throws IOException {
        write("texts/message_id.properties", TEXTS);
        write("parameters/parameter.tsv", "");

        assertThatThrownBy(() -> read("id=kota-contoh", "version=1.0.0"))
                .hasMessageContaining(
                        "texts/message_id.properties: a pack has nothing of this name. Maybe `messages_id.properties`.")
                .hasMessageContaining(
                        "parameters/parameter.tsv: a pack has nothing of this name. Maybe `parameters.tsv`.");
    }

    @Test
    void a_parameter_that_a_pack_sets_needs_a_source() throws IOException {
        String head = "id\tkey\tvalue\tunit\tfrom\tuntil\tsource\n";
        write("parameters/parameters.tsv", head + "p\tkey\t6\tmonth\t2020-01-01\t\tuu-11\n");
        assertThatThrownBy(() -> read("id=x", "version=1.0.0"))
                .hasMessage(
                        "parameters/parameters.tsv:2:27: source `uu-11` of parameter `key` is not in law/sources.tsv."
                                + " Maybe `uu-1`.");

        write("parameters/parameters.tsv", head + "p\tkey\t6\tmonth\t2020-01-01\t\tuu-1\n");
        assertThat(read("id=x", "version=1.0.0").parameters()).hasSize(1);
        write("parameters/parameters.tsv", head + "p\tkey\t\tmonth\t\t\tuu-1\n");
        assertThat(read("id=x", "version=1.0.0").parameters())
                .extracting(Parameter::key, Parameter::value)
                .containsExactly(tuple("key", null));
    }

    @Test
    void a_pack_of_ones_own_is_built_into_its_plan(@TempDir Path target) throws IOException {
        write("pack.properties", "id=x\nversion=1.0.0\n");
        write("law/sources.tsv", HEAD + "uu-1\tLAW\tUU 1\tContoh\t2020-01-01\t\n");

        PackBuilder.main(new String[] {folder.toString(), target.toString()});

        RulePack built = PackText.parse(Files.readString(target.resolve("plans/x.plan")));
        assertThat(built)
                .isEqualTo(RuleCompiler.forTypes(FactTypes.standard()).compile(PackFolder.read(folder, Map.of())));
    }

    @Test
    void a_pack_that_tools_still_write_may_be_without_rules() throws IOException {
        Files.delete(folder.resolve("monitoring/application/r.drl"));
        write("pack.properties", "id=x\nversion=1.0.0\n");

        assertThat(PackFolder.readUnfinished(folder, SHIPPED).files()).isEmpty();
        assertThatThrownBy(() -> PackFolder.read(folder, SHIPPED)).hasMessageContaining("the pack holds no rule.");
    }
}

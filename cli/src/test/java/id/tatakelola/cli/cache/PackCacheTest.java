package id.tatakelola.cli.cache;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.drools.RuleCompiler;
import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack is compiled again when anything it is made from changes, and when the cache holds something else. */
class PackCacheTest {
    private static final PackSource SOURCE =
            PackFolder.read(Path.of("../testkit/src/test/resources/id/tatakelola/constructs"), Map.of());

    @TempDir
    private Path folder;

    private int compiles;

    private RulePack compile(PackSource source) {
        compiles++;
        return RuleCompiler.forTypes(FactTypes.standard()).compile(source);
    }

    private RulePack kept(String engine, PackSource source) {
        return PackCache.in(folder, engine).pack(source, this::compile);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static PackSource with(List<RuleFile> files, Map<Language, SortedMap<String, String>> texts) {
        return new PackSource(SOURCE.id(), SOURCE.version(), "", files, SOURCE.sources(), SOURCE.parameters(), texts);
    }

    @Test
    void a_pack_that_did_not_change_is_compiled_once() {
        RulePack first = kept("1", SOURCE);

        assertThat(kept("1", SOURCE)).isEqualTo(first);
        assertThat(compiles).isEqualTo(1);
    }

    @Test
    void another_engine_another_rule_text_and_another_text_are_compiled_anew() {
        kept("1", SOURCE);
        kept("2", SOURCE);
        List<RuleFile> files = new ArrayList<>(SOURCE.files());
        files.set(0, new RuleFile(files.get(0).path(), files.get(0).text() + "// more\n"));
        kept("1", with(files, SOURCE.texts()));
        Map<Language, SortedMap<String, String>> texts = new EnumMap<>(SOURCE.texts());
        SortedMap<String, String> english = new TreeMap<>(texts.get(Language.EN));
        english.put(english.firstKey(), "Another remedy");
        texts.put(Language.EN, english);
        kept("1", with(SOURCE.files(), texts));

        assertThat(compiles).isEqualTo(4);
    }

    @Test
    void an_entry_that_was_damaged_or_put_there_by_another_is_not_used() throws IOException {
        RulePack right = kept("1", SOURCE);
        Path entry = entries().get(0);
        String text = Files.readString(entry);
        String plan = text.substring(text.indexOf('\n') + 1);

        for (String damaged : List.of(
                "",
                plan,
                text.substring(0, text.length() - 5),
                text.replace("MINOR", "MAJOR"),
                text.replaceFirst("tatakelola-cache 1 .", "tatakelola-cache 1 x"),
                head(text) + CacheKey.of("no plan") + "\nno plan")) {
            Files.writeString(entry, damaged);
            compiles = 0;

            assertThat(kept("1", SOURCE)).isEqualTo(right);
            assertThat(compiles).as(damaged.lines().findFirst().orElse("")).isEqualTo(1);
        }
    }

    private static String head(String entry) {
        return entry.substring(0, entry.indexOf('\n') - CacheKey.of("").length());
    }

    @Test
    void what_drools_accepted_is_remembered_for_that_text_alone() throws IOException {
        PackCache cache = PackCache.in(folder, "1");
        RuleFile file = SOURCE.files().get(0);

        assertThat(cache.accepted(file)).isFalse();
        cache.accept(file);

        assertThat(cache.accepted(file)).isTrue();
        assertThat(PackCache.in(folder, "2").accepted(file)).isFalse();
        assertThat(cache.accepted(new RuleFile(file.path(), file.text() + " "))).isFalse();
        Files.writeString(entries().get(0), "tatakelola");
        assertThat(cache.accepted(file)).isFalse();
    }

    @Test
    void a_cache_that_cannot_be_written_and_one_that_keeps_nothing_only_compile_again() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        PackCache.in(file, "1").pack(SOURCE, this::compile);
        PackCache.in(file, "1").pack(SOURCE, this::compile);
        PackCache.none().pack(SOURCE, this::compile);
        PackCache.standard().pack(SOURCE, this::compile);

        assertThat(compiles).isEqualTo(4);
        assertThat(file).content().isEmpty();
    }

    @Test
    void only_the_newest_entries_stay() throws IOException {
        PackCache cache = PackCache.in(folder, "1");
        for (int i = 0; i < 210; i++) {
            cache.accept(new RuleFile("r" + i + ".drl", ""));
        }

        assertThat(entries()).hasSize(200);
        assertThat(cache.accepted(new RuleFile("r209.drl", ""))).isTrue();
    }
}

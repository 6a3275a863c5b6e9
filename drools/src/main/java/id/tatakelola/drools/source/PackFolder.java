package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds rule packs: rule files by mechanism and domain, {@code law/sources.tsv},
 * {@code parameters/parameters.tsv}, {@code texts/messages_id.properties} and {@code texts/messages_en.properties}, and
 * for a pack of its own {@code pack.properties} with {@code id} and {@code version}.
 */
public final class PackFolder {
    private static final List<String> MECHANISMS = List.of("direction", "monitoring", "evaluation");
    private static final long LARGEST_FILE = 1024 * 1024;

    private final Path folder;
    private final Map<String, LegalSource> known;
    private final Problems problems = new Problems();

    private PackFolder(Path folder, Map<String, LegalSource> known) {
        this.folder = folder;
        this.known = known;
    }

    /**
     * The pack of a folder that has a {@code pack.properties}.
     *
     * @param folder the folder
     * @param known sources that its rules may cite besides those it brings
     * @throws RulePackException listing all problems of its tables
     */
    public static PackSource read(Path folder, Map<String, LegalSource> known) {
        return new PackFolder(folder, known).ownPack();
    }

    /**
     * The three packs of the shipped folder, one for each mechanism.
     *
     * @throws RulePackException listing all problems of its tables
     */
    public static List<PackSource> readShipped(Path folder, String version) {
        return new PackFolder(folder, Map.of()).threePacks(version);
    }

    private PackSource ownPack() {
        new PackInventory(folder, problems, List.of()).check(MECHANISMS);
        Properties manifest = properties("pack.properties");
        String id = required(manifest, "id");
        String version = required(manifest, "version");
        List<RuleFile> files = new ArrayList<>();
        MECHANISMS.forEach(mechanism -> files.addAll(files(mechanism)));
        if (files.isEmpty()) {
            problems.add("pack.properties", 0, 0, say("pack.empty"));
        }
        PackSource source = pack(id, version, files);
        problems.refuse();
        return source;
    }

    private List<PackSource> threePacks(String version) {
        new PackInventory(folder, problems, List.of("instruments")).check(MECHANISMS);
        List<PackSource> packs = MECHANISMS.stream()
                .map(mechanism -> pack(mechanism, version, files(mechanism)))
                .toList();
        problems.refuse();
        return packs;
    }

    private PackSource pack(String id, String version, List<RuleFile> files) {
        Map<String, LegalSource> sources = new TreeMap<>(known);
        sources.putAll(LawTables.sources(table("law/sources.tsv"), problems));
        return new PackSource(
                id,
                version,
                files,
                sources,
                LawTables.parameters(table("parameters/parameters.tsv"), problems),
                Map.of(
                        Language.ID, texts("texts/messages_id.properties"),
                        Language.EN, texts("texts/messages_en.properties")));
    }

    private List<RuleFile> files(String mechanism) {
        Path root = folder.resolve(mechanism);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(p -> p.toString().endsWith(".drl"))
                    .sorted()
                    .map(this::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }

    private RuleFile file(Path path) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        String text = text(name);
        return new RuleFile(name, text == null ? "" : text);
    }

    private TsvTable table(String name) {
        String text = text(name);
        return TsvTable.parse(name, text == null ? "" : text, problems);
    }

    private SortedMap<String, String> texts(String name) {
        SortedMap<String, String> texts = new TreeMap<>();
        properties(name).forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }

    private Properties properties(String name) {
        Properties properties = new StrictProperties(name, problems);
        String text = text(name);
        try {
            properties.load(new StringReader(text == null ? "" : text));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(name, 0, 0, say("properties.unreadable", String.valueOf(e.getMessage())));
        }
        return properties;
    }

    private String required(Properties manifest, String key) {
        String value = manifest.getProperty(key, "").strip();
        if (value.isEmpty()) {
            problems.add("pack.properties", 0, 0, say("manifest.missing", key));
        }
        return value;
    }

    private @Nullable String text(String name) {
        Path path = folder.resolve(name);
        try {
            if (!Files.exists(path)) {
                return null;
            }
            if (Files.size(path) > LARGEST_FILE) {
                problems.add(name, 0, 0, say("file.large", LARGEST_FILE));
                return "";
            }
            return Files.readString(path);
        } catch (IOException e) {
            problems.add(name, 0, 0, say("file.utf8"));
            return "";
        }
    }
}

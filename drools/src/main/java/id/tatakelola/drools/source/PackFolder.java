package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.Language;
import id.tatakelola.model.regulation.Parameter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds rule packs: rule files by mechanism and domain, {@code law/sources.tsv},
 * {@code parameters/parameters.tsv}, {@code texts/messages_id.properties} and {@code texts/messages_en.properties}, and
 * for a pack of its own {@code pack.properties} with {@code id} and {@code version}, and if it likes {@code engine},
 * {@code jurisdiction} and {@code languages}.
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
        PackFolder own = new PackFolder(folder, known);
        PackSource source = own.ownPack();
        if (source.files().isEmpty()) {
            own.problems.add(PackManifest.FILE, 0, 0, say("pack.empty"));
        }
        own.problems.refuse();
        return source;
    }

    /**
     * The pack of a folder in which rules may still be missing, for tools that write them.
     *
     * @throws RulePackException listing all problems of its tables
     */
    public static PackSource readUnfinished(Path folder, Map<String, LegalSource> known) {
        PackFolder own = new PackFolder(folder, known);
        PackSource source = own.ownPack();
        own.problems.refuse();
        return source;
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
        String text = text(PackManifest.FILE);
        PackManifest manifest = PackManifest.read(properties(PackManifest.FILE), text == null ? "" : text, problems);
        List<RuleFile> files = new ArrayList<>();
        MECHANISMS.forEach(mechanism -> files.addAll(files(mechanism)));
        return pack(manifest, files);
    }

    private List<PackSource> threePacks(String version) {
        new PackInventory(folder, problems, List.of("instruments")).check(MECHANISMS);
        List<PackSource> packs = MECHANISMS.stream()
                .map(mechanism -> pack(PackManifest.shipped(mechanism, version), files(mechanism)))
                .toList();
        problems.refuse();
        return packs;
    }

    private PackSource pack(PackManifest manifest, List<RuleFile> files) {
        Map<String, LegalSource> sources = new TreeMap<>(known);
        LawTables.sources(table("law/sources.tsv"), problems).forEach((source, own) -> add(own, sources));
        Map<Language, SortedMap<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            SortedMap<String, String> all = texts(textFile(language));
            if (manifest.languages().contains(language)) {
                texts.put(language, all);
            } else if (!all.isEmpty()) {
                problems.add(textFile(language), 0, 0, say("manifest.texts"));
            }
        }
        List<Parameter> parameters = LawTables.parameters(table("parameters/parameters.tsv"), sources, problems);
        return new PackSource(
                manifest.id(), manifest.version(), manifest.jurisdiction(), files, sources, parameters, texts);
    }

    /** What is known of a shipped source is law, which no pack can change. */
    private void add(LegalSource own, Map<String, LegalSource> sources) {
        LegalSource shipped = sources.put(own.id(), own);
        if (shipped != null && !shipped.equals(own)) {
            problems.add("law/sources.tsv", 0, 0, say("source.shipped", own.id()));
        }
    }

    private static String textFile(Language language) {
        return "texts/messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
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

package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import id.tatakelola.engine.pack.RulePackException;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.Language;
import id.tatakelola.model.regulation.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private static final String SOURCES = "law/sources.tsv";
    private static final String PARAMETERS = "parameters/parameters.tsv";
    /** What editors of some systems write before a text, unseen. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
        PackManifest manifest = PackManifest.read(properties(PackManifest.FILE), problems);
        List<RuleFile> files = new ArrayList<>();
        MECHANISMS.forEach(mechanism -> files.addAll(files(mechanism)));
        PackSource pack = pack(manifest, files);
        outlines(files, pack.sources().keySet());
        return pack;
    }

    private List<PackSource> threePacks(String version) {
        new PackInventory(folder, problems, List.of("instruments", "labels.tsv")).check(MECHANISMS);
        List<PackSource> packs = MECHANISMS.stream()
                .map(mechanism -> pack(PackManifest.shipped(mechanism, version), files(mechanism)))
                .toList();
        outlines(
                packs.stream().flatMap(pack -> pack.files().stream()).toList(),
                packs.get(0).sources().keySet());
        problems.refuse();
        return packs;
    }

    private PackSource pack(PackManifest manifest, List<RuleFile> files) {
        Map<String, LegalSource> sources = new TreeMap<>(known);
        LawTables.sources(SOURCES, read(SOURCES), problems).forEach((source, own) -> add(own, sources));
        Map<Language, SortedMap<String, String>> texts = new EnumMap<>(Language.class);
        Map<Language, SortedMap<String, Place>> places = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            PropertyFile all = properties(textFile(language));
            if (manifest.languages().contains(language)) {
                texts.put(language, all.values());
                places.put(language, all.places());
            } else if (!all.values().isEmpty()) {
                problems.add(textFile(language), 1, 0, say("manifest.texts"));
            }
        }
        List<Parameter> parameters = LawTables.parameters(PARAMETERS, read(PARAMETERS), sources, problems);
        return new PackSource(
                manifest.id(),
                manifest.version(),
                manifest.jurisdiction(),
                files,
                sources,
                parameters,
                texts,
                new TextPlaces(places));
    }

    /** An outline is of a source that rules may cite, and names rules that are there. */
    private void outlines(List<RuleFile> files, Set<String> sources) {
        Set<String> rules = new TreeSet<>();
        files.forEach(file -> rules.addAll(file.rules()));
        for (String name : PackInventory.tables(folder.resolve("law"))) {
            String source = name.substring(0, name.length() - ".tsv".length());
            if (name.equals("sources.tsv")) {
                continue;
            } else if (!sources.contains(source)) {
                problems.add("law/" + name, 1, 0, say("outline.source", source, maybe(source, sources)));
            }
            LawOutline.check(source, read("law/" + name), rules, problems);
        }
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
        return new RuleFile(name, read(name));
    }

    private String read(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    private PropertyFile properties(String name) {
        return PropertyFile.parse(name, read(name), problems);
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
            String text = Files.readString(path);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            problems.add(name, 0, 0, say("file.utf8"));
            return "";
        }
    }
}

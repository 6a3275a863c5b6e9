package id.tatakelola.cli.cache;

import id.tatakelola.drools.source.EngineVersion;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.pack.PackText;
import id.tatakelola.engine.pack.RulePack;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans of authors' packs, and the rule files that Drools has accepted, by the digest of all they were made from. An entry
 * names its digest and that of its own text, and plans are read as any plan is; what does not fit is compiled anew.
 */
public final class PackCache {
    private static final int MOST_ENTRIES = 200;

    private final @Nullable Path folder;
    private final String engine;

    private PackCache(@Nullable Path folder, String engine) {
        this.folder = folder;
        this.engine = engine;
    }

    /**
     * The user's cache, {@code tatakelola} under {@code XDG_CACHE_HOME} or {@code ~/.cache}; it is never in the pack's
     * folder, which may come from somebody else. Classes that are not in a jar are still being worked on, so they keep
     * nothing.
     */
    public static PackCache standard() {
        String stamp = jarStamp();
        String home = System.getenv("XDG_CACHE_HOME");
        Path caches = home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".cache")
                : Path.of(home);
        return stamp == null ? none() : in(caches.resolve("tatakelola"), EngineVersion.current() + " " + stamp);
    }

    /** A cache that keeps nothing. */
    public static PackCache none() {
        return new PackCache(null, "");
    }

    /** A cache in a folder, for an engine that is told from others by the text given. */
    static PackCache in(Path folder, String engine) {
        return new PackCache(folder, engine);
    }

    /** A build of the same version may compile otherwise, so the jar itself is looked at. */
    private static @Nullable String jarStamp() {
        try {
            CodeSource source = PackCache.class.getProtectionDomain().getCodeSource();
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            return jar == null || !Files.isRegularFile(jar)
                    ? null
                    : Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
        } catch (URISyntaxException | IOException e) {
            return null;
        }
    }

    /** The plan of a pack: from the cache, or compiled and kept. */
    public RulePack pack(PackSource source, Function<PackSource, RulePack> compile) {
        String key = CacheKey.of(engine, source);
        RulePack kept = plan(key + ".plan", key);
        if (kept != null) {
            return kept;
        }
        RulePack compiled = compile.apply(source);
        keep(key + ".plan", key, PackText.write(compiled));
        return compiled;
    }

    /** Whether Drools has accepted a rule file as it is now. */
    public boolean accepted(RuleFile file) {
        String key = CacheKey.of(engine, file);
        return file.path().equals(body(key + ".accepted", key));
    }

    /** Remembers that Drools has accepted a rule file. */
    public void accept(RuleFile file) {
        String key = CacheKey.of(engine, file);
        keep(key + ".accepted", key, file.path());
    }

    private @Nullable RulePack plan(String name, String key) {
        String text = body(name, key);
        try {
            return text == null ? null : PackText.parse(text);
        } catch (IllegalArgumentException damaged) {
            return null;
        }
    }

    /** What an entry holds, or null when there is none that fits. */
    private @Nullable String body(String name, String key) {
        try {
            Path file = folder == null ? null : folder.resolve(name);
            String entry = file == null || !Files.isRegularFile(file) ? "" : Files.readString(file);
            int end = entry.indexOf('\n');
            String body = entry.substring(end + 1);
            return end >= 0 && entry.substring(0, end).equals(head(key, body)) ? body : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static String head(String key, String body) {
        return "tatakelola-cache 1 " + key + " " + CacheKey.of(body);
    }

    /** A cache that cannot be written only costs time. */
    private void keep(String name, String key, String body) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, name, ".new");
            Files.writeString(fresh, head(key, body) + "\n" + body, StandardCharsets.UTF_8);
            Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            forgetOldest(folder);
        } catch (IOException unwritable) {
            return;
        }
    }

    private static void forgetOldest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Entry> newestFirst = files.map(
                            file -> new Entry(file, file.toFile().lastModified()))
                    .sorted(Comparator.comparingLong(Entry::changed).reversed())
                    .toList();
            for (Entry old : newestFirst.subList(Math.min(MOST_ENTRIES, newestFirst.size()), newestFirst.size())) {
                Files.deleteIfExists(old.file());
            }
        }
    }

    private record Entry(Path file, long changed) {}
}

package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import id.tatakelola.engine.plan.Place;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a pack says of itself (<i>keterangan paket</i>), in {@code pack.properties}.
 *
 * @param id the pack's name: lower-case words joined by hyphens
 * @param version its semantic version, such as {@code 1.0.0}
 * @param engine the versions of Tatakelola it is made for, such as {@code >=0.1.0 <1.0.0}; empty for any
 * @param jurisdiction for whom its rules are, such as {@code Kota Singkawang}; empty when it does not say
 * @param languages the languages of its texts, at least one
 */
record PackManifest(String id, String version, String engine, String jurisdiction, Set<Language> languages) {
    static final String FILE = "pack.properties";
    private static final List<String> KEYS = List.of("id", "version", "engine", "jurisdiction", "languages");

    /** Of a pack that ships. */
    static PackManifest shipped(String id, String version) {
        return new PackManifest(id, version, "", "", Set.of(Language.values()));
    }

    /** Reads a manifest; what is wrong goes to the problems, with its line. */
    static PackManifest read(PropertyFile file, Problems problems) {
        Reading reading = new Reading(file, problems);
        file.values().keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> problems.add(
                        FILE,
                        reading.line(key),
                        1,
                        say("manifest.unknown", key, String.join(", ", KEYS), maybe(key, KEYS))));
        return new PackManifest(
                reading.id(),
                reading.version(),
                reading.engine(),
                reading.optional("jurisdiction"),
                reading.languages());
    }

    private record Reading(PropertyFile file, Problems problems) {
        String id() {
            String id = required("id");
            if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                String guess = id.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
                problem("id", say("manifest.id", id, guess.isEmpty() ? nothing() : say("maybe", guess)));
            }
            return id;
        }

        String version() {
            String version = required("version");
            if (!version.isEmpty() && !version.matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}([-+][0-9A-Za-z.+-]+)?")) {
                problem(
                        "version",
                        say(
                                "manifest.version",
                                version,
                                version.matches("\\d{1,6}\\.\\d{1,6}") ? say("maybe", version + ".0") : nothing()));
            }
            return version;
        }

        String engine() {
            String range = optional("engine");
            if (!range.isEmpty() && !EngineVersion.isRange(range)) {
                problem("engine", say("manifest.engine", range));
            } else if (!range.isEmpty() && !EngineVersion.admits(range, EngineVersion.current())) {
                problem("engine", say("manifest.engine-other", range, EngineVersion.current()));
            }
            return range;
        }

        Set<Language> languages() {
            List<String> names = List.of("id", "en");
            Set<Language> languages = new TreeSet<>();
            for (String name : optional("languages").split("[,\\s]+")) {
                if (names.contains(name)) {
                    languages.add(Language.valueOf(name.toUpperCase(Locale.ROOT)));
                } else if (!name.isEmpty()) {
                    problem("languages", say("manifest.language", name, maybe(name, names)));
                }
            }
            return languages.isEmpty() ? Set.of(Language.values()) : languages;
        }

        private String required(String key) {
            String value = optional(key);
            if (value.isEmpty()) {
                problem(key, say("manifest.missing", key));
            }
            return value;
        }

        private String optional(String key) {
            return file.values().getOrDefault(key, "").strip();
        }

        private void problem(String key, LocalText message) {
            Place place = file.places().get(key);
            problems.add(FILE, line(key), place == null ? 0 : place.column(), message);
        }

        private int line(String key) {
            Place place = file.places().get(key);
            return place == null ? 1 : place.line();
        }
    }
}

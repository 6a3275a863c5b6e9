package id.tatakelola.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What types, components and constants are called in both languages (<i>label</i>). */
public final class Labels {
    private record Label(String indonesian, String english) {
        boolean is(String written) {
            return indonesian.equalsIgnoreCase(written) || english.equalsIgnoreCase(written);
        }
    }

    private final Map<String, Label> byKey = new TreeMap<>();

    private Labels() {}

    static Labels of(List<FactModule> modules) {
        Labels labels = new Labels();
        modules.forEach(labels::read);
        return labels;
    }

    /**
     * The label of a type ({@code NetworkLink}), component ({@code NetworkLink.managerId}) or constant
     * ({@code LinkMedium.FIBRE}).
     *
     * @throws IllegalStateException when there is none; a test of the module that brings the type finds that
     */
    public String label(String key, Language language) {
        Label label = byKey.get(key);
        if (label == null) {
            throw new IllegalStateException("no label for `" + key + "`");
        }
        return language == Language.ID ? label.indonesian() : label.english();
    }

    /** What a parameter is called: its label ({@code parameter:KEY}), or the key in brackets when it has none. */
    public String parameter(String key, Language language) {
        String labelled = "parameter:" + key;
        return byKey.containsKey(labelled) ? label(labelled, language) : "[" + key + "]";
    }

    /** All keys that have a label. */
    public Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }

    /**
     * The name in code that a reader wrote, which may be the name itself or a label in either language, in any case; a
     * name in code goes before a label.
     *
     * @param owner what the name belongs to, such as {@code NetworkLink} for its components; empty for types
     * @return the name, or null when nothing is called so
     */
    public @Nullable String codeName(String owner, String written) {
        String prefix = owner.isEmpty() ? "" : owner + ".";
        String wanted = written.strip();
        String byLabel = null;
        for (Map.Entry<String, Label> entry : byKey.entrySet()) {
            String name = entry.getKey().startsWith(prefix) ? entry.getKey().substring(prefix.length()) : "";
            if (name.isEmpty() || name.indexOf('.') >= 0) {
                continue;
            } else if (name.equalsIgnoreCase(wanted)) {
                return name;
            } else if (byLabel == null && entry.getValue().is(wanted)) {
                byLabel = name;
            }
        }
        return byLabel;
    }

    private void read(FactModule module) {
        String resource = module.labels();
        try (InputStream in = module.getClass().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "label file `" + resource + "` of " + module.getClass() + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(resource, line));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read label file `" + resource + "`", e);
        }
    }

    private void add(String resource, String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 3) {
            throw new IllegalStateException("label file `" + resource + "`: `" + line + "` needs a key and two labels");
        }
        if (byKey.putIfAbsent(cells.get(0), new Label(cells.get(1), cells.get(2))) != null) {
            throw new IllegalStateException("label file `" + resource + "`: `" + cells.get(0) + "` is labelled twice");
        }
    }
}

package id.tatakelola.cli.scaffold;

import id.tatakelola.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A pack to which rules are added; what stands in its files stays. */
public final class PackOnDisk {
    private final Path folder;

    /** The pack of a folder, which need not be there yet. */
    public PackOnDisk(Path folder) {
        this.folder = folder;
    }

    /** Which of the files given are there already. */
    public List<String> present(Map<String, String> files) {
        return files.keySet().stream()
                .filter(file -> Files.exists(folder.resolve(file)))
                .toList();
    }

    /**
     * Adds a rule to a pack: its files, its texts at the end of those that are there, and its line in the outline.
     *
     * @return the files written, new or longer
     */
    public List<String> add(RuleWish rule) throws IOException {
        Map<String, String> files = new TreeMap<>(NewRule.files(rule));
        NewFiles.write(folder, files);
        List<String> written = new ArrayList<>(files.keySet());
        for (Language language : rule.texts()) {
            append(NewPack.textFile(language), NewRule.texts(rule, language));
            written.add(NewPack.textFile(language));
        }
        String outline = "law/" + rule.source().id() + ".tsv";
        Path path = folder.resolve(outline);
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, Outline.with(rule, Files.exists(path) ? Files.readString(path) : ""));
        written.add(outline);
        return written;
    }

    private void append(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.toAbsolutePath().getParent());
        String before = Files.exists(path) ? Files.readString(path) : "";
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        Files.writeString(path, before + gap + text, StandardCharsets.UTF_8);
    }
}

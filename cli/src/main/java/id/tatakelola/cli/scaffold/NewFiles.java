package id.tatakelola.cli.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Files that are begun for a user (<i>berkas baru</i>). */
public final class NewFiles {
    private NewFiles() {}

    /**
     * Writes new files into a folder, which need not be there yet.
     *
     * @param files their texts, by their paths in the folder
     * @throws IOException when a file cannot be written, or is there already: nothing is ever written over
     */
    public static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
    }
}

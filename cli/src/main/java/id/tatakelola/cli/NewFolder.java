package id.tatakelola.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that a command is about to fill. */
final class NewFolder {
    private NewFolder() {}

    /** A file that is there might be a filled one, so nothing is ever written beside or over it. */
    static void refuseUsed(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new BadInput(
                    folder + ": ini berkas, bukan map; sebutkan map yang belum ada.",
                    folder + ": this is a file; name a folder that is not there yet.");
        }
        List<String> used = Files.isDirectory(folder) ? visible(folder) : List.of();
        if (!used.isEmpty()) {
            throw new BadInput(
                    folder + ": map ini sudah berisi " + used.get(0) + "; sebutkan map yang belum ada, misalnya "
                            + folder + "-baru.",
                    folder + ": the folder already holds " + used.get(0) + "; name one that is not there yet, such as "
                            + folder + "-new.");
        }
    }

    private static List<String> visible(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> !file.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadInput(folder + ": map ini tidak dapat dibaca.", folder + ": the folder cannot be read.");
        }
    }
}

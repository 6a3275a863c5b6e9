package id.tatakelola.io;

import static id.tatakelola.io.source.Words.maybe;
import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.source.CsvTable;
import id.tatakelola.io.source.GuardedReader;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.io.source.YamlDocument;
import id.tatakelola.model.FactType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a folder: {@code portfolio.yaml} and the CSV files of fact types, and nothing else in it unexplained. */
final class FolderReader {
    private static final String HEAD = "portfolio.yaml";
    private static final String CSV = ".csv";
    /** Hidden files, and what is written for people. */
    private static final Pattern PASSED_OVER = Pattern.compile("\\.|README|PETUNJUK");

    private final Path folder;
    private final Gathering gathering;
    private final ReadLimits limits;
    private final Problems problems;
    private final Map<String, String> fileOfType = new HashMap<>();
    private long bytes;

    FolderReader(Path folder, Gathering gathering, ReadLimits limits, Problems problems) {
        this.folder = folder;
        this.gathering = gathering;
        this.limits = limits;
        this.problems = problems;
    }

    void read(PortfolioHead head) {
        try {
            read(head, files());
        } catch (IOException | UncheckedIOException e) {
            problems.add(
                    Position.of(HEAD), say("folder.unreadable", e.getClass().getSimpleName()));
        } catch (PortfolioReadException e) {
            problems.addAll(e);
        }
    }

    private void read(PortfolioHead head, List<Path> files) throws IOException {
        if (files.stream().noneMatch(file -> name(file).equals(HEAD))) {
            problems.add(Position.of(HEAD), say("folder.head"));
        }
        List<Path> readable = new ArrayList<>();
        for (Path file : files) {
            if (mayBeRead(file)) {
                readable.add(file);
            } else {
                lost(file);
            }
        }
        if (bytes > limits.folderBytes()) {
            problems.add(
                    Position.of(HEAD),
                    say("folder.large", String.valueOf(bytes), String.valueOf(limits.folderBytes())));
            return;
        }
        for (Path file : readable) {
            readOne(head, file);
        }
    }

    private void readOne(PortfolioHead head, Path file) {
        if (!name(file).equals(HEAD)) {
            table(file);
            return;
        }
        try {
            head.read(YamlDocument.read(file, HEAD, limits));
        } catch (PortfolioReadException e) {
            problems.addAll(e);
        }
    }

    private void table(Path file) {
        String name = name(file);
        FactType type = type(name, problems);
        if (type == null) {
            return;
        }
        String first = fileOfType.putIfAbsent(type.name(), name);
        if (first != null) {
            problems.add(Position.of(name), say("folder.type-twice", type.name(), first));
            return;
        }
        if (!CsvTable.read(file, name, limits, problems, new FactTable(type, gathering))) {
            gathering.unread(type);
        }
    }

    private void lost(Path file) {
        FactType type = type(name(file), new Problems());
        if (type != null) {
            gathering.unread(type);
        }
    }

    private @Nullable FactType type(String name, Problems told) {
        String called = name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name;
        return gathering.binder().type(called, Position.of(name), told);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !PASSED_OVER.matcher(name(file)).lookingAt())
                    .sorted()
                    .toList();
        }
    }

    private boolean mayBeRead(Path file) throws IOException {
        String name = name(file);
        Position position = Position.of(name);
        if (!Files.isRegularFile(file)) {
            problems.add(position, say("folder.no-file"));
        } else if (!file.toRealPath().startsWith(folder.toRealPath())) {
            problems.add(position, say("folder.link"));
        } else if (!name.equals(HEAD) && !name.endsWith(CSV)) {
            problems.add(position, say("folder.unexpected", maybeRenamed(name)));
        } else {
            return smallEnough(file, position);
        }
        return false;
    }

    private static LocalText maybeRenamed(String name) {
        int end = name.length() - CSV.length();
        return name.toLowerCase(Locale.ROOT).endsWith(CSV)
                ? say("maybe", name.substring(0, end) + CSV)
                : maybe(name, List.of(HEAD));
    }

    private boolean smallEnough(Path file, Position position) throws IOException {
        long size = Files.size(file);
        long limit = name(file).equals(HEAD) ? limits.documentBytes() : limits.csvBytes();
        if (size > limit) {
            problems.add(position, GuardedReader.tooLarge(size, limit));
            return false;
        }
        bytes += size;
        return true;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

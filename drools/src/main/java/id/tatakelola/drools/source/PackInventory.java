package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells what in a pack's folder no part of the compiler would read, so that nothing is dropped in silence. */
final class PackInventory {
    private static final List<String> KNOWN =
            List.of("direction", "monitoring", "evaluation", "law", "parameters", "texts", "pack.properties");
    private static final Map<String, List<String>> FILES = Map.of(
            "parameters", List.of("parameters.tsv"),
            "texts", List.of("messages_id.properties", "messages_en.properties"));
    private static final List<String> BESIDE_RULES = List.of(".drl", ".cases.yaml");

    private final Path folder;
    private final Problems problems;
    private final List<String> beside;

    /** Of a folder in which files of these names stand beside what belongs to packs. */
    PackInventory(Path folder, Problems problems, List<String> beside) {
        this.folder = folder;
        this.problems = problems;
        this.beside = beside;
    }

    void check(List<String> mechanisms) {
        if (!Files.isDirectory(folder)) {
            problems.add(String.valueOf(folder.getFileName()), 0, 0, say("pack.no-folder"));
            return;
        }
        names(folder)
                .filter(this::isUnknown)
                .forEach(name -> problems.add(name, 0, 0, say("pack.unknown-entry", maybe(name, KNOWN))));
        FILES.forEach(this::checkNames);
        mechanisms.forEach(this::checkRules);
    }

    /** The names of the tables of a folder, sorted; none when it is not there. */
    static List<String> tables(Path root) {
        return Files.isDirectory(root)
                ? names(root).filter(name -> name.endsWith(".tsv")).toList()
                : List.of();
    }

    private static Stream<String> names(Path root) {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(p -> String.valueOf(p.getFileName())).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }

    /** A table or text under another name would leave the rules without it. */
    private void checkNames(String inside, List<String> known) {
        Path root = folder.resolve(inside);
        if (Files.isDirectory(root)) {
            names(root)
                    .filter(name -> !known.contains(name) && !beside.contains(name) && !name.startsWith("."))
                    .forEach(name ->
                            problems.add(inside + "/" + name, 0, 0, say("pack.unknown-entry", maybe(name, known))));
        }
    }

    private boolean isUnknown(String name) {
        boolean known = KNOWN.contains(name) || beside.contains(name);
        return !known && !name.startsWith("README") && !name.startsWith(".") && !name.equals("plans");
    }

    private void checkRules(String mechanism) {
        Path root = folder.resolve(mechanism);
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(p -> !Files.isDirectory(p)).forEach(this::checkFile);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }

    private void checkFile(Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (BESIDE_RULES.stream().noneMatch(name::endsWith)) {
            problems.add(name, 0, 0, say("pack.beside-rules"));
        }
        if (Files.isSymbolicLink(file)) {
            problems.add(name, 0, 0, say("pack.link"));
        }
    }
}

package id.tatakelola.testkit.pack;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.cases.CaseFile;
import id.tatakelola.testkit.cases.CaseReader;
import id.tatakelola.testkit.told.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder in which each rule's cases have the path of its rule file, with the ending {@code .cases.yaml}. */
final class CaseFolder {
    private static final String SUFFIX = ".cases.yaml";

    private final Path folder;
    private final FactTypes types;

    CaseFolder(Path folder, FactTypes types) {
        this.folder = folder;
        this.types = types;
    }

    /** The cases of a rule, or why there are none. */
    record Read(
            String name, @Nullable CaseFile file, @Nullable LocalText problem) {
        /** The cases; none where there is a problem. */
        CaseFile cases(String rule) {
            return file == null ? CaseFile.empty(name, rule) : file;
        }
    }

    static String name(RulePlan plan) {
        return plan.card().file().replaceAll("\\.drl$", SUFFIX);
    }

    Read read(RulePlan plan) {
        String name = name(plan);
        String id = plan.card().id();
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            return new Read(name, null, Words.say("cases.none", id, name));
        }
        try {
            return new Read(name, CaseReader.readOf(id, Files.readString(path), name, types), null);
        } catch (PortfolioReadException e) {
            return new Read(name, null, e.told());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** Case files that belong to none of the rules, sorted. */
    List<String> orphans(Collection<RulePlan> rules) {
        List<String> known = rules.stream().map(CaseFolder::name).toList();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(SUFFIX))
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }
}

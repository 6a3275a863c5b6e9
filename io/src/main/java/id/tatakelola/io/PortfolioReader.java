package id.tatakelola.io;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.io.source.YamlDocument;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.ReferenceFacts;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads portfolios (<i>pembaca portofolio</i>): a folder with {@code portfolio.yaml} and one CSV file for each fact
 * type, or one YAML or JSON document. Strict: whatever cannot be understood for certain is refused, and all problems
 * are told in one run. {@code docs/portfolio.md} describes the files.
 */
public final class PortfolioReader {
    private PortfolioReader() {}

    /**
     * The portfolio in a folder or document, of the standard fact types and within the standard limits.
     *
     * @throws PortfolioReadException listing every problem with its place
     */
    public static PortfolioDocument read(Path path) {
        return read(path, FactTypes.standard(), ReadLimits.STANDARD);
    }

    /**
     * The portfolio in a folder or document with the reference data that belongs to it, of the standard fact types and within
     * the standard limits.
     *
     * @throws PortfolioReadException listing every problem with its place
     */
    public static PortfolioDocument read(Path path, ReferenceFacts reference) {
        return read(path, FactTypes.standard(), ReadLimits.STANDARD, reference);
    }

    /**
     * The portfolio in a folder or document.
     *
     * @throws PortfolioReadException listing every problem with its place
     */
    public static PortfolioDocument read(Path path, FactTypes types, ReadLimits limits) {
        return read(path, types, limits, ReferenceFacts.NONE);
    }

    private static PortfolioDocument read(Path path, FactTypes types, ReadLimits limits, ReferenceFacts reference) {
        Problems problems = new Problems();
        Gathering gathering = new Gathering(types, limits, problems);
        PortfolioHead head = new PortfolioHead(gathering);
        if (Files.isDirectory(path)) {
            new FolderReader(path, gathering, limits, problems).read(head);
        } else {
            document(path, head, limits, problems);
        }
        return gathering.finish(head, reference);
    }

    private static void document(Path path, PortfolioHead head, ReadLimits limits, Problems problems) {
        Path name = path.getFileName();
        String file = name == null ? path.toString() : name.toString();
        if (!Files.isRegularFile(path)) {
            problems.add(Position.of(file), say("path.none"));
        } else if (!file.matches(".*\\.(?:yaml|yml|json)")) {
            problems.add(Position.of(file), say("path.form"));
        } else {
            try {
                head.read(YamlDocument.read(path, file, limits));
            } catch (PortfolioReadException e) {
                problems.addAll(e);
            }
        }
    }
}

package id.tatakelola.io.source;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads one YAML 1.2 or JSON document as positioned nodes. Strict: keys are unique, there are no anchors, aliases, tags
 * or further documents, and values, lines and nesting are bounded before they cost time or stack.
 */
public final class YamlDocument {
    private YamlDocument() {}

    /**
     * The map at the root of a text.
     *
     * @param text YAML, or JSON when the file's name ends in {@code .json}
     * @param file what positions call it
     * @throws PortfolioReadException when it cannot be read, with all problems found
     */
    public static MapNode parse(String text, String file, ReadLimits limits) {
        Problems problems = new Problems();
        Node root = node(text, file, limits, problems);
        problems.throwIfAny();
        if (root instanceof MapNode map) {
            return map;
        }
        throw refusal(root.position(), say("document.map", root.kind()));
    }

    /**
     * The map at the root of a file.
     *
     * @param file what positions call it
     * @throws PortfolioReadException when it cannot be read, with all problems found
     */
    public static MapNode read(Path path, String file, ReadLimits limits) {
        try {
            long size = Files.size(path);
            if (size > limits.documentBytes()) {
                throw refusal(Position.of(file), GuardedReader.tooLarge(size, limits.documentBytes()));
            }
            try (GuardedReader reader = new GuardedReader(Files.newInputStream(path), file, limits.documentBytes())) {
                return parse(reader.readAll(), file, limits);
            }
        } catch (IOException e) {
            throw refusal(Position.of(file), say("file.unreadable", e.getClass().getSimpleName()));
        }
    }

    private static Node node(String text, String file, ReadLimits limits, Problems problems) {
        Position start = new Position(file, 1, 1);
        if (text.length() > limits.documentBytes()) {
            throw refusal(Position.of(file), GuardedReader.tooLarge(text.length(), limits.documentBytes()));
        }
        try {
            return file.endsWith(".json")
                    ? new JsonTree(file, limits, problems).read(new StringReader(text))
                    : new YamlTree(file, limits, problems).read(text);
        } catch (StackOverflowError e) {
            throw refusal(start, say("document.too-deep"));
        } catch (PortfolioReadException e) {
            problems.addAll(e);
            throw new PortfolioReadException(problems.sorted());
        } catch (RuntimeException e) {
            // whatever a parser may still throw for a text that nobody thought of
            throw refusal(start, say("document.unreadable", e.getClass().getSimpleName()));
        }
    }

    static PortfolioReadException refusal(Position position, LocalText told) {
        return new PortfolioReadException(List.of(new ReadProblem(position, told)));
    }
}

package id.tatakelola.io;

import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.io.source.ReadProblem;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A portfolio folder of a test. */
record Folder(Path path) {
    static Folder at(Path path) {
        return new Folder(path).with("portfolio.yaml", "name: Kota Contoh\n");
    }

    Folder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PortfolioDocument read() {
        return PortfolioReader.read(path);
    }

    /** A component of a fact. */
    @Nullable
    Object value(String type, String id, String component) {
        var fact = Objects.requireNonNull(read().portfolio().find(new FactRef(type, id)), id);
        var found = Objects.requireNonNull(FactTypes.standard().require(type).component(component), component);
        return found.get(fact);
    }

    List<String> problems() {
        return problemsOf(path, ReadLimits.STANDARD);
    }

    static List<String> problemsOf(Path path, ReadLimits limits) {
        try {
            PortfolioReader.read(path, FactTypes.standard(), limits);
            return List.of();
        } catch (PortfolioReadException e) {
            return e.problems().stream().map(ReadProblem::toString).toList();
        }
    }
}

package id.tatakelola.io.template;

import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.ReferenceData;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a portfolio that records nothing yet (<i>portofolio kosong</i>), with instructions in Indonesian; made
 * from the fact types. There is no place for {@link Observation} and {@link Rating}, which rules derive, for
 * {@linkplain ReferenceData reference data}, which comes with rules, and for {@link Evidence}, which the columns {@code source}, {@code observedOn} and {@code grade} make.
 */
public final class EmptyPortfolio {
    private static final Set<Class<? extends Fact>> LEFT_OUT = Set.of(Observation.class, Rating.class, Evidence.class);
    private static final int HUBS = 5;

    private final String name;
    private final FactTypes types;
    private final List<FactType> recorded;

    private EmptyPortfolio(String name, FactTypes types) {
        this.name = name;
        this.types = types;
        this.recorded = types.all().stream()
                .filter(type -> !LEFT_OUT.contains(type.javaType()) && !type.referenceData())
                .toList();
    }

    /**
     * A folder with {@code portfolio.yaml}, one CSV file with its header for each type that a city records, and
     * {@code PETUNJUK.md}.
     *
     * @param name what results are to call the portfolio
     * @return the texts by file name
     */
    public static Map<String, String> folder(String name, FactTypes types) {
        return new EmptyPortfolio(name, types).folder();
    }

    /**
     * One document {@code portfolio.yaml} with an example in comments for each type that a city records, and
     * {@code PETUNJUK.md}.
     *
     * @param name what results are to call the portfolio
     * @return the texts by file name
     */
    public static Map<String, String> document(String name, FactTypes types) {
        return new EmptyPortfolio(name, types).document();
    }

    private Map<String, String> folder() {
        Columns columns = new Columns(types, "ya atau tidak");
        Map<String, String> files = start(columns.guide(recorded), "petunjuk-folder.md");
        recorded.forEach(type -> files.put(type.name() + ".csv", columns.header(type)));
        return files;
    }

    private Map<String, String> document() {
        Map<String, String> files = start("", "petunjuk-document.md");
        Examples examples = new Examples(types, new Columns(types, "true atau false"));
        files.computeIfPresent("portfolio.yaml", (file, head) -> head + text("facts.yaml") + examples.all(recorded));
        return files;
    }

    private Map<String, String> start(String reference, String guide) {
        Map<String, String> files = new LinkedHashMap<>();
        // a JSON text is a YAML text too, whatever the name holds
        files.put(
                "portfolio.yaml",
                text("head.yaml").replace("{{name}}", JsonLayout.text(name).strip()));
        files.put("PETUNJUK.md", text(guide).replace("{{hubs}}", hubs()) + reference);
        return files;
    }

    /** The types that most others refer to, the most wanted first. */
    private String hubs() {
        Map<String, Long> wanted = recorded.stream()
                .flatMap(type -> type.components().stream())
                .flatMap(component -> Stream.ofNullable(component.references()))
                .collect(Collectors.groupingBy(Class::getSimpleName, Collectors.counting()));
        return wanted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(HUBS)
                .map(entry -> "`" + entry.getKey() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(EmptyPortfolio.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read `" + resource + "`", e);
        }
    }
}

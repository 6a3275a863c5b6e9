package id.tatakelola.rules.instrument;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.maturity.Aspect;
import id.tatakelola.maturity.Domain;
import id.tatakelola.maturity.Edition;
import id.tatakelola.maturity.ExternalScore;
import id.tatakelola.maturity.Fraction;
import id.tatakelola.maturity.Grade;
import id.tatakelola.maturity.GradeBasis;
import id.tatakelola.maturity.GradeScale;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.InstrumentSource;
import id.tatakelola.maturity.Structure;
import id.tatakelola.rules.instrument.InstrumentTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the tables of one instrument; tells all that is wrong with them at once, with file and line. */
public final class InstrumentReader {
    private final String id;
    private final UnaryOperator<String> files;
    private final List<String> problems = new ArrayList<>();
    private final Origins origins;

    private InstrumentReader(String id, UnaryOperator<String> files) {
        this.id = id;
        this.files = files;
        this.origins = new Origins(table("sources", "id", "title", "address")
                .each(row -> new InstrumentSource(row.given("id"), row.given("title"), row.get("address"))));
    }

    /**
     * Reads an instrument.
     *
     * @param id the name of its folder
     * @param files the text of a file such as {@code spbe-2020/indicators.tsv}
     * @throws IllegalArgumentException listing all problems of its tables
     */
    public static Instrument read(String id, UnaryOperator<String> files) {
        return new InstrumentReader(id, files).instrument();
    }

    private Instrument instrument() {
        InstrumentHead head = new InstrumentHead(
                id, table("instrument", "key", "value", "value_en", "confidence", "source"), origins, problems);
        ScaleTable scales = new ScaleTable(
                table("scales", "scale", "values", "level", "name", "name_en", "confidence", "source"), origins);
        List<Domain> domains = table("domains", "number", "name", "name_en", "weight", "confidence", "source")
                .each(row -> new Domain(row.whole("number"), name(row), weight(row), origins.of(row)));
        List<Aspect> aspects = table("aspects", "number", "domain", "name", "name_en", "weight", "confidence", "source")
                .each(row -> new Aspect(
                        row.whole("number"),
                        row.get("domain").isEmpty() ? null : row.whole("domain"),
                        name(row),
                        weight(row),
                        origins.of(row)));
        List<Indicator> indicators = table(
                        "indicators",
                        "number",
                        "number_in_regulation",
                        "aspect",
                        "scale",
                        "name",
                        "name_en",
                        "weight",
                        "confidence",
                        "source")
                .each(row -> new Indicator(
                        row.whole("number"),
                        row.whole("number_in_regulation"),
                        row.whole("aspect"),
                        scales.scale(row.given("scale")),
                        name(row),
                        weight(row),
                        origins.of(row)));
        List<Grade> grades = grades();
        List<Edition> editions = editions();
        List<ExternalScore> external = external();
        refuse();
        return within(() -> new Instrument(
                id,
                head.text("index_name"),
                head.text("regulation"),
                head.years(),
                new Structure(domains, aspects, indicators),
                new GradeScale(grades),
                editions,
                external,
                origins.sources()));
    }

    private List<Grade> grades() {
        return table("grades", "from", "name", "name_en", "stage", "stage_en", "confidence", "source")
                .each(row -> new Grade(name(row), optional(row, "stage"), decimal(row, "from"), origins.of(row)));
    }

    private List<Edition> editions() {
        return table("editions", "year", "basis", "confidence", "source")
                .each(row -> new Edition(row.whole("year"), basis(row.given("basis")), origins.of(row)));
    }

    private static GradeBasis basis(String name) {
        return Arrays.stream(GradeBasis.values())
                .filter(basis -> basis.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`basis` (" + name + ") must be EXACT or ROUNDED"));
    }

    private List<ExternalScore> external() {
        List<String> bounds =
                IntStream.rangeClosed(1, 5).mapToObj(level -> "up_to_" + level).toList();
        List<String> columns = new ArrayList<>(List.of("indicator", "institution", "name", "name_en", "least"));
        columns.addAll(bounds);
        columns.addAll(List.of("confidence", "source"));
        return table("external", columns.toArray(String[]::new))
                .each(row -> new ExternalScore(
                        row.whole("indicator"),
                        row.given("institution"),
                        name(row),
                        row.get("least").isEmpty() ? null : decimal(row, "least"),
                        bounds.stream()
                                .filter(bound -> !row.get(bound).isEmpty())
                                .map(bound -> decimal(row, bound))
                                .toList(),
                        origins.of(row)));
    }

    private InstrumentTable table(String name, String... columns) {
        String file = id + "/" + name + ".tsv";
        return InstrumentTable.parse(file, files.apply(file), List.of(columns), problems);
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
    }

    private Instrument within(Supplier<Instrument> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(id + ": " + e.getMessage() + ".", e);
        }
    }

    private static LocalText name(Row row) {
        return new LocalText(row.given("name"), row.given("name_en"));
    }

    static @Nullable LocalText optional(Row row, String column) {
        return row.get(column).isEmpty() ? null : new LocalText(row.get(column), row.given(column + "_en"));
    }

    private static Fraction weight(Row row) {
        return Fraction.parse(row.given("weight"));
    }

    private static BigDecimal decimal(Row row, String column) {
        try {
            return new BigDecimal(row.given(column));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("`" + column + "` (" + row.get(column) + ") must be a number", e);
        }
    }
}

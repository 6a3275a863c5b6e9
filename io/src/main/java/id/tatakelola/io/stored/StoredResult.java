package id.tatakelola.io.stored;

import id.tatakelola.engine.live.Snapshot;
import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.RuleFailure;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.PortfolioReadException;
import id.tatakelola.io.source.ReadLimits;
import id.tatakelola.io.source.YamlDocument;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A result read back from JSON (<i>hasil tersimpan</i>): of whom, of which day, and what changes are told by.
 *
 * @param portfolioName the name of the portfolio
 * @param asOf the day for which it was checked
 * @param snapshot what {@link id.tatakelola.engine.live.Changes} needs; equal to that of the result that was written
 */
public record StoredResult(String portfolioName, LocalDate asOf, Snapshot snapshot) {
    private static final long MEBIBYTE = 1024 * 1024;

    /** As for portfolios, but 256 MiB a document, since a result says more than the facts it is about. */
    public static final ReadLimits LIMITS =
            new ReadLimits(256 * MEBIBYTE, 256 * MEBIBYTE, 256 * MEBIBYTE, 64 * 1024, 50, 1_000_000);

    private record Rule(List<Finding> findings, List<Doubt> doubts, List<RuleFailure> failure) {}

    /**
     * Reads a file that the format {@code json} wrote, within {@link #LIMITS}. Keys that are not needed are not looked at.
     *
     * @throws PortfolioReadException when it cannot be read or is no such file, with the place
     */
    public static StoredResult read(Path path) {
        Path name = path.getFileName();
        return of(YamlDocument.read(path, name == null ? path.toString() : name.toString(), LIMITS));
    }

    /**
     * Reads a text that the format {@code json} wrote.
     *
     * @param file what positions call it; its name ends in {@code .json}
     * @throws PortfolioReadException when it cannot be read or is no such text, with the place
     */
    public static StoredResult parse(String text, String file) {
        return of(YamlDocument.parse(text, file, LIMITS));
    }

    private static StoredResult of(MapNode root) {
        return Fields.read(root, fields -> {
            List<Rule> rules = fields.objects("rules", StoredResult::rule);
            return new StoredResult(
                    fields.text("portfolio"),
                    LocalDate.parse(fields.text("asOf")),
                    new Snapshot(
                            rules.stream().flatMap(r -> r.findings().stream()).toList(),
                            rules.stream().flatMap(r -> r.doubts().stream()).toList(),
                            fields.objects("directives", StoredResult::directive),
                            fields.objects("observations", StoredResult::observation),
                            fields.objects("ratings", StoredResult::rating),
                            rules.stream().flatMap(r -> r.failure().stream()).toList()));
        });
    }

    private static Rule rule(Fields rule) {
        String id = rule.text("id");
        RuleFailure failure = rule.objectOrNull(
                "failure", f -> new RuleFailure(id, RuleFailure.Kind.valueOf(f.text("kind")), f.text("message")));
        return new Rule(
                rule.objects("findings", finding -> finding(id, finding)),
                rule.objects(
                        "doubts",
                        doubt -> new Doubt(
                                id,
                                doubt.object("subject", StoredResult::fact),
                                doubt.objects("unknowns", StoredResult::unknown))),
                Stream.ofNullable(failure).toList());
    }

    private static Finding finding(String ruleId, Fields finding) {
        SortedMap<String, String> parameters = new TreeMap<>();
        finding.objects("parameters", parameter -> parameters.put(parameter.text("key"), parameter.text("value")));
        return new Finding(
                ruleId,
                finding.object("subject", StoredResult::fact),
                finding.objects("matched", StoredResult::fact),
                parameters,
                Long.parseLong(finding.text("witnesses")),
                finding.object("message", StoredResult::bothLanguages),
                finding.object("remedy", StoredResult::bothLanguages),
                finding.textOrNull("waiver"));
    }

    private static FactRef fact(Fields fact) {
        return new FactRef(fact.text("type"), fact.text("id"));
    }

    private static LocalText bothLanguages(Fields text) {
        return new LocalText(text.text("id"), text.text("en"));
    }

    private static Unknown unknown(Fields unknown) {
        return new Unknown(
                Unknown.Kind.valueOf(unknown.text("kind")),
                unknown.text("factType"),
                unknown.text("factId"),
                unknown.text("component"));
    }

    private static Directive directive(Fields directive) {
        return new Directive(
                directive.text("id"),
                directive.text("rule"),
                directive.textOrNull("subjectId"),
                directive.textOrNull("addresseeId"),
                directive.text("title"),
                directive.textOrNull("citation"),
                directive.valueOrNull("givenOn", LocalDate::parse),
                directive.valueOrNull("dueOn", LocalDate::parse));
    }

    private static Observation observation(Fields observation) {
        return new Observation(
                observation.text("id"),
                observation.text("rule"),
                observation.text("subjectId"),
                observation.valueOrNull("value", BigDecimal::new),
                observation.valueOrNull("target", BigDecimal::new));
    }

    private static Rating rating(Fields rating) {
        return new Rating(
                rating.text("id"),
                rating.text("rule"),
                rating.text("subjectId"),
                rating.valueOrNull("level", BigDecimal::new));
    }
}

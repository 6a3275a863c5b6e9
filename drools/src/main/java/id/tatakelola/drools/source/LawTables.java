package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.same;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import id.tatakelola.engine.rule.Basis;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.Validity;
import id.tatakelola.model.regulation.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables of a pack: what its rules may cite, and the dated values it brings. */
public final class LawTables {
    private LawTables() {}

    /**
     * The sources of the text of a {@code sources.tsv}, by id.
     *
     * @throws id.tatakelola.engine.pack.RulePackException listing all problems
     */
    public static Map<String, LegalSource> sources(String text) {
        Problems problems = new Problems();
        Map<String, LegalSource> sources = sources(TsvTable.parse("law/sources.tsv", text, problems), problems);
        problems.refuse();
        return sources;
    }

    static Map<String, LegalSource> sources(TsvTable table, Problems problems) {
        Map<String, LegalSource> sources = new TreeMap<>();
        for (TsvTable.Row row : table.rows()) {
            try {
                LegalSource source = new LegalSource(
                        row.get("id"),
                        Basis.valueOf(row.get("basis")),
                        row.get("short_name"),
                        row.get("title"),
                        validity(row, "in_force_from", "last_day_in_force"));
                if (sources.put(source.id(), source) != null) {
                    problems.add(table.file(), row.line(), row.column("id"), say("source.twice", source.id()));
                }
            } catch (IllegalArgumentException | DateTimeParseException e) {
                problems.add(table.file(), row.line(), 0, same(String.valueOf(e.getMessage())));
            }
        }
        return sources;
    }

    static List<Parameter> parameters(TsvTable table, Map<String, LegalSource> sources, Problems problems) {
        List<Parameter> parameters = new ArrayList<>();
        for (TsvTable.Row row : table.rows()) {
            if (!sources.containsKey(row.get("source"))) {
                problems.add(
                        table.file(),
                        row.line(),
                        row.column("source"),
                        say(
                                "parameter.source",
                                row.get("source"),
                                row.get("key"),
                                maybe(row.get("source"), sources.keySet())));
            }
            try {
                String value = row.get("value");
                parameters.add(new Parameter(
                        row.get("id"),
                        row.get("key"),
                        value.isEmpty() ? null : new BigDecimal(value),
                        row.get("unit"),
                        validity(row, "from", "until"),
                        row.get("source")));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                problems.add(table.file(), row.line(), 0, same(String.valueOf(e.getMessage())));
            }
        }
        return parameters;
    }

    /** An empty first day is not known; an empty last day is none. */
    private static Validity validity(TsvTable.Row row, String from, String until) {
        LocalDate last = day(row.get(until));
        return new Validity(day(row.get(from)), last == null ? Validity.NO_END : last);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}

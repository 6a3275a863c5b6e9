package id.tatakelola.drools.source;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.problem.Problems;
import id.tatakelola.engine.rule.Basis;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.regulation.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a pack: what its rules may cite, and the dated values it brings. */
public final class LawTables {
    private static final List<String> BASES =
            Arrays.stream(Basis.values()).map(Enum::name).toList();
    private static final List<String> SOURCE =
            List.of("id", "basis", "short_name", "title", "in_force_from", "last_day_in_force");
    private static final List<String> PARAMETER = List.of("id", "key", "value", "unit", "from", "until", "source");

    private LawTables() {}

    /**
     * The sources of the text of a {@code sources.tsv}, by id.
     *
     * @throws id.tatakelola.engine.pack.RulePackException listing all problems
     */
    public static Map<String, LegalSource> sources(String text) {
        Problems problems = new Problems();
        Map<String, LegalSource> sources = sources("law/sources.tsv", text, problems);
        problems.refuse();
        return sources;
    }

    static Map<String, LegalSource> sources(String file, String text, Problems problems) {
        TsvTable table = TsvTable.parse(file, text, SOURCE, problems);
        Map<String, LegalSource> sources = new TreeMap<>();
        for (TsvTable.Row row : table.rows()) {
            RowReader read = new RowReader(table, row, problems);
            LegalSource source = new LegalSource(
                    read.id("id"),
                    Basis.valueOf(read.choice("basis", BASES)),
                    read.text("short_name"),
                    read.text("title"),
                    read.validity("in_force_from", "last_day_in_force"));
            // one of which something is wrong is known all the same, lest what rests on it be told of too
            if (!source.id().isEmpty() && sources.put(source.id(), source) != null) {
                read.problem("id", say("source.twice", source.id()));
            }
        }
        return sources;
    }

    static List<Parameter> parameters(String file, String text, Map<String, LegalSource> sources, Problems problems) {
        TsvTable table = TsvTable.parse(file, text, PARAMETER, problems);
        List<Parameter> parameters = new ArrayList<>();
        for (TsvTable.Row row : table.rows()) {
            RowReader read = new RowReader(table, row, problems);
            String source = read.text("source");
            if (!source.isEmpty() && !sources.containsKey(source)) {
                read.problem(
                        "source", say("parameter.source", source, row.get("key"), maybe(source, sources.keySet())));
            }
            String id = read.id("id");
            String key = read.id("key");
            var value = read.number("value");
            var validity = read.validity("from", "until");
            if (read.isGood()) {
                parameters.add(new Parameter(id, key, value, row.get("unit"), validity, source));
            }
        }
        return parameters;
    }
}

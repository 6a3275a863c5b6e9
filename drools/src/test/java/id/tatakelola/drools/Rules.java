package id.tatakelola.drools;

import id.tatakelola.drools.source.LawTables;
import id.tatakelola.drools.source.PackSource;
import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.engine.pack.ParameterBook;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Small rule files for tests. */
final class Rules {
    static final String PATH = "monitoring/application/r.drl";
    static final String IMPORTS = """
            import id.tatakelola.model.asset.Application
            import id.tatakelola.model.asset.ApplicationStatus
            import id.tatakelola.model.asset.ApplicationUse
            import id.tatakelola.model.organization.OrganizationUnit
            import id.tatakelola.model.organization.RoleAssignment
            import id.tatakelola.model.oversight.Directive
            import id.tatakelola.model.oversight.Observation
            import id.tatakelola.model.planning.BudgetItem
            import id.tatakelola.model.regulation.Parameter
            """;
    private static final String SOURCES = """
            id\tbasis\tshort_name\ttitle\tin_force_from\tlast_day_in_force
            uu-1\tLAW\tUU 1\tContoh\t2020-01-01\t
            uu-old\tLAW\tUU lama\tContoh\t2010-01-01\t2019-12-31
            uu-undated\tLAW\tUU tanpa hari\tContoh\t\t
            """;
    private static final String ANNOTATIONS = """
            @severity("MINOR")
            @source("uu-1#pasal-1")
            @inForceFrom("2020-01-01")
            """;

    private Rules() {}

    /** A rule of the lines given after {@code when}, reporting. */
    static String reporting(String when) {
        return file(ANNOTATIONS, when, "findings.report($subject);");
    }

    static String file(String annotations, String when, String then) {
        return """
                package x.monitoring.application
                %s
                global id.tatakelola.engine.Findings findings
                global id.tatakelola.engine.Directives directives
                global id.tatakelola.engine.Observations observations
                global java.time.LocalDate asOf
                rule "r"
                %swhen
                %s
                then
                %s
                end
                """.formatted(IMPORTS, annotations, when, then);
    }

    static PackSource pack(RuleFile... files) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (RuleFile file : files) {
            String rule = file.path().replaceAll("^.*/|\\.drl$", "");
            List.of("title", "rationale", "message", "remedy").forEach(part -> texts.put(rule + "." + part, "teks"));
        }
        return pack(texts, files);
    }

    static PackSource pack(SortedMap<String, String> texts, RuleFile... files) {
        return new PackSource(
                "test",
                "1.0.0",
                "",
                List.of(files),
                LawTables.sources(SOURCES),
                List.of(ParameterBook.unset("x")),
                Map.of(Language.ID, texts, Language.EN, new TreeMap<>(texts)));
    }

    /** The line, counted from 1, in which words first stand. */
    static int lineOf(String drl, String words) {
        return 1
                + (int) drl.substring(0, drl.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    static RulePack compile(String drl) {
        return RuleCompiler.forTypes(FactTypes.standard()).compile(pack(new RuleFile(PATH, drl)));
    }
}

package id.tatakelola.rules.docs;

import id.tatakelola.engine.plan.PlanReads;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.oversight.Statement;
import id.tatakelola.rules.RulePacks;
import id.tatakelola.testkit.cases.CaseFile;
import id.tatakelola.testkit.cases.CaseReader;
import id.tatakelola.testkit.cases.RuleCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes {@code docs/requirements.md}: from each requirement to the types, rules, cases and example rows that carry it. */
final class RequirementsPage {
    private static final String OPENING = """
            # Requirements

            From what the city said on 27 October 2019 (S1 to S63) and what the national guide of 2007 lets a rule ask (R-rules) to
            the fact types, rules, cases and rows of the example that carry it. Written from the outlines of law, the rules, their
            cases and `examples/singkawang`; a test compares it (`mvn -pl rules test -Dtatakelola.write=true` writes it anew).

            """;
    private static final Path CASES = Path.of("src/test/resources/id/tatakelola/rules");
    private static final Pattern STATEMENT_ID = Pattern.compile("s(\\d+)(?:-s(\\d+))?-.*");

    private final Map<String, RulePlan> plans = RulePacks.all().rules().stream()
            .collect(Collectors.toMap(p -> p.card().id(), Function.identity()));
    private final Map<String, CaseFile> cases = new TreeMap<>();
    private final Portfolio city;
    private final StringBuilder page = new StringBuilder(OPENING);

    RequirementsPage(Portfolio city) throws IOException {
        this.city = city;
        for (RulePlan plan : plans.values()) {
            String file = plan.card().file().replaceFirst("\\.drl$", ".cases.yaml");
            String text = Files.readString(CASES.resolve(file));
            cases.put(plan.card().id(), CaseReader.read(text, file, FactTypes.standard()));
        }
    }

    String write(List<Requirement> statement, List<Requirement> guide) {
        table("The city statement", statement);
        table("The guide", guide);
        rules();
        return page.toString();
    }

    private void table(String title, List<Requirement> requirements) {
        page.append("## ").append(title).append("\n\n");
        page.append("| | what it says | fact types | rules | example rows | note |\n|---|---|---|---|---|---|\n");
        for (Requirement requirement : requirements) {
            row(
                    requirement.id(),
                    requirement.text(),
                    String.join(", ", types(requirement)),
                    requirement.rules().stream()
                            .map(rule -> "[" + rule + "](#" + rule + ")")
                            .collect(Collectors.joining(", ")),
                    String.join(", ", exampleRows(requirement)),
                    requirement.note());
        }
        page.append('\n');
    }

    private SortedSet<String> types(Requirement requirement) {
        SortedSet<String> types = new TreeSet<>();
        requirement.rules().forEach(rule -> types.addAll(reads(rule)));
        statements(requirement).forEach(statement -> types.add(statement.factType()));
        return types;
    }

    private SortedSet<String> reads(String rule) {
        SortedSet<String> types = new TreeSet<>(PlanReads.of(plans.get(rule)).types());
        types.remove("Parameter");
        return types;
    }

    /** Statements by their number; where there is none, how many rows of the types that its rules read. */
    private List<String> exampleRows(Requirement requirement) {
        List<String> rows = new ArrayList<>();
        statements(requirement).forEach(statement -> rows.add("`" + statement.id() + "`"));
        if (rows.isEmpty()) {
            for (String type : types(requirement)) {
                int count = city.facts(type).size();
                if (count > 0) {
                    rows.add(count + " of " + type);
                }
            }
        }
        return rows;
    }

    private List<Statement> statements(Requirement requirement) {
        return city.facts(Statement.class).stream()
                .filter(statement -> covers(statement.id(), requirement.id()))
                .toList();
    }

    private static boolean covers(String statementId, String requirementId) {
        Matcher matcher = STATEMENT_ID.matcher(statementId);
        if (!requirementId.startsWith("S") || !matcher.matches()) {
            return false;
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        int number = Integer.parseInt(requirementId.substring(1));
        return first <= number && number <= last;
    }

    private void rules() {
        page.append("## The rules and what they find\n\n");
        page.append("The finding is one of the rule's cases, word for word.\n");
        plans.values().stream()
                .sorted(Comparator.comparing(plan -> plan.card().file()))
                .forEach(this::rule);
    }

    private void rule(RulePlan plan) {
        String id = plan.card().id();
        CaseFile file = cases.get(id);
        page.append("\n### ").append(id).append("\n\n");
        page.append(plan.card().english().title()).append(". ");
        page.append("[Rule](../rules/src/main/resources/id/tatakelola/rules/")
                .append(plan.card().file())
                .append("), ");
        page.append("[").append(file.cases().size()).append(" cases](../rules/src/test/resources/id/tatakelola/rules/");
        page.append(file.file()).append("). ");
        page.append(plan.derives() ? "Derives: " : "Finds: ")
                .append(quote(plan, file))
                .append('\n');
    }

    /** The message of a case; of a rule that derives, which no case quotes, the text it is made from. */
    private static String quote(RulePlan plan, CaseFile file) {
        return file.cases().stream()
                .map(RuleCase::messages)
                .filter(messages -> !messages.isEmpty())
                .findFirst()
                .map(messages -> "\"" + messages.get(messages.firstKey()) + "\"")
                .orElseGet(() -> "`" + plan.card().indonesian().message() + "`");
    }

    private void row(String... cells) {
        for (String cell : cells) {
            page.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        page.append("|\n");
    }
}

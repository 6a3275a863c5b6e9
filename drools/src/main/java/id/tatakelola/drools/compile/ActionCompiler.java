package id.tatakelola.drools.compile;

import id.tatakelola.engine.plan.Action;
import id.tatakelola.model.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads the right-hand side: one statement out of a closed vocabulary. */
final class ActionCompiler {
    private static final Pattern STATEMENT =
            Pattern.compile("(\\w+)\\s*\\.\\s*(\\w+)\\s*\\(\\s*(\\$\\w+(?:\\s*,\\s*\\$\\w+)*)?\\s*\\)\\s*;");
    private static final String ADVICE =
            "`findings.report($subject);`, `directives.issue($subject, $addresseeId, $dueOn);`,"
                    + " `observations.record($subject, $value, $target);` or `ratings.give($subject, $level);`";

    private final SourceText source;
    private final Imports imports;
    private final StageRules stage;
    private final Variables variables;
    private int line;

    ActionCompiler(SourceText source, Imports imports, StageRules stage, Variables variables) {
        this.source = source;
        this.imports = imports;
        this.stage = stage;
        this.variables = variables;
    }

    /** The action, or null when it was refused. */
    @Nullable
    Action compile(RuleDescr rule) {
        line = rule.getConsequenceLine();
        String text = Comments.blanked(String.valueOf(rule.getConsequence())).strip();
        Matcher matcher = STATEMENT.matcher(text);
        if (!matcher.matches()) {
            source.problemInLine(line, "after `then` stands one statement: " + ADVICE + ".");
            return null;
        }
        String called = matcher.group(1) + "." + matcher.group(2);
        Action.Kind kind = kind(called);
        if (kind == null) {
            return null;
        }
        stage.refuseAction(kind, source, line);
        if (!imports.hasGlobal(kind.global())) {
            source.problemInLine(
                    line,
                    "`" + kind.global() + "` is not declared. Add `global id.tatakelola.engine."
                            + Character.toUpperCase(kind.global().charAt(0))
                            + kind.global().substring(1) + " " + kind.global() + "`.");
        }
        String arguments = matcher.group(3);
        return arguments(kind, arguments == null ? List.of() : List.of(arguments.split("\\s*,\\s*")));
    }

    private Action.@Nullable Kind kind(String called) {
        List<String> known = new ArrayList<>();
        for (Action.Kind kind : Action.Kind.values()) {
            known.add(kind.global() + "." + kind.method());
            if (known.get(known.size() - 1).equals(called)) {
                return kind;
            }
        }
        source.problemInLine(
                line,
                "`" + called + "` is not admitted after `then`; write " + ADVICE + "."
                        + Suggestions.maybe(called, known));
        return null;
    }

    private @Nullable Action arguments(Action.Kind kind, List<String> names) {
        if (names.size() != kind.arity()) {
            source.problemInLine(
                    line,
                    "`" + kind.global() + "." + kind.method() + "` takes " + kind.arity() + " variables, but has "
                            + names.size() + ".");
            return null;
        }
        List<Integer> slots = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Variables.Named named = variables.find(names.get(i));
            if (named == null) {
                source.problemInLine(
                        line,
                        "`" + names.get(i) + "` is not bound at the top level of the rule."
                                + Suggestions.maybe(names.get(i), variables.names()));
                return null;
            }
            if (!admitted(kind, i).contains(named.kind().sort())) {
                source.problemInLine(
                        line,
                        "`" + names.get(i) + "` is " + named.kind().words() + ", which `" + kind.global() + "."
                                + kind.method() + "` does not take there.");
                return null;
            }
            slots.add(named.slot());
        }
        if (kind == Action.Kind.REPORT && !names.get(0).equals("$subject")) {
            source.problemInLine(line, "`findings.report` takes `$subject`.");
            return null;
        }
        return new Action(kind, slots);
    }

    private static List<Kind.Sort> admitted(Action.Kind kind, int index) {
        if (index == 0) {
            return List.of(Kind.Sort.FACT);
        }
        if (kind == Action.Kind.ISSUE) {
            return List.of(index == 1 ? Kind.Sort.TEXT : Kind.Sort.DAY);
        }
        return Arrays.asList(Kind.Sort.WHOLE, Kind.Sort.DECIMAL);
    }
}

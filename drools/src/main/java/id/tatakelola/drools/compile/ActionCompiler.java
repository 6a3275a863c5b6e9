package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.gate.Comments;
import id.tatakelola.drools.gate.SourceText;
import id.tatakelola.engine.plan.Action;
import id.tatakelola.engine.result.LocalText;
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
    private static final List<String> GLOBALS =
            Arrays.stream(Action.Kind.values()).map(Action.Kind::global).toList();
    private static final String ADVICE =
            "`findings.report($subject);`, `directives.issue($subject, $addresseeId, $dueOn);`,"
                    + " `observations.record($subject, $value, $target);`, `ratings.give($subject, $level);`";

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
            source.problemInLine(line, say("action.one", ADVICE, guess(text)));
            return null;
        }
        String called = matcher.group(1) + "." + matcher.group(2);
        Action.Kind kind = kind(called);
        if (kind == null) {
            return null;
        }
        stage.refuseAction(kind, source, line);
        if (!imports.hasGlobal(kind.global())) {
            source.problemInLine(line, say("global.undeclared", kind.global(), Imports.capital(kind.global())));
        }
        String arguments = matcher.group(3);
        return arguments(kind, arguments == null ? List.of() : List.of(arguments.split("\\s*,\\s*")));
    }

    /** The one statement among others, or one that lacks its semicolon. */
    private static LocalText guess(String text) {
        Matcher one = STATEMENT.matcher(text + ";");
        boolean known = one.find() && GLOBALS.contains(one.group(1));
        return known ? say("maybe", one.group()) : nothing();
    }

    /** The first pattern, which is perhaps the one that should be bound to {@code $subject}. */
    private LocalText subject(String name) {
        LocalText near = maybe(name, variables.names());
        String first =
                variables.slots().isEmpty() ? null : variables.slots().get(0).factType();
        return name.equals("$subject") && first != null ? say("maybe", "$subject : " + first + "( ... )") : near;
    }

    private static LocalText one(Action.Kind kind) {
        return kind == Action.Kind.REPORT ? say("maybe", "findings.report($subject);") : nothing();
    }

    private Action.@Nullable Kind kind(String called) {
        List<String> known = new ArrayList<>();
        for (Action.Kind kind : Action.Kind.values()) {
            known.add(kind.global() + "." + kind.method());
            if (known.get(known.size() - 1).equals(called)) {
                return kind;
            }
        }
        source.problemInLine(line, say("action.unknown", called, ADVICE, maybe(called, known)));
        return null;
    }

    private @Nullable Action arguments(Action.Kind kind, List<String> names) {
        if (names.size() != kind.arity()) {
            source.problemInLine(
                    line,
                    say("action.arity", kind.global() + "." + kind.method(), kind.arity(), names.size(), one(kind)));
            return null;
        }
        List<Integer> slots = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Variables.Named named = variables.find(names.get(i));
            if (named == null) {
                source.problemInLine(line, say("variable.not-at-top", names.get(i), subject(names.get(i))));
                return null;
            }
            if (!admitted(kind, i).contains(named.kind().sort())) {
                source.problemInLine(
                        line,
                        say(
                                "action.kind",
                                names.get(i),
                                named.kind().words(),
                                kind.global() + "." + kind.method(),
                                one(kind)));
                return null;
            }
            slots.add(named.slot());
        }
        if (kind == Action.Kind.REPORT && !names.get(0).equals("$subject")) {
            source.problemInLine(line, say("action.subject"));
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

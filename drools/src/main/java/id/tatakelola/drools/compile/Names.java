package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.gate.Constraint;
import id.tatakelola.drools.gate.Refused;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves names and paths inside one pattern. */
final class Names {
    /** An expression and the kind of its value. */
    record Typed(Expression expression, Kind kind) {}

    /** The pattern that bare names belong to. */
    record Owner(FactType type, int slot) {}

    private final FactTypes types;
    private final Imports imports;
    private final Variables variables;
    private final @Nullable Owner owner;
    private final Constraint at;

    Names(FactTypes types, Imports imports, Variables variables, @Nullable Owner owner, Constraint at) {
        this.types = types;
        this.imports = imports;
        this.variables = variables;
        this.owner = owner;
        this.at = at;
    }

    Typed resolve(List<String> path) {
        String first = path.get(0);
        if (first.startsWith("$")) {
            return variable(path);
        }
        if (first.equals("asOf") && path.size() == 1) {
            return asOf();
        }
        if (Character.isUpperCase(first.charAt(0))) {
            return constant(path);
        }
        if (owner == null) {
            throw at.refuse(first, say("name.unknown-here", first));
        }
        return component(owner.slot(), owner.type(), path);
    }

    private Typed asOf() {
        if (!imports.hasAsOf()) {
            throw at.refuse("asOf", say("asof.undeclared"));
        }
        return new Typed(new Expression.AsOf(), Kind.DAY);
    }

    private Typed variable(List<String> path) {
        Variables.Named named = variables.find(path.get(0));
        if (named == null) {
            LocalText hint = variables.isTaken(path.get(0))
                    ? say("variable.out-of-sight")
                    : maybe(path.get(0), variables.names());
            throw at.refuse(path.get(0), say("variable.unbound", path.get(0), hint));
        }
        if (path.size() == 1) {
            return new Typed(new Expression.Slot(named.slot()), named.kind());
        }
        if (named.kind().sort() != Kind.Sort.FACT) {
            throw at.refuse(
                    path.get(1),
                    say("variable.no-components", path.get(0), named.kind().words()));
        }
        FactType type = types.require(named.kind().detail());
        return component(named.slot(), type, path.subList(1, path.size()));
    }

    private Typed constant(List<String> path) {
        Class<?> type = types.findEnum(path.get(0));
        if (path.size() != 2 || type == null) {
            throw at.refuse(path.get(0), say("choice.unknown-type", String.join(".", path), choice(path)));
        }
        imports.require(path.get(0), type.getName(), at);
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        if (!names.contains(path.get(1))) {
            throw at.refuse(
                    path.get(1),
                    say("choice.unknown", path.get(0), path.get(1), guess(path.get(0), path.get(1), names)));
        }
        return new Typed(new Expression.Constant(path.get(0), path.get(1)), Kind.choice(type));
    }

    /** A choice without its type, or a type that is misspelled. */
    private LocalText choice(List<String> path) {
        return types.enumNames().stream()
                .filter(name ->
                        path.size() == 1 && imports.has(name) && constants(name).contains(path.get(0)))
                .sorted()
                .findFirst()
                .map(name -> say("maybe", name + "." + path.get(0)))
                .orElseGet(() -> maybe(path.get(0), types.enumNames()));
    }

    private List<String> constants(String enumName) {
        Class<?> type = types.findEnum(enumName);
        return type == null
                ? List.of()
                : Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList();
    }

    /** The choice that a text was perhaps meant to be. */
    LocalText choiceOf(Kind kind, String written) {
        return constants(kind.detail()).contains(written) ? say("maybe", kind.detail() + "." + written) : nothing();
    }

    private Typed component(int slot, FactType type, List<String> path) {
        FactComponent component = type.component(path.get(0));
        if (component == null) {
            throw noComponent(type.name(), path.get(0), type.components());
        }
        Kind kind = path.size() == 1 ? Kind.of(type, component) : nested(component, path);
        return new Typed(new Expression.Component(slot, path), kind);
    }

    private Kind nested(FactComponent component, List<String> path) {
        String deeper = path.get(1);
        if (path.size() == 2 && component.javaType() == Bandwidth.class && deeper.equals("mbps")) {
            return Kind.DECIMAL;
        }
        FactComponent inner = component.nested(deeper);
        if (path.size() != 2 || inner == null) {
            throw noComponent(component.name(), deeper, component.nested());
        }
        return Kind.of(inner.javaType());
    }

    private Refused noComponent(String owner, String written, List<FactComponent> known) {
        List<String> names = known.stream().map(FactComponent::name).toList();
        LocalText day = maybe(written, List.of("asOf"));
        LocalText guess = day.equals(nothing()) ? guess(owner, written, names) : day;
        return at.refuse(written, say("component.unknown", owner, written, guess));
    }

    /**
     * What is called so by its label in either language, such as {@code pemilik}, else what is spelled nearly so, else all
     * that there is.
     */
    private LocalText guess(String owner, String written, List<String> known) {
        String words = written.replaceAll("(?<=[a-z])(?=[A-Z])|_", " ");
        String labelled = types.labels().codeName(owner, words);
        LocalText guess = labelled != null && known.contains(labelled) ? say("maybe", labelled) : maybe(written, known);
        return guess.equals(nothing()) && !known.isEmpty() ? say("known.all", String.join(", ", known)) : guess;
    }
}

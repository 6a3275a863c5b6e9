package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.compile.Names.Owner;
import id.tatakelola.drools.compile.Names.Typed;
import id.tatakelola.drools.gate.Constraint;
import id.tatakelola.drools.gate.Refused;
import id.tatakelola.drools.gate.SourceText;
import id.tatakelola.engine.plan.Condition;
import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Compiles the left-hand side of a rule; each condition that is refused has told why. */
final class ConditionCompiler {
    private static final int MOST_SLOTS = 100;

    private final FactTypes types;
    private final Imports imports;
    private final SourceText source;
    private final StageRules stage;
    private final ConstraintParser parser;
    private final ParameterKeys keys;

    ConditionCompiler(
            FactTypes types,
            Imports imports,
            SourceText source,
            StageRules stage,
            ConstraintParser parser,
            ParameterKeys keys) {
        this.types = types;
        this.imports = imports;
        this.source = source;
        this.stage = stage;
        this.parser = parser;
        this.keys = keys;
    }

    FactTypes types() {
        return types;
    }

    /** The conditions of a sequence; those refused are left out. */
    List<Condition> sequence(List<? extends BaseDescr> descrs, Variables variables) {
        List<Condition> conditions = new ArrayList<>();
        for (BaseDescr descr : descrs) {
            try {
                if (descr instanceof AndDescr and) {
                    conditions.addAll(sequence(and.getDescrs(), variables));
                } else {
                    conditions.add(condition(descr, variables));
                }
            } catch (Refused told) {
                continue;
            }
        }
        return conditions;
    }

    @SuppressWarnings("unchecked") // ExistsDescr gives its parts as a raw list
    private Condition condition(BaseDescr descr, Variables variables) {
        if (descr instanceof PatternDescr pattern && pattern.getSource() instanceof GroupByDescr) {
            throw at(descr).refuse("groupby", say("groupby.refused"));
        } else if (descr instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr accumulate) {
            return new AccumulateCompiler(this, parser).compile(pattern, accumulate, variables);
        } else if (descr instanceof PatternDescr pattern) {
            return pattern(pattern, variables);
        } else if (descr instanceof NotDescr not) {
            return new Condition.Not(
                    sequence(not.getDescrs(), variables.inside()), at(descr).place());
        } else if (descr instanceof ExistsDescr exists) {
            return new Condition.Exists(
                    sequence(exists.getDescrs(), variables.inside()), at(descr).place());
        } else if (descr instanceof ForallDescr forall) {
            return forall(forall, variables.inside());
        } else if (descr instanceof OrDescr or) {
            return or(or, variables);
        }
        throw at(descr).refuse("", say("condition.refused"));
    }

    private Condition or(ConditionalElementDescr or, Variables variables) {
        List<Condition.Branch> branches = new ArrayList<>();
        for (Object branch : or.getDescrs()) {
            branches.add(new Condition.Branch(sequence(List.of((BaseDescr) branch), variables.inside())));
        }
        return new Condition.Or(branches, at((BaseDescr) or).place());
    }

    /** {@code forall(P Q...)} is {@code not(P and not(Q...))}. */
    private Condition forall(ForallDescr forall, Variables inside) {
        List<BaseDescr> patterns = forall.getDescrs();
        Constraint at = at(forall);
        if (patterns.size() < 2) {
            throw at.refuse("forall", say("forall.patterns"));
        }
        List<Condition> base = sequence(patterns.subList(0, 1), inside);
        List<Condition> rest = sequence(patterns.subList(1, patterns.size()), inside.inside());
        if (!rest.isEmpty() && rest.get(0) instanceof Condition.Pattern second && !joinsById(second)) {
            throw at.refuse("forall", say("forall.join"));
        }
        List<Condition> body = new ArrayList<>(base);
        body.add(new Condition.Not(rest, at.place()));
        return new Condition.Not(body, at.place());
    }

    private static boolean joinsById(Condition.Pattern pattern) {
        return pattern.items().stream()
                .anyMatch(item -> item.expression() instanceof Expression.Comparison c
                        && c.operator() == Operator.EQUAL
                        && c.left() instanceof Expression.Component left
                        && left.slot() == pattern.slot()
                        && left.path().equals(List.of("id")));
    }

    Condition.Pattern pattern(PatternDescr descr, Variables variables) {
        Constraint at = at(descr);
        refuseExtras(descr, at);
        if (variables.slots().size() >= MOST_SLOTS) {
            throw at.refuse("", say("rule.slots", MOST_SLOTS));
        }
        FactType type = types.find(descr.getObjectType());
        if (type == null) {
            List<String> known = types.all().stream().map(FactType::name).toList();
            throw at.refuse(
                    descr.getObjectType(),
                    say("type.unknown", descr.getObjectType(), maybe(descr.getObjectType(), known)));
        }
        imports.require(type.name(), type.javaType().getName(), at);
        stage.refuseUnreadable(type, at);
        String name = descr.getIdentifier();
        if (name != null) {
            refuseTaken(name, variables, at);
        }
        int slot = variables.pattern(name, type);
        return new Condition.Pattern(type.name(), slot, items(descr, variables, new Owner(type, slot)), at.place());
    }

    private static void refuseExtras(PatternDescr descr, Constraint at) {
        if (descr.getSource() != null || descr.isQuery() || descr.isUnification()) {
            throw at.refuse("", say("pattern.source"));
        }
        if (descr.getBehaviors() != null && !descr.getBehaviors().isEmpty()) {
            throw at.refuse("over", say("pattern.window"));
        }
        if (!descr.getAnnotations().isEmpty()) {
            throw at.refuse("@", say("pattern.annotation"));
        }
    }

    void refuseTaken(String name, Variables variables, Constraint at) {
        if (!name.startsWith("$")) {
            throw at.refuse(name, say("variable.dollar", name));
        }
        if (variables.isTaken(name)) {
            throw at.refuse(name, say("variable.twice", name));
        }
    }

    private List<Condition.Item> items(PatternDescr descr, Variables variables, Owner owner) {
        List<Condition.Item> items = new ArrayList<>();
        boolean hasKey = !owner.type().name().equals("Parameter");
        for (BaseDescr constraint : descr.getConstraint().getDescrs()) {
            try {
                Condition.Item item = parser.item((ExprConstraintDescr) constraint, variables, owner, this);
                items.add(item);
                hasKey = hasKey || keys.fixedBy(item, at(constraint));
            } catch (Refused told) {
                hasKey = true;
            }
        }
        if (!hasKey) {
            throw at(descr).refuse("Parameter", say("parameter.key"));
        }
        return items;
    }

    Constraint at(BaseDescr descr) {
        int from = Math.max(0, descr.getStartCharacter());
        int until = Math.max(from, descr.getEndCharacter() + 1);
        return new Constraint(
                source,
                from,
                source.withoutComments()
                        .substring(
                                from, Math.min(until, source.withoutComments().length())));
    }

    Typed argument(String text, Variables variables, Constraint at) {
        return parser.value(new Constraint(source, at.offset(), text), variables, null);
    }
}

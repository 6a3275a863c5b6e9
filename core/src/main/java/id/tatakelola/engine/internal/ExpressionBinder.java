package id.tatakelola.engine.internal;

import id.tatakelola.engine.plan.Expression;
import id.tatakelola.engine.plan.Operator;
import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes expressions of a plan ready to run, resolving components against the registered fact types. */
final class ExpressionBinder {
    private final RulePlan plan;
    private final FactTypes types;
    private final Map<Integer, Blame> definitions = new HashMap<>();
    private final Map<Integer, Expression> bound = new HashMap<>();

    ExpressionBinder(RulePlan plan, FactTypes types) {
        this.plan = plan;
        this.types = types;
    }

    /**
     * Remembers what a slot is bound to, so that a doubt about the slot can name it.
     *
     * @param expression whose value it is; null when it is a measure
     */
    void define(int slot, @Nullable Expression expression, Blame definition) {
        definitions.put(slot, definition);
        if (expression != null) {
            bound.put(slot, expression);
        }
    }

    /**
     * The slot of the fact whose id a value is, when it is of the same type as the fact in another slot; else -1.
     *
     * @param slot the other slot
     */
    int twin(int slot, Expression value) {
        Expression origin = value instanceof Expression.Slot read ? bound.get(read.slot()) : value;
        if (!(origin instanceof Expression.Component id) || !id.path().equals(List.of("id"))) {
            return -1;
        }
        int twin = id.slot();
        return Objects.equals(typeIn(twin), typeIn(slot)) ? twin : -1;
    }

    /** Whether the value of a slot is another for each fact: the fact, or its id. */
    boolean isUnique(int slot) {
        return typeIn(slot) != null
                || (bound.get(slot) instanceof Expression.Component id
                        && id.path().equals(List.of("id")));
    }

    /** The slot of the fact that the value of a slot is, or is a component of; the slot itself when it is neither. */
    int factOf(int slot) {
        return bound.get(slot) instanceof Expression.Component part ? part.slot() : slot;
    }

    private @Nullable String typeIn(int slot) {
        return plan.variables().get(slot).factType();
    }

    /** The value of a slot, with what it rests on. */
    ValueNodes.Bound slot(int slot) {
        return new ValueNodes.Bound(slot, definitions.get(slot));
    }

    Node bind(Expression expression) {
        if (expression instanceof Expression.Text text) {
            return new ValueNodes.Fixed(text.value());
        } else if (expression instanceof Expression.Number number) {
            return new ValueNodes.Fixed(Values.key(number.value()));
        } else if (expression instanceof Expression.Truth truth) {
            return new ValueNodes.Fixed(truth.value());
        } else if (expression instanceof Expression.Constant constant) {
            return new ValueNodes.Fixed(types.constant(constant.enumType(), constant.name()));
        } else if (expression instanceof Expression.AsOf) {
            return new ValueNodes.Day();
        } else if (expression instanceof Expression.Slot slot) {
            return slot(slot.slot());
        } else if (expression instanceof Expression.Component component) {
            return component(component);
        } else if (expression instanceof Expression.Calculation sum) {
            return new ValueNodes.Calculation(sum.operator(), bind(sum.left()), bind(sum.right()));
        } else if (expression instanceof Expression.Call call
                && call.function() == id.tatakelola.engine.plan.Function.COVERS) {
            return new ValueNodes.Covers(
                    bind(call.operands().get(0)), bind(call.operands().get(1)));
        } else if (expression instanceof Expression.Call call) {
            return new ValueNodes.Call(call.function(), bindAll(call.operands()));
        }
        return truth(expression);
    }

    private Node truth(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison.operator(), bind(comparison.left()), bind(comparison.right()));
        } else if (expression instanceof Expression.Membership membership) {
            return new TruthNodes.Membership(
                    bind(membership.operand()), bindAll(membership.options()), membership.negated());
        } else if (expression instanceof Expression.Recorded recorded) {
            return new TruthNodes.Recorded(bind(recorded.operand()), recorded.negated());
        } else if (expression instanceof Expression.AllOf all) {
            return new TruthNodes.AllOf(bindAll(all.parts()));
        } else if (expression instanceof Expression.AnyOf any) {
            return new TruthNodes.AnyOf(bindAll(any.parts()));
        } else if (expression instanceof Expression.Negation negation) {
            return new TruthNodes.Negation(bind(negation.operand()));
        }
        throw new IllegalStateException("no way to run " + expression);
    }

    /** Most tests hold a component against a constant. */
    private static Node comparison(Operator operator, Node left, Node right) {
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (equality && right instanceof ValueNodes.Fixed fixed && !(fixed.constant() instanceof Number)) {
            return new TruthNodes.IsConstant(left, fixed.constant(), operator == Operator.NOT_EQUAL);
        }
        return new TruthNodes.Comparison(operator, left, right);
    }

    private List<Node> bindAll(List<Expression> expressions) {
        List<Node> nodes = new ArrayList<>();
        expressions.forEach(e -> nodes.add(bind(e)));
        return List.copyOf(nodes);
    }

    private Node component(Expression.Component component) {
        FactComponent first = top(component);
        Function<Object, @Nullable Object> reader = first.reader();
        FactComponent holder = first;
        for (String name : component.path().subList(1, component.path().size())) {
            if (holder.javaType() == Bandwidth.class) {
                reader = within(reader, bandwidth(name));
            } else {
                holder = nested(holder, name);
                reader = within(reader, holder.reader());
            }
        }
        return new ValueNodes.Component(component.slot(), first, reader);
    }

    /** Reads a component of what another reader gives. */
    private static Function<Object, @Nullable Object> within(
            Function<Object, @Nullable Object> outer, Function<Object, @Nullable Object> inner) {
        return fact -> {
            Object holder = outer.apply(fact);
            return holder == null ? null : inner.apply(holder);
        };
    }

    private static Function<Object, @Nullable Object> bandwidth(String name) {
        return switch (name) {
            case "mbps" -> value -> ((Bandwidth) value).mbps();
            default -> throw new IllegalArgumentException("a bandwidth has no `" + name + "`");
        };
    }

    FactComponent top(Expression.Component component) {
        String typeName = typeIn(component.slot());
        FactType type = types.require(typeName == null ? "" : typeName);
        return required(
                type.component(component.path().get(0)),
                type.name(),
                component.path().get(0));
    }

    private static FactComponent nested(FactComponent outer, String name) {
        return required(outer.nested(name), outer.name(), name);
    }

    private static FactComponent required(@Nullable FactComponent component, String owner, String name) {
        if (component == null) {
            throw new IllegalArgumentException("`" + owner + "` has no component `" + name + "`");
        }
        return component;
    }
}

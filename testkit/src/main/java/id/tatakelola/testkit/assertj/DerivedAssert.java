package id.tatakelola.testkit.assertj;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Suggestions;
import java.math.BigDecimal;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a fact that a rule derived. */
public final class DerivedAssert extends AbstractAssert<DerivedAssert, Fact> {
    private final CheckResultAssert result;

    DerivedAssert(CheckResultAssert result, Fact fact) {
        super(fact, DerivedAssert.class);
        this.result = result;
    }

    /**
     * A component has a value; a whole number stands for a decimal, and null for what is not known.
     *
     * @throws IllegalArgumentException when the fact has no such component
     */
    public DerivedAssert with(String component, @Nullable Object value) {
        Fact fact = Objects.requireNonNull(actual);
        FactType type = FactTypes.standard().of(fact.getClass());
        FactComponent found = type.component(component);
        if (found == null) {
            throw new IllegalArgumentException("`" + type + "` has no component `" + component + "`."
                    + Suggestions.maybe(
                            component,
                            type.components().stream().map(FactComponent::name).toList()));
        }
        Object given = found.get(fact);
        if (!same(given, value)) {
            failWithMessage("%s should have %s %s, but has %s", fact.id(), component, value, given);
        }
        return this;
    }

    private static boolean same(@Nullable Object given, @Nullable Object wanted) {
        if (given instanceof BigDecimal number && wanted != null) {
            return number.compareTo(new BigDecimal(wanted.toString())) == 0;
        }
        return Objects.equals(given, wanted);
    }

    /** Back to the result. */
    public CheckResultAssert and() {
        return result;
    }
}

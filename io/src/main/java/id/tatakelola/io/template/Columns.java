package id.tatakelola.io.template;

import id.tatakelola.io.bind.FactBinder;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Labels;
import id.tatakelola.model.Language;
import id.tatakelola.model.Validity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of types, and what each takes, in Indonesian. */
final class Columns {
    /** Excel takes a file for UTF-8 only when it begins with this. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Labels labels;
    private final FactBinder binder;
    private final String truth;

    /** Columns whose truth values are written in the form given. */
    Columns(FactTypes types, String truth) {
        this.labels = types.labels();
        this.binder = new FactBinder(types);
        this.truth = truth;
    }

    /** The first line of a CSV file, as an Indonesian Excel reads it. */
    String header(FactType type) {
        List<String> names = new ArrayList<>();
        for (FactComponent component : type.components()) {
            if (component.nested().isEmpty()) {
                names.add(component.name());
            }
            component.nested().forEach(part -> names.add(component.name() + "." + part.name()));
        }
        names.addAll(evidence(type));
        return BYTE_ORDER_MARK + String.join(";", names) + "\r\n";
    }

    List<String> evidence(FactType type) {
        return binder.evidenceColumns(type);
    }

    /** A section for each type. */
    String guide(List<FactType> types) {
        return types.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(FactType type) {
        StringBuilder section = new StringBuilder();
        section.append("### `%s.csv`: %s\n\n".formatted(type.name(), label(type.name())));
        for (FactComponent component : type.components()) {
            String parts = component.nested().stream()
                    .map(part -> "." + part.name())
                    .collect(Collectors.joining("`, `" + component.name()));
            section.append("* `%s%s`: %s\n".formatted(component.name(), parts, explanation(type, component)));
        }
        return section.toString();
    }

    /** What a component takes. */
    String explanation(FactType type, FactComponent component) {
        String label = label(type.name() + "." + component.name());
        String form = form(component);
        return label + (component.nullable() ? "" : " (wajib)") + (form.isEmpty() ? "" : ": " + form);
    }

    private String form(FactComponent component) {
        Class<?> type = component.javaType();
        Class<? extends Fact> target = component.references();
        if (target != null) {
            return "kode `" + target.getSimpleName() + "`" + (component.nullable() ? ", atau `none`" : "");
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> "`" + ((Enum<?>) constant).name() + "` "
                            + label(type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                    .collect(Collectors.joining(", "));
        } else if (type == BigDecimal.class || type == Integer.class || type == int.class) {
            return (type == BigDecimal.class ? "angka" : "bilangan bulat")
                    + (component.nonNegative() ? ", tidak negatif" : "");
        }
        return plainForm(type);
    }

    private String plainForm(Class<?> type) {
        if (type == Validity.class) {
            return "hari pertama dan hari terakhir, atau `none`";
        } else if (type == Bandwidth.class) {
            return "misalnya `300 Mbps`";
        }
        return type == Boolean.class || type == boolean.class ? truth : "";
    }

    private String label(String key) {
        return labels.label(key, Language.ID);
    }
}

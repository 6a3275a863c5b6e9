package id.tatakelola.io.template;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.model.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Examples of facts for a YAML document, all in comments. Only what must be given has a value, so that an example taken
 * over in haste claims as little as can be.
 */
final class Examples {
    private static final int WIDTH = 42;

    private final FactTypes types;
    private final Columns columns;

    Examples(FactTypes types, Columns columns) {
        this.types = types;
        this.columns = columns;
    }

    String all(List<FactType> recorded) {
        return recorded.stream().map(this::example).collect(Collectors.joining("\n"));
    }

    private String example(FactType type) {
        StringBuilder text = new StringBuilder();
        text.append("  ## %s\n  # %s:\n".formatted(types.labels().label(type.name(), Language.ID), type.name()));
        String indent = "- ";
        for (FactComponent component : type.components()) {
            line(text, indent + component.name() + ":" + value(type, component), columns.explanation(type, component));
            indent = "  ";
            for (FactComponent part : component.nested()) {
                String known = component.nullable() ? "" : part.name().equals("until") ? " none" : " 2026-01-01";
                line(text, indent + "  " + part.name() + ":" + known, label("Validity." + part.name()));
            }
        }
        columns.evidence(type).forEach(column -> line(text, "  " + column + ":", evidence(column)));
        return text.toString();
    }

    private static void line(StringBuilder text, String written, String explanation) {
        text.append(("  #   %-" + WIDTH + "s # %s\n").formatted(written, explanation));
    }

    private String evidence(String column) {
        return switch (column) {
            case "source" -> label("Evidence.sourceId") + ": kode `Source`";
            case "observedOn" -> label("Evidence.observedOn");
            default -> label("Evidence.grade");
        };
    }

    private String value(FactType owner, FactComponent component) {
        Class<?> type = component.javaType();
        if (component.nullable() || type == Validity.class) {
            return "";
        } else if (type.isEnum()) {
            return " " + ((Enum<?>) type.getEnumConstants()[0]).name();
        } else if (type == String.class) {
            return " " + word(owner, component);
        } else if (type == LocalDate.class) {
            return " 2026-01-01";
        } else if (type == Bandwidth.class) {
            return " 1 Mbps";
        }
        return Number.class.isAssignableFrom(type) || type == int.class ? " 1" : " true";
    }

    /** Examples refer to each other; a second reference of one to the same type differs from the first. */
    private String word(FactType owner, FactComponent component) {
        if (component.name().equals("id")) {
            return code(owner.javaType());
        }
        Class<? extends Fact> target = component.references();
        if (target == null) {
            return "contoh";
        } else if (types.of(target).referenceData()) {
            return Fact.NONE; // which one depends on the packs in use
        }
        boolean first = owner.components().stream()
                .filter(other -> !other.nullable() && target.equals(other.references()))
                .findFirst()
                .filter(component::equals)
                .isPresent();
        return code(target) + (first ? "" : "-lain");
    }

    private static String code(Class<?> type) {
        return "kode" + type.getSimpleName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private String label(String key) {
        return types.labels().label(key, Language.ID);
    }
}

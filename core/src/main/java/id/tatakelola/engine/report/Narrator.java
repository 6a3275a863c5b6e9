package id.tatakelola.engine.report;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words messages and questions in both languages, with labels and names instead of machine words. The texts are written
 * when they are first read, by any thread.
 */
public final class Narrator {
    private final FactTypes types;
    private final Function<FactRef, @Nullable Fact> facts;

    /**
     * A narrator over facts.
     *
     * @param types the fact types and their labels
     * @param facts finds a fact, or null when none is recorded; safe to call from any thread
     */
    public Narrator(FactTypes types, Function<FactRef, @Nullable Fact> facts) {
        this.types = types;
        this.facts = facts;
    }

    /** The message of a rule for the variables of a witness, by name. */
    public LocalText message(RuleCard card, Map<String, Object> variables) {
        return message(RuleWords.of(card), variables);
    }

    /** The message of a rule for the variables of a witness, by name. */
    public LocalText message(RuleWords words, Map<String, Object> variables) {
        return fill(words.message(), variables);
    }

    /** The remedy of a rule for the variables of a witness, by name. */
    public LocalText remedy(RuleCard card, Map<String, Object> variables) {
        return remedy(RuleWords.of(card), variables);
    }

    /** The remedy of a rule for the variables of a witness, by name. */
    public LocalText remedy(RuleWords words, Map<String, Object> variables) {
        return fill(words.remedy(), variables);
    }

    /** The question that asks for what is missing. */
    public LocalText question(Unknown unknown) {
        return LocalText.writtenWhenRead(language -> Questions.text(unknown, this, language));
    }

    /** The label of a type, component or constant. */
    public String label(String key, Language language) {
        return types.labels().label(key, language);
    }

    /** What a parameter is called. */
    String parameter(String key, Language language) {
        return types.labels().parameter(key, language);
    }

    /** What a fact is called: its name, title, or failing both its id. */
    public String called(FactRef ref) {
        Fact fact = facts.apply(ref);
        return fact == null ? ref.id() : called(fact);
    }

    /** A value in words; null is <i>not known</i>. */
    public String show(@Nullable Object value, Language language) {
        if (value == null) {
            return language == Language.ID ? "belum diketahui" : "not known";
        } else if (value instanceof Fact fact) {
            return called(fact);
        } else if (value instanceof Enum<?> constant) {
            return label(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), language);
        } else if (value instanceof BigDecimal number) {
            return Formats.number(number, language);
        } else if (value instanceof LocalDate day) {
            return Formats.day(day, language);
        } else if (value instanceof Boolean truth) {
            return truth ? (language == Language.ID ? "ya" : "yes") : language == Language.ID ? "tidak" : "no";
        } else if (value instanceof Bandwidth bandwidth) {
            return Formats.number(bandwidth.mbps(), language) + " Mbps";
        } else if (value instanceof Validity validity) {
            return period(validity, language);
        } else if (value.equals(Fact.NONE)) {
            return language == Language.ID ? "tidak ada" : "none";
        }
        return value.toString();
    }

    private String period(Validity validity, Language language) {
        boolean indonesian = language == Language.ID;
        String from = Validity.ALWAYS_BEFORE.equals(validity.from())
                ? (indonesian ? "sejak semula" : "from the beginning")
                : show(validity.from(), language);
        String until = Validity.NO_END.equals(validity.until())
                ? (indonesian ? "tanpa batas akhir" : "without end")
                : show(validity.until(), language);
        return from + (indonesian ? " sampai " : " until ") + until;
    }

    private String called(Fact fact) {
        FactType type = types.of(fact.getClass());
        for (String naming : new String[] {"name", "title", "address"}) {
            FactComponent component = type.component(naming);
            Object value = component == null ? null : component.get(fact);
            if (value != null) {
                return value.toString();
            }
        }
        return fact.id();
    }

    private LocalText fill(RuleWords.Both text, Map<String, Object> variables) {
        return LocalText.writtenWhenRead(language -> fill(text, variables, language));
    }

    private String fill(RuleWords.Both text, Map<String, Object> variables, Language language) {
        return text.in(language).fill(part -> placeholder(part, variables, language));
    }

    private String placeholder(Template.Part part, Map<String, Object> variables, Language language) {
        Object value = variables.get(part.variable());
        if (part.component() == null || !(value instanceof Fact fact)) {
            return show(value, language);
        }
        FactComponent component = types.of(fact.getClass()).component(part.component());
        return component == null ? part.written() : show(component, component.get(fact), language);
    }

    private String show(FactComponent component, @Nullable Object value, Language language) {
        Class<? extends Fact> target = component.references();
        if (target == null || value == null || value.equals(Fact.NONE)) {
            return show(value, language);
        }
        return called(new FactRef(target.getSimpleName(), value.toString()));
    }
}

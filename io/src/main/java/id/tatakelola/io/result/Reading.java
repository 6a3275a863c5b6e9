package id.tatakelola.io.result;

import id.tatakelola.engine.report.Narrator;
import id.tatakelola.engine.report.Wording;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Language;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A result as it is read in one language: what facts, rules and citations are called. */
final class Reading {
    private final CheckResult result;
    private final ResultContext context;
    private final Wording words;
    private final Subjects subjects;
    private final Narrator narrator;
    private final Map<String, RuleOutcome> rules = new HashMap<>();
    private final Map<String, String> citations = new HashMap<>();

    Reading(CheckResult result, ResultContext context) {
        this.result = result;
        this.context = context;
        this.words = Wording.of(Reading.class, context.language());
        this.subjects = new Subjects(result, context.portfolio());
        this.narrator = new Narrator(context.types(), subjects::find);
        for (RuleOutcome outcome : result.outcomes()) {
            rules.put(outcome.card().id(), outcome);
            outcome.card().citations().forEach(this::cite);
        }
    }

    CheckResult result() {
        return result;
    }

    ResultContext context() {
        return context;
    }

    Language language() {
        return words.language();
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    String number(long value) {
        return words.number(value);
    }

    /** The label of a type, component or constant. */
    String label(String key) {
        return narrator.label(key, language());
    }

    /** The label of a type, component or constant as a heading begins. */
    String heading(String key) {
        String label = label(key);
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    /** A value in words. */
    String show(@Nullable Object value) {
        return narrator.show(value, language());
    }

    /** A fact by its name, its code in brackets. */
    String fact(FactRef ref) {
        String called = narrator.called(ref);
        return (called.equals(ref.id()) ? label(ref.type()) : called) + " [" + ref.id() + "]";
    }

    /** A fact by what it is and its name, its code in brackets. */
    String labelled(FactRef ref) {
        String called = narrator.called(ref);
        return label(ref.type()) + (called.equals(ref.id()) ? "" : " " + called) + " [" + ref.id() + "]";
    }

    /** A fact of a type by its id, which may be unknown or none. */
    String fact(String type, @Nullable String id) {
        return id == null || id.equals(Fact.NONE) ? show(id) : fact(new FactRef(type, id));
    }

    /** The subject of a derived fact, of which only the id is known: by name when just one fact has that id. */
    String subject(@Nullable String id) {
        if (id == null || id.equals(Fact.NONE)) {
            return show(id);
        }
        FactRef only = subjects.only(id);
        return only == null ? "[" + id + "]" : fact(only);
    }

    /** The title of a rule; when the rule took no part, what else to call it. */
    String ruleTitle(String ruleId, String otherwise) {
        RuleOutcome outcome = rules.get(ruleId);
        return outcome == null ? otherwise : outcome.card().texts(language()).title();
    }

    /** The words of a citation's key, which may be unknown or none. */
    String citation(@Nullable String key) {
        if (key == null || key.equals(Fact.NONE)) {
            return show(key);
        }
        return citations.getOrDefault(key, "[" + key + "]");
    }

    private void cite(Citation citation) {
        citations.put(citation.key(), citation.text());
    }
}

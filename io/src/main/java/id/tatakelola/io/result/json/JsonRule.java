package id.tatakelola.io.result.json;

import id.tatakelola.engine.result.Doubt;
import id.tatakelola.engine.result.Finding;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.result.RuleOutcome;
import id.tatakelola.engine.result.Unknown;
import id.tatakelola.engine.result.Verdict;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.Validity;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one rule says as JSON. */
final class JsonRule {
    private final JsonOut json;

    JsonRule(JsonOut json) {
        this.json = json;
    }

    void write(RuleOutcome outcome) {
        card(outcome.card());
        json.flag("inForceOnDay", outcome.inForce());
        json.object("counts", () -> json.counts(outcome.counts()));
        verdicts(outcome);
        json.objects("findings", outcome.findings(), this::finding);
        json.objects("doubts", outcome.doubts(), this::doubt);
        json.flag("subjectsOpen", outcome.subjectsOpen());
        json.objects("unrecordedBreach", outcome.unrecordedBreach(), this::unknown);
        json.objects("derived", outcome.derived(), json::fact);
        json.objects("derivationDoubts", outcome.derivationDoubts(), this::unknown);
        json.objectOrNull("failure", outcome.failure(), failure -> {
            json.constant("kind", failure.kind());
            json.text("message", failure.message());
        });
    }

    void unknown(Unknown unknown) {
        json.constant("kind", unknown.kind());
        json.text("factType", unknown.factType());
        json.text("factId", unknown.factId());
        json.text("component", unknown.component());
    }

    private void card(RuleCard card) {
        json.text("id", card.id());
        json.constant("mechanism", card.mechanism());
        json.constant("domain", card.domain());
        json.constant("severity", card.severity());
        json.constant("basis", card.basis());
        json.bothLanguages(
                "title", new LocalText(card.indonesian().title(), card.english().title()));
        json.objects("citations", card.citations(), citation -> {
            json.text("key", citation.key());
            json.text("text", citation.text());
        });
        json.object("inForce", () -> {
            json.day("from", knownDay(card.inForce().from()));
            json.day("until", knownDay(card.inForce().until()));
        });
    }

    private void verdicts(RuleOutcome outcome) {
        json.object("verdicts", () -> {
            ids("met", Verdict.MET, outcome);
            ids("notMet", Verdict.NOT_MET, outcome);
            ids("notApplicable", Verdict.NOT_APPLICABLE, outcome);
            ids("cannotTell", Verdict.CANNOT_TELL, outcome);
        });
        // all subjects of a rule are of one type
        json.text(
                "subjectType",
                outcome.verdicts().isEmpty()
                        ? null
                        : outcome.verdicts().firstKey().type());
    }

    private void ids(String key, Verdict verdict, RuleOutcome outcome) {
        json.texts(
                key,
                outcome.verdicts().entrySet().stream()
                        .filter(entry -> entry.getValue() == verdict)
                        .map(Map.Entry::getKey)
                        .map(FactRef::id)
                        .toList());
    }

    private void finding(Finding finding) {
        json.object("subject", () -> json.fact(finding.subject()));
        json.objects("matched", finding.matched(), json::fact);
        json.objects("parameters", finding.parameters().entrySet(), parameter -> {
            json.text("key", parameter.getKey());
            json.text("value", parameter.getValue());
        });
        json.number("witnesses", finding.witnesses());
        json.bothLanguages("message", finding.message());
        json.bothLanguages("remedy", finding.remedy());
        json.text("waiver", finding.waiverId());
    }

    private void doubt(Doubt doubt) {
        json.object("subject", () -> json.fact(doubt.subject()));
        json.objects("unknowns", doubt.unknowns(), this::unknown);
    }

    private static @Nullable LocalDate knownDay(@Nullable LocalDate day) {
        return Validity.ALWAYS_BEFORE.equals(day) || Validity.NO_END.equals(day) ? null : day;
    }
}

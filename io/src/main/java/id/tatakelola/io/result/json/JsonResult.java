package id.tatakelola.io.result.json;

import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.engine.result.CountRange;
import id.tatakelola.engine.result.LoopCounts;
import id.tatakelola.io.result.ReportSection;
import id.tatakelola.io.result.ResultContext;
import id.tatakelola.io.result.Tally;
import id.tatakelola.model.oversight.Directive;
import id.tatakelola.model.oversight.Observation;
import id.tatakelola.model.oversight.Rating;
import org.jspecify.annotations.Nullable;

/** A result as JSON; what a rule says is left to {@link JsonRule}. */
final class JsonResult {
    private final JsonOut json;
    private final JsonRule rules;

    JsonResult(JsonOut json) {
        this.json = json;
        this.rules = new JsonRule(json);
    }

    void write(CheckResult result, ResultContext context) {
        ReportSection maturity = context.maturity();
        json.object(() -> {
            opening(result, context.note());
            json.objects("rules", result.outcomes(), rules::write);
            json.objects("directives", result.directives(), this::directive);
            json.objects("observations", result.observations(), this::observation);
            json.objects("ratings", result.ratings(), this::rating);
            json.object("loop", () -> loop(result.loop()));
            json.value("maturity", maturity == null ? null : maturity.json());
            closing(result);
        });
    }

    private void opening(CheckResult result, @Nullable String note) {
        json.text("portfolio", result.portfolioName());
        json.day("asOf", result.asOf());
        json.text("note", note);
        json.constant("engine", result.engine());
        json.objects("packs", result.packs(), pack -> {
            json.text("id", pack.id());
            json.text("version", pack.version());
            json.text("digest", pack.digest());
        });
        json.texts("leftOut", result.leftOut());
        json.constant("conclusion", result.conclusion());
        json.objects("counts", Tally.of(result.outcomes()), tally -> {
            json.constant("mechanism", tally.mechanism());
            json.constant("domain", tally.domain());
            json.counts(tally.counts());
        });
    }

    private void loop(LoopCounts loop) {
        range("directivesIssued", loop.directivesIssued());
        range("directivesDue", loop.directivesDue());
        range("directivesAnswered", loop.directivesAnswered());
        range("observations", loop.observations());
        range("observationsOnTarget", loop.observationsOnTarget());
        range("recommendationsOpen", loop.recommendationsOpen());
    }

    private void range(String name, CountRange range) {
        json.object(name, () -> {
            json.number("least", range.least());
            json.number("most", range.most());
        });
    }

    private void closing(CheckResult result) {
        json.objects("questions", result.questions(), question -> {
            json.object("unknown", () -> rules.unknown(question.unknown()));
            json.number("verdicts", question.verdicts());
            json.texts("rules", question.ruleIds());
            json.bothLanguages("text", question.text());
        });
        json.objects("waiverNotes", result.waiverNotes(), note -> {
            json.text("waiver", note.waiverId());
            json.constant("kind", note.kind());
            json.bothLanguages("text", note.text());
        });
        json.texts("warnings", result.warnings());
    }

    private void directive(Directive directive) {
        json.text("id", directive.id());
        json.text("rule", directive.ruleId());
        json.text("subjectId", directive.subjectId());
        json.text("addresseeId", directive.addresseeId());
        json.text("title", directive.title());
        json.text("citation", directive.citation());
        json.day("givenOn", directive.givenOn());
        json.day("dueOn", directive.dueOn());
    }

    private void observation(Observation observation) {
        json.text("id", observation.id());
        json.text("rule", observation.ruleId());
        json.text("subjectId", observation.subjectId());
        json.decimal("value", observation.value());
        json.decimal("target", observation.target());
    }

    private void rating(Rating rating) {
        json.text("id", rating.id());
        json.text("rule", rating.ruleId());
        json.text("subjectId", rating.subjectId());
        json.decimal("level", rating.level());
    }
}

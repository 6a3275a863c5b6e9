package id.tatakelola.cli;

import id.tatakelola.engine.plan.RulePlan;
import id.tatakelola.engine.report.Narrator;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.engine.rule.RuleCard;
import id.tatakelola.engine.rule.RuleTexts;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Language;
import id.tatakelola.model.Suggestions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tatakelola rules}: the cards of rules, and how far the law is encoded. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Menampilkan aturan dan cakupan hukumnya. (Shows rules and how far the law is encoded.)")
final class RulesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ATURAN", description = "Satu aturan saja. (One rule only.)")
    private @Nullable String rule;

    @Option(names = "--pack", paramLabel = "MAP", description = "Paket aturan tambahan; boleh berulang.")
    private List<Path> packs = new ArrayList<>();

    @Option(names = "--lang", description = "Bahasa: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.ID;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<RuleCard> cards =
                Packs.load(packs).set().rules().stream().map(RulePlan::card).toList();
        if (rule == null) {
            cards.forEach(card -> out.println(
                    "%-40s %s".formatted(card.id(), card.texts(language).title())));
            out.println();
            LawCoverage.shipped(cards).print(out, language);
            return Status.COMPLIANT;
        }
        print(card(rule, cards), out);
        return Status.COMPLIANT;
    }

    private static RuleCard card(String id, List<RuleCard> cards) {
        return cards.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> none(id, cards.stream().map(RuleCard::id).toList()));
    }

    private static BadInput none(String id, List<String> known) {
        String nearest = Suggestions.nearest(id, known);
        return new BadInput(
                "tidak ada aturan `" + id + "`." + (nearest == null ? "" : " Mungkin `" + nearest + "`."),
                "there is no rule `" + id + "`." + (nearest == null ? "" : " Maybe `" + nearest + "`."));
    }

    private void print(RuleCard card, PrintWriter out) {
        boolean id = language == Language.ID;
        RuleTexts texts = card.texts(language);
        Narrator narrator = new Narrator(FactTypes.standard(), ref -> null);
        out.println(card.id() + ": " + texts.title());
        out.println("  " + texts.rationale());
        line(out, id ? "mekanisme" : "mechanism", narrator.show(card.mechanism(), language));
        line(out, id ? "bidang" : "domain", narrator.show(card.domain(), language));
        for (Citation citation : card.citations()) {
            line(
                    out,
                    id ? "dasar" : "basis",
                    citation.text() + " (" + citation.source().title() + ")");
        }
        line(out, id ? "berlaku" : "in force", narrator.show(card.inForce(), language));
        line(out, id ? "pesan" : "message", texts.message());
        line(out, id ? "perbaikan" : "remedy", texts.remedy());
        line(out, id ? "berkas" : "file", card.file());
    }

    private static void line(PrintWriter out, String what, String value) {
        out.println("  %-11s %s".formatted(what, value));
    }
}

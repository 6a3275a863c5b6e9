package id.tatakelola.rules.docs;

import id.tatakelola.maturity.Aspect;
import id.tatakelola.maturity.Domain;
import id.tatakelola.maturity.ExternalScore;
import id.tatakelola.maturity.Grade;
import id.tatakelola.maturity.Indicator;
import id.tatakelola.maturity.Instrument;
import id.tatakelola.maturity.InstrumentSource;
import id.tatakelola.maturity.Provenance;
import id.tatakelola.maturity.Scale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The reference of instruments, from the tables that ship. */
final class InstrumentsPage {
    private final StringBuilder page;

    InstrumentsPage(String introduction) {
        page = new StringBuilder(introduction.stripTrailing()).append('\n');
    }

    String write(List<Instrument> instruments) {
        instruments.forEach(this::instrument);
        return page.toString();
    }

    private void instrument(Instrument instrument) {
        page.append("\n## ").append(instrument.id()).append("\n\n");
        page.append(instrument.indexName().english())
                .append(" by ")
                .append(instrument.regulation().english())
                .append(", evaluation years ")
                .append(instrument.years())
                .append(sure(instrument.years().provenance()))
                .append(instrument.official() ? ".\n" : ". **Unofficial.**\n");
        groups(instrument);
        indicators(instrument);
        levels(instrument);
        grades(instrument);
        external(instrument);
        sources(instrument);
    }

    private void groups(Instrument instrument) {
        if (!instrument.structure().domains().isEmpty()) {
            table("domain", "name", "in English", "weight", "read in");
            for (Domain domain : instrument.structure().domains()) {
                row(
                        domain.number(),
                        domain.name().indonesian(),
                        domain.name().english(),
                        domain.weight(),
                        read(domain.provenance()));
            }
        }
        table("aspect", "name", "in English", "domain", "weight", "read in");
        for (Aspect aspect : instrument.structure().aspects()) {
            row(
                    aspect.number(),
                    aspect.name().indonesian(),
                    aspect.name().english(),
                    aspect.domain() == null ? "" : aspect.domain(),
                    aspect.weight(),
                    read(aspect.provenance()));
        }
    }

    private void indicators(Instrument instrument) {
        table("row", "indicator", "in English", "aspect", "scale", "weight", "gain of a level", "read in");
        for (Indicator indicator : instrument.indicators()) {
            String number = indicator.number() == indicator.numberInRegulation()
                    ? ""
                    : " (indicator " + indicator.numberInRegulation() + ")";
            row(
                    indicator.number(),
                    indicator.name().indonesian() + number,
                    indicator.name().english(),
                    indicator.aspect(),
                    indicator.scale().id(),
                    indicator.weight(),
                    indicator.gainPerLevel(),
                    read(indicator.provenance()));
        }
    }

    private void levels(Instrument instrument) {
        table("scale", "levels", "values", "names", "read in");
        instrument.indicators().stream()
                .map(Indicator::scale)
                .distinct()
                .forEach(scale -> row(
                        scale.id(),
                        scale.least() + " to " + scale.most(),
                        scale.continuous() ? "continuous" : "whole",
                        names(scale),
                        read(scale.provenance())));
    }

    private static String names(Scale scale) {
        return scale.names().entrySet().stream()
                .map(name -> name.getKey() + " " + name.getValue().indonesian())
                .collect(Collectors.joining(", "));
    }

    private void grades(Instrument instrument) {
        table("grade", "in English", "from", "maturity", "read in");
        for (Grade grade : instrument.grades().grades()) {
            row(
                    grade.name().indonesian(),
                    grade.name().english(),
                    grade.from(),
                    grade.stage() == null
                            ? ""
                            : grade.stage().indonesian() + " (" + grade.stage().english() + ")",
                    read(grade.provenance()));
        }
        instrument
                .editions()
                .forEach(edition -> page.append("\nGrades of ")
                        .append(edition.year())
                        .append(" rested on the ")
                        .append(edition.basis().name().toLowerCase(Locale.ROOT))
                        .append(" value (")
                        .append(read(edition.provenance()))
                        .append(").\n"));
    }

    private void external(Instrument instrument) {
        if (instrument.externalScores().isEmpty()) {
            return;
        }
        table("indicator", "score", "of", "from", "levels end at", "read in");
        for (ExternalScore score : instrument.externalScores()) {
            row(
                    score.indicator(),
                    score.name().english(),
                    score.institution(),
                    score.least() == null ? "" : score.least(),
                    score.upTo().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ")),
                    read(score.provenance()));
        }
    }

    private void sources(Instrument instrument) {
        table("source", "title", "address");
        for (InstrumentSource source : instrument.sources()) {
            row(source.id(), source.title(), source.address());
        }
    }

    private static String read(Provenance provenance) {
        return provenance.source() + sure(provenance);
    }

    private static String sure(Provenance provenance) {
        return " (" + provenance.confidence() + ")";
    }

    private void table(String... columns) {
        page.append('\n');
        row((Object[]) columns);
        page.append("|---".repeat(columns.length)).append("|\n");
    }

    private void row(Object... cells) {
        page.append(Arrays.stream(cells)
                .map(String::valueOf)
                .collect(Collectors.joining(" | ", "| ", " |\n"))
                .replaceAll("\\|  \\|", "| |"));
    }
}

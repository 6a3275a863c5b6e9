package id.tatakelola.drools.compile;

import id.tatakelola.engine.rule.Basis;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.engine.rule.EvidenceRequirement;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.engine.rule.Severity;
import id.tatakelola.model.Suggestions;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.EvidenceGrade;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The annotations of a rule, read and checked. */
final class Header {
    private final SourceText source;
    private final Annotations annotations;
    private final Map<String, LegalSource> sources;

    Header(SourceText source, Annotations annotations, Map<String, LegalSource> sources) {
        this.source = source;
        this.annotations = annotations;
        this.sources = sources;
    }

    Severity severity() {
        String value = annotations.required("severity", "Say how grave a breach is, such as @severity(\"MAJOR\").");
        List<String> names = Arrays.stream(Severity.values()).map(Enum::name).toList();
        if (value != null && !names.contains(value)) {
            annotations.problem(
                    "severity",
                    "severity `" + value + "` must be one of " + String.join(", ", names) + "."
                            + Suggestions.maybe(value, names));
        }
        return value != null && names.contains(value) ? Severity.valueOf(value) : Severity.MINOR;
    }

    List<Citation> citations() {
        String value = annotations.required(
                "source", "Add the article it rests on, such as @source(\"perpres-95-2018#pasal-31\").");
        List<Citation> citations = new ArrayList<>();
        for (String written : value == null ? new String[0] : value.strip().split("\\s+")) {
            Citation citation = citation(written);
            if (citation != null) {
                citations.add(citation);
            }
        }
        return citations;
    }

    private @Nullable Citation citation(String written) {
        int hash = written.indexOf('#');
        String id = hash < 0 ? written : written.substring(0, hash);
        String locator = hash < 0 ? "" : written.substring(hash + 1);
        LegalSource found = sources.get(id);
        if (found == null) {
            annotations.problem(
                    "source",
                    "source `" + id + "` is not in law/sources.tsv." + Suggestions.maybe(id, sources.keySet()));
            return null;
        }
        if (!locator.matches("([a-z0-9]+(-[a-z0-9]+)*)?")) {
            annotations.problem(
                    "source",
                    "`" + written + "` must name the place in lower-case words joined by hyphens," + " such as `" + id
                            + "#pasal-40-ayat-4`.");
            return null;
        }
        return new Citation(found, locator);
    }

    Validity inForce(List<Citation> citations) {
        LocalDate from = day(
                "inForceFrom",
                annotations.required(
                        "inForceFrom", "Add the first day it holds, such as @inForceFrom(\"2018-10-05\")."));
        LocalDate until = day("inForceUntil", annotations.value("inForceUntil"));
        if (from != null && until != null && until.isBefore(from)) {
            annotations.problem(
                    "inForceUntil", "inForceUntil (" + until + ") must not be before inForceFrom (" + from + ").");
            return Validity.since(from);
        }
        if (from != null) {
            citations.forEach(c -> checkDays(c.source(), from, until));
        }
        return new Validity(from, until == null ? Validity.NO_END : until);
    }

    /** A rule holds only while what it rests on holds. */
    private void checkDays(LegalSource cited, LocalDate from, @Nullable LocalDate until) {
        LocalDate first = cited.inForce().from();
        LocalDate last = cited.inForce().until();
        if (first == null) {
            if (cited.basis() == Basis.LAW) {
                annotations.problem(
                        "source", "the first day of `" + cited.id() + "` is not known, so no rule can rest on it.");
            }
        } else if (from.isBefore(first)) {
            annotations.problem(
                    "inForceFrom",
                    "inForceFrom (" + from + ") must not be before `" + cited.id() + "` is in force (" + first + ").");
        }
        boolean endless = last == null || last.equals(Validity.NO_END);
        if (!endless && (until == null || until.isAfter(last))) {
            annotations.problem(
                    "source",
                    "`" + cited.id() + "` ends on " + last + ", so the rule must end by then. Add" + " @inForceUntil(\""
                            + last + "\").");
        }
    }

    private @Nullable LocalDate day(String annotation, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            annotations.problem(annotation, annotation + " `" + value + "` is no day; write it as 2018-10-05.");
            return null;
        }
    }

    @Nullable
    EvidenceRequirement evidence() {
        String value = annotations.value("evidence");
        if (value == null) {
            return null;
        }
        List<String> grades =
                Arrays.stream(EvidenceGrade.values()).map(Enum::name).toList();
        String[] words = value.strip().split("\\s+");
        if (words.length != 2 || !grades.contains(words[0]) || !words[1].matches("[0-9]{1,5}")) {
            annotations.problem(
                    "evidence",
                    "evidence `" + value + "` must be the least grade (" + String.join(", ", grades)
                            + ") and the greatest age in days, such as @evidence(\"DOCUMENT 730\").");
            return null;
        }
        return new EvidenceRequirement(EvidenceGrade.valueOf(words[0]), Integer.parseInt(words[1]));
    }

    boolean recordKeeping() {
        String value = annotations.value("recordKeeping");
        if (value != null && !value.equals("true")) {
            annotations.problem("recordKeeping", "recordKeeping must be \"true\" or left out.");
        }
        return value != null;
    }

    SourceText source() {
        return source;
    }
}

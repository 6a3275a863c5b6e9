package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.maybe;
import static id.tatakelola.drools.problem.Words.maybeDay;
import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.engine.plan.Bound;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.engine.rule.Basis;
import id.tatakelola.engine.rule.Citation;
import id.tatakelola.engine.rule.EvidenceRequirement;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.engine.rule.Severity;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.EvidenceGrade;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The annotations of a rule, read and checked. */
final class Header {
    private static final Pattern BOUNDS =
            Pattern.compile("\\s*\\w+ +([1-9][0-9]{0,3}|10000)( +\\w+ +([1-9][0-9]{0,3}|10000))*\\s*");

    private final Annotations annotations;
    private final Map<String, LegalSource> sources;

    Header(Annotations annotations, Map<String, LegalSource> sources) {
        this.annotations = annotations;
        this.sources = sources;
    }

    Severity severity() {
        String value = annotations.required("severity");
        List<String> names = Arrays.stream(Severity.values()).map(Enum::name).toList();
        if (value != null && !names.contains(value)) {
            annotations.problem(
                    "severity", say("severity.unknown", value, String.join(", ", names), maybe(value, names)));
        }
        return value != null && names.contains(value) ? Severity.valueOf(value) : Severity.MINOR;
    }

    List<Citation> citations() {
        String value = annotations.required("source");
        List<Citation> citations = new ArrayList<>();
        for (String written : value == null ? new String[0] : citationsIn(value.strip())) {
            Citation citation = citation(written);
            if (citation != null) {
                citations.add(citation);
            }
        }
        return citations;
    }

    /** One citation with words in its place, such as {@code uu-1#Pasal 1}, is one that is written wrongly. */
    private static String[] citationsIn(String value) {
        boolean one = value.matches("[^#\\s]+#[^#]*[A-Z][^#]*");
        return one ? new String[] {value} : value.split("\\s+");
    }

    private @Nullable Citation citation(String written) {
        int hash = written.indexOf('#');
        String id = hash < 0 ? written : written.substring(0, hash);
        String locator = hash < 0 ? "" : written.substring(hash + 1);
        LegalSource found = sources.get(id);
        if (found == null) {
            annotations.problem("source", say("source.unknown", id, maybe(id, sources.keySet())));
            return null;
        }
        if (!locator.matches("([a-z0-9]+(-[a-z0-9]+)*)?")) {
            annotations.problem("source", say("source.locator", written, id, guess(id, locator)));
            return null;
        }
        return new Citation(found, locator);
    }

    /** {@code Pasal 40 ayat (4)} as a citation writes it. */
    private static LocalText guess(String id, String locator) {
        String words = locator.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String slug = words.replaceAll("^-|-$", "");
        return slug.isEmpty() ? nothing() : say("maybe", id + "#" + slug);
    }

    Validity inForce(List<Citation> citations) {
        LocalDate from = day("inForceFrom", annotations.required("inForceFrom"));
        LocalDate until = day("inForceUntil", annotations.value("inForceUntil"));
        if (from != null && until != null && until.isBefore(from)) {
            annotations.problem("inForceUntil", say("day.order", until, from));
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
                annotations.problem("source", say("source.undated", cited.id()));
            }
        } else if (from.isBefore(first)) {
            annotations.problem("inForceFrom", say("day.before-source", from, cited.id(), first));
        }
        if (last != null && !last.equals(Validity.NO_END) && (until == null || until.isAfter(last))) {
            annotations.problem("source", say("day.after-source", cited.id(), last));
        }
    }

    private @Nullable LocalDate day(String annotation, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            annotations.problem(annotation, say("day.unreadable", annotation, value, maybeDay(value)));
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
                    "evidence", say("evidence.form", value, String.join(", ", grades), maybe(words[0], grades)));
            return null;
        }
        return new EvidenceRequirement(EvidenceGrade.valueOf(words[0]), Integer.parseInt(words[1]));
    }

    /**
     * How many facts of some types the rule is made for.
     *
     * @param read the types it has patterns over; it can be bounded in these only
     */
    List<Bound> bounds(Set<String> read) {
        String value = annotations.value("bound");
        List<Bound> bounds = new ArrayList<>();
        if (value != null && !BOUNDS.matcher(value).matches()) {
            annotations.problem("bound", say("bound.form", value, Bound.MOST));
        } else if (value != null) {
            String[] words = value.strip().split("\\s+");
            for (int i = 0; i < words.length; i += 2) {
                bounds.add(new Bound(words[i], Integer.parseInt(words[i + 1])));
            }
        }
        bounds.stream()
                .map(Bound::factType)
                .filter(type -> !read.contains(type))
                .forEach(type -> annotations.problem("bound", say("bound.type", type, maybe(type, read))));
        return bounds;
    }

    boolean recordKeeping() {
        String value = annotations.value("recordKeeping");
        if (value != null && !value.equals("true")) {
            annotations.problem("recordKeeping", say("record-keeping.form"));
        }
        return value != null;
    }
}

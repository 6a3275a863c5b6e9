package id.tatakelola.testkit.missing;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.testkit.cases.CaseFile;
import id.tatakelola.testkit.law.CityText;
import id.tatakelola.testkit.random.City;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A city as a case of a file: what differs from the facts, registers and day that the file gives to all its cases. */
final class CaseLines {
    private final CaseFile file;
    private final FactTypes types;
    private final CityText text;

    CaseLines(CaseFile file, FactTypes types) {
        this.file = file;
        this.types = types;
        this.text = new CityText(types);
    }

    /** The case that wants what the rule answers, and that a rule with the other answers fails. */
    String of(City city, Answers wanted, Answers others) {
        City given = file.given() == null ? City.of(List.of(), new TreeSet<>(), city.asOf()) : file.given();
        List<String> lines = new ArrayList<>();
        if (!city.asOf().equals(given.asOf())) {
            lines.add("asOf: " + city.asOf());
        }
        without(city, given, lines);
        change(city, given, lines);
        facts(city, given, lines);
        open(city, given, lines);
        String name = name(city, given);
        lines.add(wanted.wanted(others));
        return "  - name: " + name + "\n    " + String.join("\n    ", lines) + "\n";
    }

    /** A sentence for the author to put better: what is other than in the file. */
    private String name(City city, City given) {
        List<String> words = new ArrayList<>();
        given.facts().keySet().stream()
                .filter(ref -> !city.facts().containsKey(ref))
                .forEach(ref -> words.add(ref.id() + " is not there"));
        city.facts().forEach((ref, now) -> {
            Fact before = given.facts().get(ref);
            if (before == null) {
                words.add("there is " + ref.id() + " too");
            } else if (!now.equals(before)) {
                words.add(ref.id() + " has " + changed(before, now).replaceAll("[{}\":]|, until none", ""));
            }
        });
        if (!city.asOf().equals(given.asOf())) {
            words.add("it is " + city.asOf());
        }
        return words.isEmpty() ? "as given" : "when " + String.join(" and ", words);
    }

    private static void without(City city, City given, List<String> lines) {
        List<String> gone = given.facts().keySet().stream()
                .filter(ref -> !city.facts().containsKey(ref))
                .map(CaseLines::path)
                .toList();
        if (!gone.isEmpty()) {
            lines.add("without: " + gone);
        }
    }

    private void change(City city, City given, List<String> lines) {
        List<String> changes = new ArrayList<>();
        List<String> blanks = new ArrayList<>();
        given.facts().forEach((ref, before) -> {
            Fact now = city.facts().get(ref);
            if (now != null && !now.equals(before)) {
                String changed = changed(before, now);
                if (!changed.equals("{}")) {
                    changes.add(path(ref) + ": " + changed);
                }
                blanked(before, now).forEach(name -> blanks.add(path(ref) + "/" + name));
            }
        });
        if (!changes.isEmpty()) {
            lines.add("change: {" + String.join(", ", changes) + "}");
        }
        if (!blanks.isEmpty()) {
            lines.add("blank: " + blanks);
        }
    }

    private String changed(Fact before, Fact now) {
        return components(now)
                .filter(c -> c.get(now) != null && !Objects.equals(c.get(now), c.get(before)))
                .map(c -> c.name() + ": " + CityText.text(Objects.requireNonNull(c.get(now))))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private List<String> blanked(Fact before, Fact now) {
        return components(now)
                .filter(c -> c.get(now) == null && c.get(before) != null)
                .map(FactComponent::name)
                .toList();
    }

    private Stream<FactComponent> components(Fact fact) {
        return types.of(fact.getClass()).components().stream();
    }

    private void facts(City city, City given, List<String> lines) {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        for (Map.Entry<FactRef, Fact> entry : city.facts().entrySet()) {
            if (!given.facts().containsKey(entry.getKey())) {
                rows.computeIfAbsent(entry.getKey().type(), type -> new ArrayList<>())
                        .add(text.row(entry.getValue()));
            }
        }
        if (!rows.isEmpty()) {
            lines.add("facts:"
                    + rows.entrySet().stream()
                            .map(row -> "\n      " + row.getKey() + ":\n        - "
                                    + String.join("\n        - ", row.getValue()))
                            .collect(Collectors.joining()));
        }
    }

    private static void open(City city, City given, List<String> lines) {
        List<String> open = given.closed().stream()
                .filter(type -> !city.closed().contains(type))
                .toList();
        if (!open.isEmpty()) {
            lines.add("open: " + open);
        }
    }

    private static String path(FactRef ref) {
        return ref.type() + "/" + ref.id();
    }
}

package id.tatakelola.io.bind;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.io.source.MapNode;
import id.tatakelola.io.source.Position;
import id.tatakelola.io.source.Problems;
import id.tatakelola.io.source.Refused;
import id.tatakelola.io.source.ScalarNode;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts from rows whose values are still text (<i>pembaca fakta</i>). Names are those in code or the labels in
 * either language; a value that is empty is not known, {@code none} is known absence.
 * Safe for use by several threads.
 */
public final class FactBinder {
    private final NameBook names;
    private final ValueReader values;
    private final EvidenceReader evidence;
    /** The components that must be known, by type; asking the record for each row would be slow. */
    private final Map<FactType, Set<String>> required = new ConcurrentHashMap<>();

    /** A binder for fact types. */
    public FactBinder(FactTypes types) {
        this.names = new NameBook(types);
        this.values = new ValueReader(names);
        this.evidence = new EvidenceReader(values);
    }

    /** The components of a type that every row must give. */
    public static Set<String> required(FactType type) {
        return type.components().stream()
                .filter(component -> !component.nullable())
                .map(FactComponent::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The columns that say where a fact of a type is known from, as far as the type has no component so called; empty
     * when it has one called {@code source}, since the others say nothing without it.
     */
    public List<String> evidenceColumns(FactType type) {
        List<String> free = Stream.of(Column.SOURCE, Column.OBSERVED_ON, Column.GRADE)
                .filter(column -> column.equals(names.column(type, column.part())))
                .map(Column::part)
                .toList();
        return free.contains(Column.SOURCE.part()) ? free : List.of();
    }

    /** The type of a name or label, or null, with a problem added, when there is none. */
    public @Nullable FactType type(String written, Position position, Problems problems) {
        FactType type = names.type(written);
        if (type == null) {
            problems.add(position, names.noType(written));
        }
        return type;
    }

    /** What a column stands for, or null, with a problem added, when the type has no such component. */
    public @Nullable Column column(FactType type, String written, Position position, Problems problems) {
        Column column = names.column(type, written);
        if (column == null) {
            problems.add(position, names.noColumn(type, written, true));
        }
        return column;
    }

    /** The fact of a row, or null when problems were added. Columns about evidence are not allowed. */
    public @Nullable Fact bind(FactType type, MapNode row, Problems problems) {
        Bound bound = bind(type, new Row(type, names, false, Set.of(), problems), row, problems);
        return bound == null ? null : bound.fact();
    }

    /**
     * The fact of a row and the evidence for it, or null when problems were added.
     *
     * @param excused components whose absence has been told already
     */
    public @Nullable Bound bindRow(FactType type, MapNode row, Problems problems, Set<String> excused) {
        return bind(type, new Row(type, names, true, excused, problems), row, problems);
    }

    /** The day of a value such as {@code asOf}, or null when it is not known or problems were added. */
    public @Nullable LocalDate day(String name, ScalarNode value, Problems problems) {
        return read(value, problems, () -> (LocalDate) values.read(name, LocalDate.class, value));
    }

    /**
     * The period that the keys {@code from} and {@code until} of a map give, or null when neither is known or problems
     * were added.
     */
    public @Nullable Validity period(MapNode map, Problems problems) {
        LocalDate from = end(map, "from", problems);
        LocalDate until = end(map, "until", problems);
        return period(from, until, map.position(), problems);
    }

    private @Nullable LocalDate end(MapNode map, String part, Problems problems) {
        Column column = new Column("", part);
        return map.get(part) instanceof ScalarNode value
                ? read(value, problems, () -> values.end(column, value))
                : null;
    }

    private @Nullable Bound bind(FactType type, Row row, MapNode node, Problems problems) {
        long before = problems.count();
        row.fill(node);
        Set<String> wanted = required.computeIfAbsent(type, FactBinder::required);
        List<FactComponent> components = type.components();
        @Nullable Object[] arguments = new @Nullable Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(components.get(i), row, node.position(), problems, wanted);
        }
        boolean complete = problems.count() == before && row.whole();
        Fact fact = complete ? create(type, row, node.position(), problems, arguments) : null;
        if (fact == null) {
            evidence.check(row, problems);
            return null;
        }
        List<Evidence> known = evidence.read(fact, row, node.position(), problems);
        return problems.count() == before ? new Bound(fact, known, row.positions()) : null;
    }

    private @Nullable Object argument(
            FactComponent component, Row row, Position at, Problems problems, Set<String> wanted) {
        long before = problems.count();
        Object value = component.javaType() == Validity.class
                ? period(component, row, at, problems)
                : single(component, row, problems);
        boolean told = problems.count() > before || row.told(component.name());
        if (value == null && wanted.contains(component.name()) && !told) {
            problems.add(row.position(component.name(), at), say("given.not", component.name()));
        }
        return value;
    }

    private @Nullable Object single(FactComponent component, Row row, Problems problems) {
        ScalarNode value = row.value(new Column(component.name(), ""));
        return value == null
                ? null
                : read(value, problems, () -> values.read(component.name(), component.javaType(), value));
    }

    private @Nullable Validity period(FactComponent component, Row row, Position at, Problems problems) {
        LocalDate from = end(new Column(component.name(), "from"), row, problems);
        LocalDate until = end(new Column(component.name(), "until"), row, problems);
        return period(from, until, row.position(component.name(), at), problems);
    }

    private @Nullable LocalDate end(Column column, Row row, Problems problems) {
        ScalarNode value = row.value(column);
        return value == null ? null : read(value, problems, () -> values.end(column, value));
    }

    private static @Nullable Validity period(
            @Nullable LocalDate from, @Nullable LocalDate until, Position at, Problems problems) {
        try {
            return from == null && until == null ? null : new Validity(from, until);
        } catch (IllegalArgumentException e) {
            problems.add(at, Refused.told(e));
            return null;
        }
    }

    /** Lets a reading become a problem where the value stands. */
    static <T> @Nullable T read(ScalarNode value, Problems problems, Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            problems.add(value.position(), Refused.told(e));
            return null;
        }
    }

    private static @Nullable Fact create(
            FactType type, Row row, Position at, Problems problems, @Nullable Object... arguments) {
        try {
            return type.create(arguments);
        } catch (IllegalArgumentException e) {
            LocalText told = Refused.told(e);
            String component = told.english().split("[ .(]", 2)[0];
            problems.add(row.position(component, at), told);
            return null;
        }
    }
}

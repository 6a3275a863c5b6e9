package id.tatakelola.io.schema;

import id.tatakelola.io.PortfolioDocument;
import id.tatakelola.io.PortfolioReader;
import id.tatakelola.io.json.JsonLayout;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.Validity;
import id.tatakelola.model.oversight.Evidence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a portfolio that was read as one document in the canonical form, its evidence beside the facts. */
final class Document {
    private final PortfolioDocument read;

    private Document(PortfolioDocument read) {
        this.read = read;
    }

    static String of(Path portfolio) {
        return JsonLayout.text(new Document(PortfolioReader.read(portfolio)).map());
    }

    private Map<String, @Nullable Object> map() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", read.portfolio().name());
        map.put("asOf", text(read.asOf()));
        map.put("note", read.note());
        map.put(
                "complete",
                read.portfolio().registers().stream().map(Document::register).toList());
        map.put("facts", facts());
        return map;
    }

    private static Map<String, Object> register(CompleteRegister register) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("factType", register.factType());
        map.put("from", end(Objects.requireNonNull(register.validity().from())));
        map.put("until", end(Objects.requireNonNull(register.validity().until())));
        map.put("source", register.sourceId());
        return map;
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (FactType type : read.portfolio().types().all()) {
            List<Object> rows = new ArrayList<>();
            read.portfolio().facts(type.name()).forEach(fact -> rows.add(row(type, fact)));
            if (!rows.isEmpty() && type.javaType() != Evidence.class) {
                facts.put(type.name(), rows);
            }
        }
        return facts;
    }

    private Map<String, @Nullable Object> row(FactType type, Fact fact) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (FactComponent component : type.components()) {
            row.put(component.name(), value(component.get(fact)));
        }
        read.portfolio().facts(Evidence.class).stream()
                .filter(e -> e.factType().equals(type.name()) && e.factId().equals(fact.id()))
                .forEach(e -> {
                    row.merge("source", e.sourceId(), (a, b) -> a + " " + b);
                    row.put("observedOn", text(e.observedOn()));
                    row.put("grade", text(e.grade()));
                });
        return row;
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Validity period) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("from", period.from() == null ? null : end(period.from()));
            map.put("until", period.until() == null ? null : end(period.until()));
            return map;
        } else if (value instanceof Bandwidth bandwidth) {
            return bandwidth.mbps().stripTrailingZeros().toPlainString() + " Mbps";
        }
        return value instanceof Number || value instanceof Boolean ? value : text(value);
    }

    private static String end(LocalDate day) {
        return day.equals(Validity.ALWAYS_BEFORE) || day.equals(Validity.NO_END) ? Fact.NONE : day.toString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

package id.tatakelola.cli.facts;

import id.tatakelola.engine.plan.Function;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.Language;
import id.tatakelola.model.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Says in one language what a component holds, as a rule reads it. */
final class KindWords {
    private final Language language;

    KindWords(Language language) {
        this.language = language;
    }

    String say(String indonesian, String english) {
        return language == Language.ID ? indonesian : english;
    }

    /** What a component holds, and whether it may be unknown. */
    String of(FactComponent component) {
        return kind(component) + (component.nullable() ? say(", boleh tidak diketahui", ", may be unknown") : "");
    }

    private String kind(FactComponent component) {
        Class<?> type = component.javaType();
        Class<? extends Fact> target = component.references();
        if (target != null) {
            return say("kode ", "id of ")
                    + target.getSimpleName()
                    + (component.nullable() ? say(", atau \"none\"", ", or \"none\"") : "");
        } else if (type.isEnum()) {
            return say("pilihan ", "choice ") + type.getSimpleName();
        } else if (type == BigDecimal.class) {
            return say("angka desimal, misalnya 1.5B", "decimal number, such as 1.5B");
        } else if (type == Integer.class || type == int.class) {
            return say("bilangan bulat", "whole number");
        }
        return plain(component.name(), type);
    }

    private String plain(String name, Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return "true / false";
        } else if (type == LocalDate.class) {
            return say("hari", "day");
        } else if (type == Validity.class) {
            return say("masa: ", "period: ") + name + ".from, " + name + ".until, " + name + ".covers(asOf)";
        } else if (type == Bandwidth.class) {
            return name + ".mbps" + say(", angka desimal", ", decimal number");
        }
        return name.equals("id") ? say("kode", "id") : say("teks", "text");
    }

    /** How a function is written in a rule. */
    String form(Function function) {
        return switch (function) {
            case COVERS -> say("masa.covers(hari)", "period.covers(day)");
            case YEAR -> say("hari.getYear()", "day.getYear()");
            case WHOLE -> say("desimal.intValueExact()", "decimal.intValueExact()");
            default -> say("hari", "day") + "." + function.word() + "(n)";
        };
    }

    /** What a function gives. */
    String meaning(Function function) {
        return switch (function) {
            case COVERS -> say("apakah hari itu di dalam masa berlaku", "whether the day is within the period");
            case YEAR -> say("tahunnya, bilangan bulat", "its year, a whole number");
            case WHOLE ->
                say("bilangan bulat; pecahan menggagalkan aturan", "a whole number; a fraction fails the rule");
            case PLUS_DAYS -> say("n hari sesudahnya", "n days later");
            case PLUS_MONTHS -> say("n bulan sesudahnya", "n months later");
            case PLUS_YEARS -> say("n tahun sesudahnya", "n years later");
            case MINUS_DAYS -> say("n hari sebelumnya", "n days earlier");
            case MINUS_MONTHS -> say("n bulan sebelumnya", "n months earlier");
            case MINUS_YEARS -> say("n tahun sebelumnya", "n years earlier");
        };
    }
}

package id.tatakelola.engine.pack;

import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.regulation.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The parameters in force on a day. Packs come before the portfolio, since law binds the city: a city sets the values
 * that law leaves to it (a pack names their keys without a value, which sets nothing), and one it sets against a pack is
 * told as a warning and not used.
 *
 * @param inForce one parameter for each key, sorted by key; its value is null when it is not known
 * @param warnings what was set more than once
 */
public record ParameterBook(List<Parameter> inForce, List<String> warnings) {
    /** Copies the lists. */
    public ParameterBook {
        inForce = List.copyOf(inForce);
        warnings = List.copyOf(warnings);
    }

    /** The parameters of packs and a portfolio on a day. */
    public static ParameterBook of(PackSet packs, Portfolio portfolio, LocalDate asOf) {
        TreeMap<String, Parameter> chosen = new TreeMap<>();
        List<String> warnings = new ArrayList<>();
        for (RulePack pack : packs.packs()) {
            pack.parameters().forEach(p -> choose(p, asOf, chosen, warnings));
        }
        portfolio.facts(Parameter.class).forEach(p -> choose(p, asOf, chosen, warnings));
        return new ParameterBook(List.copyOf(chosen.values()), warnings);
    }

    private static void choose(
            Parameter parameter, LocalDate asOf, TreeMap<String, Parameter> chosen, List<String> warnings) {
        Boolean covers =
                parameter.validity() == null ? null : parameter.validity().covers(asOf);
        if (Boolean.FALSE.equals(covers)) {
            return;
        }
        Parameter known = covers == null ? withoutValue(parameter) : parameter;
        Parameter first = chosen.get(parameter.key());
        if (first == null || first.value() == null) {
            chosen.put(parameter.key(), known);
        } else if (parameter.value() != null && !first.equals(known)) {
            warnings.add("parameter `" + parameter.key() + "` (" + parameter.id() + ") is not used: `" + first.id()
                    + "` already sets it on " + asOf + ".");
        }
    }

    private static Parameter withoutValue(Parameter p) {
        return new Parameter(p.id(), p.key(), null, p.unit(), p.validity(), p.sourceId());
    }

    /** A stand-in for a key that nobody has set: recorded, of unknown value. */
    public static Parameter unset(String key) {
        return new Parameter(key, key, null, null, null, Fact.NONE);
    }
}

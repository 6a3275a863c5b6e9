package id.tatakelola.benchmarks.report;

import java.util.Map;

/** What is measured on a city: a method of {@link id.tatakelola.benchmarks.CheckBenchmark} with its parameters. */
enum Witness {
    /** Plain Java, by hand. */
    ORACLE("oracle", "rules", "DROOLS", "plain Java", 1_000_000, 1_000_000, "#111111", ""),
    /** The evaluator on complete cities. */
    EVALUATOR("evaluator", "rules", "DROOLS", "evaluator", 1_000_000, 1_000_000, "#0072b2", "8 3"),
    /** The evaluator on cities with gaps. */
    UNKNOWNS("unknowns", "", "", "evaluator, 20 % unknown", 3_000, 100_000, "#009e73", "8 3 2 3"),
    /** The evaluator on complete cities, without explanations. */
    UNEXPLAINED("unexplained", "rules", "DROOLS", "evaluator, nothing explained", 100_000, 1_000_000, "", ""),
    /** The evaluator on cities with gaps, without explanations. */
    UNEXPLAINED_UNKNOWNS("unexplainedUnknowns", "", "", "the same, 20 % unknown", 3_000, 100_000, "", ""),
    /** Drools, a new session each time. */
    DROOLS("rival", "engine", "DROOLS", "Drools, new session", 100_000, 1_000_000, "#d55e00", "2 3"),
    /** Drools, pooled sessions and compiled filters. */
    DROOLS_POOL("rival", "engine", "DROOLS_POOL", "Drools, pool", 100_000, 1_000_000, "#cc79a7", "2 3 8 3"),
    /** Evrete on the rules that it can say. */
    EVRETE("rival", "engine", "EVRETE", "Evrete", 300, 3_000, "#e69f00", "4 2"),
    /** The evaluator on the same rules. */
    EVALUATOR_OF_EVRETE("evaluator", "rules", "EVRETE", "evaluator, rules of Evrete", 300, 3_000, "", ""),
    /** Plain Java on the same rules. */
    ORACLE_OF_EVRETE("oracle", "rules", "EVRETE", "plain Java, rules of Evrete", 300, 3_000, "", ""),
    /** Easy Rules on the rules that it can say. */
    EASY_RULES("rival", "engine", "EASY_RULES", "Easy Rules", 300, 100_000, "#56b4e9", "4 2 1 2"),
    /** The evaluator on the same rules. */
    EVALUATOR_OF_EASY_RULES("evaluator", "rules", "EASY_RULES", "evaluator, rules of Easy Rules", 300, 100_000, "", ""),
    /** Plain Java on the same rules. */
    ORACLE_OF_EASY_RULES("oracle", "rules", "EASY_RULES", "plain Java, rules of Easy Rules", 300, 100_000, "", "");

    private final String method;
    private final String parameter;
    private final String value;
    private final String label;
    private final int mostWhenShort;
    private final int mostWhenFull;
    private final String colour;
    private final String dashes;

    Witness(
            String method,
            String parameter,
            String value,
            String label,
            int mostWhenShort,
            int mostWhenFull,
            String colour,
            String dashes) {
        this.method = method;
        this.parameter = parameter;
        this.value = value;
        this.label = label;
        this.mostWhenShort = mostWhenShort;
        this.mostWhenFull = mostWhenFull;
        this.colour = colour;
        this.dashes = dashes;
    }

    /** The method of {@link id.tatakelola.benchmarks.CheckBenchmark}. */
    String method() {
        return method;
    }

    /** Its parameters, but for the number of facts. */
    Map<String, String> parameters() {
        return parameter.isEmpty() ? Map.of() : Map.of(parameter, value);
    }

    /** What readers call it. */
    String label() {
        return label;
    }

    /**
     * Whether it is measured with so many facts: not where it would take longer than all the rest, or not end; and with a
     * thousand, from which growth is fitted, all are measured only when there is time.
     */
    boolean measuredAt(int facts, Extent extent) {
        boolean full = extent == Extent.FULL;
        boolean growthMatters = this == ORACLE || this == EVALUATOR;
        return facts <= (full ? mostWhenFull : mostWhenShort)
                && (full || growthMatters || facts != Figures.LEAST_FOR_GROWTH);
    }

    /** Whether it has a line in the plot. */
    boolean drawn() {
        return !colour.isEmpty();
    }

    /** The colour of its line. */
    String colour() {
        return colour;
    }

    /** How its line is broken, for those who do not see the colour. */
    String dashes() {
        return dashes;
    }
}

package id.tatakelola.benchmarks.report;

/** What is measured, by the method of the benchmark. */
enum Witness {
    /** Plain Java, by hand. */
    ORACLE("oracle", "plain Java", 1_000_000, "#111111", ""),
    /** The evaluator on complete cities. */
    EVALUATOR("evaluator", "evaluator", 1_000_000, "#0072b2", "8 3"),
    /** Drools sessions. */
    DROOLS("drools", "Drools", 1_000_000, "#d55e00", "2 3"),
    /** The evaluator on cities with gaps; above so many facts a single check takes longer than all the rest. */
    UNKNOWNS("evaluatorWithUnknowns", "evaluator, 20 % unknown", 3_000, "#009e73", "8 3 2 3");

    private final String method;
    private final String label;
    private final int mostFacts;
    private final String colour;
    private final String dashes;

    Witness(String method, String label, int mostFacts, String colour, String dashes) {
        this.method = method;
        this.label = label;
        this.mostFacts = mostFacts;
        this.colour = colour;
        this.dashes = dashes;
    }

    /** The method of {@link id.tatakelola.benchmarks.CheckBenchmark}. */
    String method() {
        return method;
    }

    /** What readers call it. */
    String label() {
        return label;
    }

    /** Up to how many facts it is measured. */
    int mostFacts() {
        return mostFacts;
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

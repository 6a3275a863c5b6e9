package id.tatakelola.testkit.law;

/**
 * How a law is broken.
 *
 * @param law which law
 * @param ruleId by which rule
 * @param detail in what way
 */
public record Violation(String law, String ruleId, String detail) {
    @Override
    public String toString() {
        return law + ": rule `" + ruleId + "`: " + detail;
    }
}

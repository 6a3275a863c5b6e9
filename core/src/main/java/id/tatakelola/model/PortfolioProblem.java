package id.tatakelola.model;

/**
 * What is wrong, or looks wrong, about a fact of a portfolio.
 *
 * @param fact the fact concerned
 * @param component the component concerned; empty when the whole fact is meant
 * @param indonesian what is wrong, with a guess where there is one, in Indonesian
 * @param english the same in English
 */
public record PortfolioProblem(FactRef fact, String component, String indonesian, String english) {
    /** What is wrong, with its place, in English: what is kept and compared must not depend on a reader's language. */
    @Override
    public String toString() {
        return fact + (component.isEmpty() ? "" : " " + component) + ": " + english;
    }
}

package id.tatakelola.model;

/**
 * What is wrong, or looks wrong, about a fact of a portfolio.
 *
 * @param fact the fact concerned
 * @param component the component concerned; empty when the whole fact is meant
 * @param message what is wrong, with a guess where there is one
 */
public record PortfolioProblem(FactRef fact, String component, String message) {
    @Override
    public String toString() {
        return fact + (component.isEmpty() ? "" : " " + component) + ": " + message;
    }
}

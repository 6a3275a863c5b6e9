package id.tatakelola.model;

import java.util.Collection;
import java.util.List;

/**
 * Where {@linkplain ReferenceData reference data} comes from (<i>sumber data acuan</i>): facts that rules need beside those
 * that a city recorded, and that it does not have to write down itself.
 */
public interface ReferenceFacts {
    /** No reference data. */
    ReferenceFacts NONE = new ReferenceFacts() {
        @Override
        public List<Fact> factsFor(Collection<? extends Fact> recorded) {
            return List.of();
        }

        @Override
        public List<PortfolioProblem> problems(Collection<? extends Fact> recorded) {
            return List.of();
        }
    };

    /** The facts that belong to what is recorded; they are to be added to the portfolio. */
    List<? extends Fact> factsFor(Collection<? extends Fact> recorded);

    /** What is recorded about reference data that does not exist. */
    List<PortfolioProblem> problems(Collection<? extends Fact> recorded);
}

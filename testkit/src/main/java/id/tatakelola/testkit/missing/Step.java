package id.tatakelola.testkit.missing;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.testkit.random.City;
import java.time.LocalDate;

/** One small change of a city. */
sealed interface Step {
    City on(City city);

    /** A fact goes. */
    record Gone(FactRef ref) implements Step {
        @Override
        public City on(City city) {
            return city.without(ref);
        }
    }

    /** A fact comes, or takes the place of one. */
    record Put(Fact fact) implements Step {
        @Override
        public City on(City city) {
            return city.with(fact);
        }
    }

    /** The day moves. */
    record Moved(LocalDate day) implements Step {
        @Override
        public City on(City city) {
            return new City(city.facts(), city.closed(), day);
        }
    }
}

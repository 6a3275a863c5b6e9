package id.tatakelola.maturity;

import id.tatakelola.engine.result.LocalText;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One edition of indicators, weights, scales and grades (<i>instrumen penilaian</i>).
 *
 * @param id a slug such as {@code spbe-2020}
 * @param indexName what its index is called, such as <i>Indeks SPBE</i>
 * @param regulation the regulation that sets it
 * @param years the evaluation years that it applies to
 * @param structure what it scores and how it weighs
 * @param grades its grades
 * @param editions the years of which is known what grades rested on
 * @param externalScores scores of other institutions that indicators rest on
 * @param sources the texts that it was read in
 */
public record Instrument(
        String id,
        LocalText indexName,
        LocalText regulation,
        Years years,
        Structure structure,
        GradeScale grades,
        List<Edition> editions,
        List<ExternalScore> externalScores,
        List<InstrumentSource> sources) {
    /** Parts of an instrument that were read apart from each other. */
    public enum Part {
        /** The years it applies to. */
        YEARS,
        /** Names and weights of domains, aspects and indicators. */
        STRUCTURE,
        /** Levels and their names. */
        SCALES,
        /** Names and bounds of grades. */
        GRADES,
        /** Scores of other institutions. */
        EXTERNAL_SCORES
    }

    /** Checks that editions are of its years, and external scores of its indicators. */
    public Instrument {
        editions = List.copyOf(editions);
        externalScores = List.copyOf(externalScores);
        sources = List.copyOf(sources);
        for (Edition edition : editions) {
            if (edition.year() == null || !years.include(edition.year())) {
                throw new IllegalArgumentException("edition (" + edition.year() + ") must be within " + years);
            }
        }
        for (ExternalScore score : externalScores) {
            if (score.indicator() < 1
                    || score.indicator() > structure.indicators().size()) {
                throw new IllegalArgumentException("indicator (" + score.indicator() + ") of `"
                        + score.name().indonesian() + "` must be one of the instrument");
            }
        }
    }

    /** All indicators, by number from 1. */
    public List<Indicator> indicators() {
        return structure.indicators();
    }

    /**
     * The indicator of a number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Indicator indicator(int number) {
        if (number < 1 || number > indicators().size()) {
            throw new IllegalArgumentException("indicator `" + number + "` is not in instrument `" + id
                    + "`, whose rows are numbered 1 to " + indicators().size() + ".");
        }
        return indicators().get(number - 1);
    }

    /** When no year is named: grades rest on the exact value, as in the latest year known. */
    public Edition edition() {
        return Edition.assumed(null);
    }

    /**
     * How it was applied in a year.
     *
     * @throws IllegalArgumentException when the instrument does not apply to that year
     */
    public Edition edition(int year) {
        if (!years.include(year)) {
            throw new IllegalArgumentException("instrument `" + id + "` (" + regulation.english()
                    + ") applies to the evaluation years " + years + ", not to " + year + ".");
        }
        return editions.stream()
                .filter(e -> Objects.equals(e.year(), year))
                .findFirst()
                .orElseGet(() -> Edition.assumed(year));
    }

    /** Whether all of it was read in the regulation or in official reports; what is not is to be marked so. */
    public boolean official() {
        return unofficialParts().isEmpty();
    }

    /** The parts that rest on something less than the regulation or an official report, with the least confidence. */
    public SortedMap<Part, Confidence> unofficialParts() {
        SortedMap<Part, Confidence> least = new TreeMap<>();
        for (Part part : Part.values()) {
            provenances(part)
                    .map(Provenance::confidence)
                    .filter(c -> c != Confidence.A)
                    .forEach(c -> least.merge(part, c, (a, b) -> a.compareTo(b) >= 0 ? a : b));
        }
        return least;
    }

    /** Where a part was read. */
    public Stream<Provenance> provenances(Part part) {
        return switch (part) {
            case YEARS -> Stream.of(years.provenance());
            case STRUCTURE ->
                Stream.of(
                                structure.domains().stream().map(Domain::provenance),
                                structure.aspects().stream().map(Aspect::provenance),
                                structure.indicators().stream().map(Indicator::provenance))
                        .flatMap(Function.identity());
            case SCALES ->
                indicators().stream().map(i -> i.scale().provenance()).distinct();
            case GRADES -> grades.grades().stream().map(Grade::provenance);
            case EXTERNAL_SCORES -> externalScores.stream().map(ExternalScore::provenance);
        };
    }
}

package id.tatakelola.maturity;

import id.tatakelola.model.Suggestions;
import java.math.BigDecimal;
import java.util.List;

/**
 * The grades of an instrument (<i>predikat</i>).
 *
 * @param grades the lowest first
 */
public record GradeScale(List<Grade> grades) {
    /** Half of the last place shown: so much below a bound is shown as the bound. */
    private static final Fraction HALF_PLACE = Fraction.parse("0.005");

    /** Checks that the bounds rise. */
    public GradeScale {
        grades = List.copyOf(grades);
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("there must be a grade");
        }
        for (int i = 1; i < grades.size(); i++) {
            BigDecimal from = grades.get(i).from();
            if (from.compareTo(grades.get(i - 1).from()) <= 0) {
                throw new IllegalArgumentException("bound (" + from + ") of grade `"
                        + grades.get(i).name().indonesian() + "` must be above that of the grade before it");
            }
        }
    }

    /** The grade of an exact index; below the lowest bound it is the lowest grade. */
    public Grade grade(Fraction exact, GradeBasis basis) {
        Grade reached = grades.get(0);
        for (Grade grade : grades) {
            reached = exact.compareTo(least(grade, basis)) >= 0 ? grade : reached;
        }
        return reached;
    }

    /** The least exact index that is given a grade. */
    public static Fraction least(Grade grade, GradeBasis basis) {
        Fraction from = Fraction.of(grade.from());
        return basis == GradeBasis.EXACT ? from : from.minus(HALF_PLACE);
    }

    /**
     * The grade of a name, in either language, in capitals or not.
     *
     * @throws IllegalArgumentException when there is none, with a guess
     */
    public Grade find(String name) {
        return grades.stream()
                .filter(g -> g.name().indonesian().equalsIgnoreCase(name)
                        || g.name().english().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no grade `" + name + "`; the grades are "
                        + String.join(", ", names()) + "." + Suggestions.maybe(name, names())));
    }

    private List<String> names() {
        return grades.stream().map(g -> g.name().indonesian()).toList();
    }
}

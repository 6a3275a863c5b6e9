package id.tatakelola.testkit.city;

import java.time.LocalDate;

/** The flaws of the reference city on the second of its ladders. */
final class MaturityFlaws {
    private MaturityFlaws() {}

    static void plant(FlawList flaws) {
        flaws.plant(
                "criterion-not-fulfilled",
                "tangga-2-rencana",
                "nothing is planned",
                book -> book.set("CriterionFulfilment/tangga-2-rencana", "met", false));
        flaws.plant(
                "criterion-in-no-office",
                "tangga-2-sebagian",
                "no office does it",
                book -> book.removeAll("CriterionCoverage", id -> id.startsWith("tangga-2-")));
        flaws.follows("criterion-not-in-all-offices", "tangga-2-semua", "no office does it");
        flaws.plant(
                "criterion-not-recent",
                "tangga-2-reviu",
                "the review is more than two years old",
                book -> book.set("CriterionFulfilment/tangga-2-reviu", "doneOn", LocalDate.of(2022, 1, 4)));
        flaws.follows("criterion-not-followed-up", "tangga-2-lanjut", "what was followed up is too old");
        flaws.plant(
                "claimed-level-without-evidence",
                "tingkat-2",
                "a level is claimed without evidence",
                book -> book.remove("Evidence/bukti-IndicatorLevel-tingkat-2"));
    }
}

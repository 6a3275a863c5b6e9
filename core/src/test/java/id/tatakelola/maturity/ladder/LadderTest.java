package id.tatakelola.maturity.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tatakelola.engine.result.Verdict;
import id.tatakelola.maturity.SmallInstrument;
import id.tatakelola.model.Fact;
import id.tatakelola.model.PortfolioProblem;
import id.tatakelola.model.ReferenceFacts;
import id.tatakelola.model.maturity.CriterionCoverage;
import id.tatakelola.model.maturity.CriterionFulfilment;
import id.tatakelola.model.maturity.CriterionKind;
import id.tatakelola.model.maturity.LadderCriterion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ladder of two indicators; the fourth level of the second follows its second. */
public class LadderTest {
    public static final Ladder LADDER = new Ladder(
            "kecil",
            List.of(
                    criterion("kecil-1-2-a", 1, 2, 1, CriterionKind.CONDITION, Fact.NONE),
                    criterion("kecil-1-3-reviu", 1, 3, 2, CriterionKind.RECENT, Fact.NONE),
                    criterion("kecil-1-4-lanjut", 1, 4, 3, CriterionKind.FOLLOW_UP, "kecil-1-3-reviu"),
                    criterion("kecil-2-4-d", 2, 4, 2, CriterionKind.CONDITION, Fact.NONE),
                    criterion("kecil-2-2-some", 2, 2, 1, CriterionKind.SOME_OFFICES, "kecil-2-3-all"),
                    criterion("kecil-2-3-all", 2, 3, 2, CriterionKind.ALL_OFFICES, Fact.NONE),
                    criterion("kecil-2-3-b", 2, 3, 2, CriterionKind.CONDITION, Fact.NONE)));

    private static Criterion criterion(String id, int indicator, int level, int after, CriterionKind kind, String of) {
        return new Criterion(id, indicator, level, after, kind, of, SmallInstrument.name(id), SmallInstrument.READ);
    }

    /** Verdicts of the second indicator on some, all, b, d: {@code M}, {@code N} or {@code ?}. */
    private static IndicatorRating rating(String verdicts) {
        List<String> ids = List.of("kecil-2-2-some", "kecil-2-3-all", "kecil-2-3-b", "kecil-2-4-d");
        Map<Character, Verdict> letters = Map.of('M', Verdict.MET, 'N', Verdict.NOT_MET, '?', Verdict.CANNOT_TELL);
        TreeMap<String, Verdict> byId = new TreeMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byId.put(ids.get(i), letters.get(verdicts.charAt(i)));
        }
        return LADDER.rating(2, byId);
    }

    @ParameterizedTest
    @CsvSource({
        "NNNN, 1, 1",
        "MNNN, 2, 2",
        "MMNN, 2, 2",
        "MMMN, 3, 3",
        "MMMM, 4, 4",
        "NMMM, 1, 1",
        "MNNM, 4, 4",
        "????, 1, 4",
        "M???, 2, 4",
        "MN?N, 2, 2",
        "MM?N, 2, 3",
        "M?MN, 2, 3",
        "MMM?, 3, 4",
        "?MMN, 1, 3",
        "MN?M, 4, 4"
    })
    void what_is_certain_and_what_is_possible_bound_the_level(String verdicts, int least, int most) {
        IndicatorRating rating = rating(verdicts);

        assertThat(rating.least()).isEqualTo(least);
        assertThat(rating.most()).isEqualTo(most);
        assertThat(rating.known()).isEqualTo(least == most);
    }

    @Test
    void unmet_conditions_come_before_those_that_are_not_known() {
        assertThat(rating("M?NN").nextConditions())
                .extracting(judged -> judged.criterion().id())
                .containsExactly("kecil-2-3-b", "kecil-2-3-all");
        assertThat(rating("MMMM").nextConditions()).isEmpty();
        assertThat(rating("MMMN").conditions(3)).isEmpty();
    }

    @Test
    void only_criteria_of_indicators_that_are_told_of_go_into_a_portfolio() {
        CriterionFulfilment told = new CriterionFulfilment("kecil-1-2-a", true, null);

        assertThat(LADDER.factsFor(List.of(told)))
                .extracting(LadderCriterion::id, LadderCriterion::fulfilmentId, LadderCriterion::reviewId)
                .containsExactly(
                        tuple("kecil-1-2-a", "kecil-1-2-a", "none"),
                        tuple("kecil-1-3-reviu", "kecil-1-3-reviu", "none"),
                        tuple("kecil-1-4-lanjut", "kecil-1-4-lanjut", "kecil-1-3-reviu"));
        assertThat(LADDER.factsFor(List.of(new CriterionCoverage("c", "kecil-2-3-all", "bappeda", true))))
                .extracting(LadderCriterion::id, LadderCriterion::fulfilmentId, LadderCriterion::coverageId)
                .contains(
                        tuple("kecil-2-2-some", "none", "kecil-2-3-all"),
                        tuple("kecil-2-3-all", "none", "kecil-2-3-all"));
        assertThat(LADDER.factsFor(List.of())).isEmpty();
        assertThat(ReferenceFacts.NONE.factsFor(List.of(told))).isEmpty();
        assertThat(ReferenceFacts.NONE.problems(List.of(told))).isEmpty();
    }

    @Test
    void records_of_what_is_no_criterion_are_told_with_a_guess() {
        List<PortfolioProblem> problems = LADDER.problems(List.of(
                new CriterionFulfilment("kecil-1-2-b", true, null),
                new CriterionFulfilment("kecil-2-3-all", true, null),
                new CriterionCoverage("c1", "kecil-2-2-some", "bappeda", true),
                new CriterionCoverage("c2", "kecil-1-2-a", "bappeda", true),
                new CriterionFulfilment("kecil-1-2-a", true, null),
                new CriterionCoverage("c3", "kecil-2-3-all", "bappeda", true),
                new CriterionFulfilment("lain-1-2-a", true, null)));
        assertThat(problems)
                .extracting(PortfolioProblem::indonesian)
                .containsExactly(
                        "`kecil-1-2-b` bukan kriteria `kecil`. Mungkin `kecil-1-2-a`.",
                        "`kecil-2-3-all` tentang perangkat daerah: catat sebagai `CriterionCoverage` dari `kecil-2-3-all`, satu baris untuk setiap perangkat daerah.",
                        "`kecil-2-2-some` tentang perangkat daerah: catat sebagai `CriterionCoverage` dari `kecil-2-3-all`, satu baris untuk setiap perangkat daerah.",
                        "`kecil-1-2-a` bukan tentang perangkat daerah: catat sebagai `CriterionFulfilment`.");
        assertThat(problems)
                .extracting(PortfolioProblem::english)
                .containsExactly(
                        "`kecil-1-2-b` is no criterion of `kecil`. Maybe `kecil-1-2-a`.",
                        "`kecil-2-3-all` is about offices: record it as `CriterionCoverage` of `kecil-2-3-all`, one row for each office.",
                        "`kecil-2-2-some` is about offices: record it as `CriterionCoverage` of `kecil-2-3-all`, one row for each office.",
                        "`kecil-1-2-a` is not about offices: record it as `CriterionFulfilment`.");
    }

    @Test
    void a_ladder_that_contradicts_itself_is_refused() {
        Criterion a = LADDER.criteria().get(0);
        assertThatThrownBy(() -> new Ladder("kecil", List.of(a, a)))
                .hasMessage("criterion `kecil-1-2-a` is given twice");
        assertThatThrownBy(() -> new Ladder(
                        "kecil", List.of(a, criterion("kecil-1-5-x", 1, 5, 4, CriterionKind.FOLLOW_UP, "kecil-1-2-b"))))
                .hasMessage(
                        "criterion `kecil-1-5-x` is about `kecil-1-2-b`, which is no criterion. Maybe `kecil-1-2-a`.");
        assertThatThrownBy(() -> criterion("x", 1, 2, 2, CriterionKind.CONDITION, Fact.NONE))
                .hasMessage("level (2) of criterion `x` must be 2 or more, and `after` (2) below it");
    }
}

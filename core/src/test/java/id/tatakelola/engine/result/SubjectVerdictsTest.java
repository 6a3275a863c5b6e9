package id.tatakelola.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.asset.Application;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SubjectVerdictsTest {
    private static final List<Fact> SUBJECTS =
            List.of(Application.of("a", "SIAKAD"), Application.of("c", "SIMDA"), Application.of("e", "SIPKD"));
    private final SubjectVerdicts verdicts = verdicts();

    private static SubjectVerdicts verdicts() {
        SubjectVerdicts.Builder builder = new SubjectVerdicts.Builder(SUBJECTS);
        builder.set(0, Verdict.MET);
        builder.set(2, Verdict.CANNOT_TELL);
        return builder.build();
    }

    private static FactRef application(String id) {
        return new FactRef("Application", id);
    }

    private static SortedMap<FactRef, Verdict> asTree() {
        return new TreeMap<>(java.util.Map.of(
                application("a"), Verdict.MET,
                application("c"), Verdict.NOT_APPLICABLE,
                application("e"), Verdict.CANNOT_TELL));
    }

    @Test
    void it_is_the_map_that_a_tree_would_be() {
        assertThat(verdicts).isEqualTo(asTree()).hasToString(asTree().toString());
        assertThat(verdicts.comparator()).isNull();
        assertThat(verdicts.firstKey()).isEqualTo(application("a"));
        assertThat(verdicts.lastKey()).isEqualTo(application("e"));
    }

    @Test
    void what_is_no_subject_has_no_verdict() {
        assertThat(verdicts.get(application("b"))).isNull();
        assertThat(verdicts.get(new FactRef("Service", "a"))).isNull();
        assertThat(verdicts.get((Object) null)).isNull();
        assertThat(verdicts.containsKey(application("c"))).isTrue();
        assertThat(verdicts.containsKey(application("d"))).isFalse();
    }

    @Test
    void its_parts_are_those_of_a_tree() {
        for (String from : List.of("a", "b", "e", "f")) {
            assertThat(verdicts.headMap(application(from))).isEqualTo(asTree().headMap(application(from)));
            assertThat(verdicts.tailMap(application(from))).isEqualTo(asTree().tailMap(application(from)));
        }
        assertThat(verdicts.subMap(application("b"), application("e")))
                .isEqualTo(asTree().subMap(application("b"), application("e")));
        assertThat(verdicts.headMap(application("c")).get(application("e"))).isNull();
    }

    @Test
    void an_empty_part_has_no_first_and_parts_do_not_run_backwards() {
        SortedMap<FactRef, Verdict> empty = verdicts.headMap(application("a"));
        assertThatThrownBy(empty::firstKey).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> verdicts.subMap(application("e"), application("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_cannot_be_changed() {
        assertThatThrownBy(() -> verdicts.put(application("a"), Verdict.NOT_MET))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

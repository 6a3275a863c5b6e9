package id.tatakelola.engine.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalTextTest {
    private final List<Language> written = new ArrayList<>();
    private final LocalText late = LocalText.writtenWhenRead(language -> {
        written.add(language);
        return language == Language.ID ? "ya" : "yes";
    });

    @Test
    void a_text_is_written_in_a_language_when_first_read_in_it_and_only_once() {
        assertThat(written).isEmpty();
        assertThat(late.in(Language.EN)).isEqualTo("yes");
        assertThat(late.english()).isEqualTo("yes");
        assertThat(written).containsExactly(Language.EN);
        assertThat(late.in(Language.ID)).isEqualTo(late.indonesian()).isEqualTo("ya");
        assertThat(written).containsExactly(Language.EN, Language.ID);
    }

    @Test
    void a_text_written_late_is_the_same_as_one_written_at_once() {
        LocalText early = new LocalText("ya", "yes");
        assertThat(late).isEqualTo(early).hasSameHashCodeAs(early).hasToString(early.toString());
        assertThat(late).isNotEqualTo(new LocalText("ya", "no")).isNotEqualTo(new LocalText("tidak", "yes"));
        assertThat(late).isNotEqualTo("ya");
    }
}

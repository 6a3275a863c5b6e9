package id.tatakelola.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.asset.Application;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FastReaderTest {
    @Test
    void every_component_reads_as_it_does_one_by_one() {
        Application sipkd = Application.of("sipkd", "SIPKD").withOwnerId("bpkad");
        for (FactComponent component :
                FactTypes.standard().require("Application").components()) {
            Object slowly = component.get(sipkd);
            assertThat(component.reader().apply(sipkd)).isEqualTo(slowly);
            assertThat(component.get(sipkd)).isEqualTo(slowly);
            assertThat(component.reader()).isSameAs(component.reader());
        }
    }

    /** A record to be loaded twice. */
    public record Foreign(String id) {}

    /** A class loader that sees our classes but not the other way round, as that of a plug-in. */
    private static final class PluginLoader extends ClassLoader {
        private Class<?> own(String name, String file) throws IOException {
            try (InputStream in = FastReaderTest.class.getResourceAsStream(file)) {
                byte[] code = Objects.requireNonNull(in).readAllBytes();
                return defineClass(name, code, 0, code.length);
            }
        }
    }

    @Test
    void a_record_of_another_class_loader_is_read_the_slow_way() throws IOException {
        Class<?> foreign = new PluginLoader().own(Foreign.class.getName(), "FastReaderTest$Foreign.class");
        Function<Object, Object> slow = fact -> "slow";

        assertThat(FastReader.of(foreign.getRecordComponents()[0], slow)).isSameAs(slow);
        assertThat(FastReader.of(Foreign.class.getRecordComponents()[0], slow).apply(new Foreign("x")))
                .isEqualTo("x");
    }
}

package id.tatakelola.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.asset.Application;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndexTest {
    private static Index byOwner(@Nullable String... owners) {
        Fact[] facts = new Fact[owners.length];
        for (int i = 0; i < owners.length; i++) {
            facts[i] = Application.of("a" + i, "name").withOwnerId(owners[i]);
        }
        return new Index(facts, FactTypes.standard().require("Application").require("ownerId"));
    }

    private static List<Integer> chain(Index index, int first) {
        List<Integer> chain = new ArrayList<>();
        for (int at = first; at != Index.END; at = index.next(at)) {
            chain.add(at);
        }
        return chain;
    }

    @Test
    void facts_of_one_value_come_in_the_order_of_the_table() {
        Index index = byOwner("dinkes", "bappeda", "dinkes", null, "dinkes");
        assertThat(chain(index, index.first("dinkes"))).containsExactly(0, 2, 4);
        assertThat(chain(index, index.first("bappeda"))).containsExactly(1);
        assertThat(index.chains()).isEqualTo(2);
    }

    @Test
    void facts_of_unknown_value_are_kept_apart() {
        Index index = byOwner(null, "dinkes", null);
        assertThat(chain(index, index.firstUnknown())).containsExactly(0, 2);
        assertThat(chain(index, index.first("setda"))).isEmpty();
    }

    @Test
    void each_of_many_values_is_found() {
        String[] owners = new String[1000];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = "unit-" + i % 400;
        }
        Index index = byOwner(owners);
        for (int i = 0; i < 400; i++) {
            assertThat(chain(index, index.first("unit-" + i))).startsWith(i, i + 400);
        }
        assertThat(index.chains()).isEqualTo(400);
    }
}

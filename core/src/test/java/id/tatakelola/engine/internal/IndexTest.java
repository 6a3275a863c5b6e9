package id.tatakelola.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.asset.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndexTest {
    private static Index byOwner(@Nullable String... owners) {
        Fact[] facts = new Fact[owners.length];
        for (int i = 0; i < owners.length; i++) {
            facts[i] = Application.of("a" + i, "name").withOwnerId(owners[i]);
        }
        return new Index(facts, FactTypes.standard().require("Application").require("ownerId"), 0);
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

    @Test
    void facts_come_and_go_and_each_index_leads_to_just_those_that_are_there() {
        FactType type = FactTypes.standard().require("Application");
        FactTable table = new FactTable(type, List.of(), List.of());
        SortedMap<String, Application> model = new TreeMap<>();
        Random random = new Random(6172);
        Index index = table.index(type.require("ownerId"));
        for (int step = 0; step < 5000; step++) {
            String id = "a" + random.nextInt(60);
            if (random.nextInt(3) == 0) {
                table.remove(id);
                model.remove(id);
            } else {
                int owner = random.nextInt(40);
                Application fact = Application.of(id, "name").withOwnerId(owner == 0 ? null : "unit-" + owner);
                table.put(fact);
                model.put(id, fact);
            }
            String asked = "unit-" + random.nextInt(40);
            assertThat(ids(table, index, index.first(asked)))
                    .containsExactlyInAnyOrderElementsOf(withOwner(model, asked));
            assertThat(ids(table, index, index.firstUnknown()))
                    .containsExactlyInAnyOrderElementsOf(withOwner(model, null));
            assertThat(table.find(id)).isEqualTo(model.get(id));
        }
        assertThat(table.counts()).containsOnly(model.size());
        assertThat(table.size()).isLessThanOrEqualTo(60);
        assertThat(index.chains()).isEqualTo((int) model.values().stream()
                .map(Application::ownerId)
                .filter(owner -> owner != null)
                .distinct()
                .count());
    }

    private static List<String> ids(FactTable table, Index index, int first) {
        return chain(index, first).stream()
                .map(at -> Objects.requireNonNull(table.fact(at)).id())
                .toList();
    }

    private static List<String> withOwner(SortedMap<String, Application> model, @Nullable String owner) {
        return model.values().stream()
                .filter(fact -> Objects.equals(fact.ownerId(), owner))
                .map(Application::id)
                .toList();
    }
}

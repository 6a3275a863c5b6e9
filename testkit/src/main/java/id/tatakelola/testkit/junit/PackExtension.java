package id.tatakelola.testkit.junit;

import id.tatakelola.drools.RuleCompiler;
import id.tatakelola.drools.source.PackFolder;
import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.EngineLimits;
import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.FactTypes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests a pack and an engine that runs it (<i>perluasan JUnit</i>); a pack is compiled once, however many test classes
 * ask for it.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PackExtension PACK = PackExtension.ofFolder(Path.of("src/main/resources/my-pack"), Map.of());
 *
 * @Test
 * void a_test(GovernanceEngine engine) { ... }
 * }</pre>
 */
public final class PackExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(PackExtension.class);
    private static final Set<Class<?>> GIVEN = Set.of(PackSet.class, GovernanceEngine.class, FactTypes.class);

    private final Object key;
    private final FactTypes types;
    private final Supplier<PackSet> packs;

    private record Loaded(PackSet packs, GovernanceEngine engine) {}

    private PackExtension(Object key, FactTypes types, Supplier<PackSet> packs) {
        this.key = key;
        this.types = types;
        this.packs = packs;
    }

    /** Of packs that are compiled already, such as those that ship, over the standard fact types. */
    public static PackExtension of(PackSet packs) {
        return new PackExtension(packs, FactTypes.standard(), () -> packs);
    }

    /**
     * Of the pack of a folder, over the standard fact types.
     *
     * @param folder a folder with {@code pack.properties}
     * @param known sources that its rules may cite besides those it brings
     */
    public static PackExtension ofFolder(Path folder, Map<String, LegalSource> known) {
        FactTypes types = FactTypes.standard();
        return new PackExtension(
                folder.toAbsolutePath().normalize(),
                types,
                () -> PackSet.of(List.of(RuleCompiler.forTypes(types).compile(PackFolder.read(folder, known)))));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == FactTypes.class) {
            return types;
        }
        Loaded loaded = context.getRoot().getStore(NAMESPACE).computeIfAbsent(key, k -> load(), Loaded.class);
        return type == PackSet.class ? loaded.packs() : loaded.engine();
    }

    private Loaded load() {
        PackSet set = packs.get();
        return new Loaded(set, GovernanceEngine.load(set, types, EngineLimits.STANDARD));
    }
}

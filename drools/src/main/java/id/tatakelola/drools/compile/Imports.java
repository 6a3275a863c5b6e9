package id.tatakelola.drools.compile;

import id.tatakelola.engine.plan.Action;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Suggestions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** What a rule file imports and which globals it declares; only what rules need is admitted. */
final class Imports {
    private static final String ENGINE = "id.tatakelola.engine.";

    private final FactTypes types;
    private final SourceText source;
    private final Set<String> imported = new TreeSet<>();
    private final Set<String> globals = new TreeSet<>();

    Imports(FactTypes types, SourceText source, PackageDescr file) {
        this.types = types;
        this.source = source;
        file.getImports().forEach(this::readImport);
        file.getGlobals().forEach(this::readGlobal);
    }

    private void readImport(ImportDescr descr) {
        String name = descr.getTarget();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        FactType type = types.find(simple);
        Class<?> choice = types.findEnum(simple);
        boolean known = (type != null && type.javaType().getName().equals(name))
                || (choice != null && choice.getName().equals(name));
        if (known) {
            imported.add(simple);
        } else {
            source.problemAt(
                    offset(name),
                    "import of `" + name + "` is not admitted; only fact types and the choices of"
                            + " their components may be imported." + maybe(simple));
        }
    }

    private String maybe(String simple) {
        Set<String> names = new TreeSet<>();
        types.all().forEach(t -> names.add(t.javaType().getName()));
        String nearest = Suggestions.nearest(
                simple, types.all().stream().map(FactType::name).toList());
        return nearest == null
                ? ""
                : " Maybe `" + types.require(nearest).javaType().getName() + "`.";
    }

    private void readGlobal(GlobalDescr descr) {
        boolean day = descr.getType().equals(LocalDate.class.getName())
                && descr.getIdentifier().equals("asOf");
        boolean action = Arrays.stream(Action.Kind.values())
                .anyMatch(kind -> descr.getIdentifier().equals(kind.global())
                        && descr.getType().equals(ENGINE + capital(kind.global())));
        if (day || action) {
            globals.add(descr.getIdentifier());
        } else {
            source.problemAt(
                    offset(descr.getIdentifier()),
                    "global `" + descr.getIdentifier() + "` of type `"
                            + descr.getType()
                            + "` is not admitted. Maybe `global id.tatakelola.engine.Findings findings` or"
                            + " `global java.time.LocalDate asOf`.");
        }
    }

    private int offset(String word) {
        return Math.max(0, source.withoutComments().indexOf(word));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    boolean hasAsOf() {
        return globals.contains("asOf");
    }

    boolean hasGlobal(String name) {
        return globals.contains(name);
    }

    /** Tells when a name is used that is not imported. */
    void require(String simpleName, String className, Constraint at) {
        if (!imported.contains(simpleName)) {
            throw at.refuse(simpleName, "`" + simpleName + "` is not imported. Add `import " + className + "`.");
        }
    }
}

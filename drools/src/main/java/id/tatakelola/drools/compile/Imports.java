package id.tatakelola.drools.compile;

import static id.tatakelola.drools.problem.Words.nothing;
import static id.tatakelola.drools.problem.Words.say;

import id.tatakelola.drools.gate.Constraint;
import id.tatakelola.drools.gate.SourceText;
import id.tatakelola.engine.plan.Action;
import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Suggestions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
            source.problemAt(offset(name), say("import.refused", name, guess(simple)));
        }
    }

    private LocalText guess(String simple) {
        Map<String, String> names = new TreeMap<>();
        types.all().forEach(t -> names.put(t.name(), t.javaType().getName()));
        types.enumNames().forEach(name -> {
            Class<?> type = types.findEnum(name);
            if (type != null) {
                names.put(name, type.getName());
            }
        });
        String nearest = Suggestions.nearest(simple, names.keySet());
        return nearest == null ? nothing() : say("maybe", String.valueOf(names.get(nearest)));
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
                    say("global.refused", descr.getIdentifier(), descr.getType(), global(descr.getIdentifier())));
        }
    }

    private static String global(String written) {
        List<String> known = new ArrayList<>(List.of("asOf"));
        Arrays.stream(Action.Kind.values()).forEach(kind -> known.add(kind.global()));
        String nearest = Suggestions.nearest(written, known);
        String name = nearest == null ? "findings" : nearest;
        return (name.equals("asOf") ? LocalDate.class.getName() : ENGINE + capital(name)) + " " + name;
    }

    private int offset(String word) {
        return Math.max(0, source.withoutComments().indexOf(word));
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    boolean has(String simpleName) {
        return imported.contains(simpleName);
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
            throw at.refuse(simpleName, say("import.missing", simpleName, className));
        }
    }
}

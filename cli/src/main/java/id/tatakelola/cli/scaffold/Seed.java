package id.tatakelola.cli.scaffold;

import id.tatakelola.cli.scaffold.RulePlace.DomainFolder;
import id.tatakelola.model.Fact;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.asset.Hosting;
import id.tatakelola.model.asset.Platform;
import id.tatakelola.model.asset.PlatformStatus;
import id.tatakelola.model.data.Dataset;
import id.tatakelola.model.regulation.Regulation;
import id.tatakelola.model.regulation.RegulationKind;
import id.tatakelola.model.service.Service;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule of a domain begins with: a type, a component that says whom the rule is about, and one that can break it.
 *
 * @param type the subject's type
 * @param name the component by which people call it
 * @param scope in scope and out of it
 * @param breach kept and broken
 */
record Seed(Class<? extends Fact> type, String name, Choice scope, Choice breach) {
    /** A component, a value of it and another; texts, truths or constants. */
    record Choice(String component, Object one, Object other, boolean nullable) {
        String rule(Object value) {
            return component + " == "
                    + (value instanceof Enum<?> constant
                            ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
                            : value instanceof String text ? '"' + text + '"' : String.valueOf(value));
        }

        String cases(Object value) {
            return component + ": " + (value instanceof Enum<?> constant ? constant.name() : value);
        }
    }

    static Seed of(DomainFolder domain) {
        return switch (domain) {
            case POLICY ->
                new Seed(
                        Regulation.class,
                        "title",
                        new Choice("kind", RegulationKind.MAYORAL_REGULATION, RegulationKind.DECREE, false),
                        new Choice("appliesToAllUnits", true, false, true));
            case DATA ->
                new Seed(
                        Dataset.class,
                        "title",
                        new Choice("published", true, false, true),
                        new Choice("machineReadable", true, false, true));
            case APPLICATION ->
                new Seed(
                        Application.class,
                        "name",
                        new Choice("status", ApplicationStatus.RUNNING, ApplicationStatus.PLANNED, true),
                        new Choice("hosting", Hosting.OWN, Hosting.ABROAD, true));
            case INFRASTRUCTURE ->
                new Seed(
                        Platform.class,
                        "name",
                        new Choice("status", PlatformStatus.OPERATING, PlatformStatus.PLANNED, true),
                        new Choice("ownerId", "diskominfo", Fact.NONE, true));
            case INSTITUTION ->
                new Seed(
                        Service.class,
                        "name",
                        new Choice("critical", true, false, true),
                        new Choice("ownerId", "diskominfo", Fact.NONE, true));
        };
    }

    String typeName() {
        return type.getSimpleName();
    }

    /** The import lines that the rule needs, sorted. */
    Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of("import " + type.getName()));
        for (Object value : new Object[] {scope.one(), breach.other()}) {
            if (value instanceof Enum<?> constant) {
                imports.add("import " + constant.getDeclaringClass().getName());
            }
        }
        return imports;
    }
}

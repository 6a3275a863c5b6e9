package id.tatakelola;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.tatakelola.engine.GovernanceEngine;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What holds of the shape of this module, each with its reason. */
@AnalyzeClasses(packages = "id.tatakelola", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule only_the_engine_knows_its_insides = noClasses()
            .that()
            .resideOutsideOfPackage("..engine.internal..")
            .and()
            .doNotBelongToAnyOf(GovernanceEngine.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..engine.internal..")
            .because("the evaluator may change from release to release");

    @ArchTest
    static final ArchRule parts_of_the_engine_form_no_circle = slices().matching("id.tatakelola.engine.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each part is to be read on its own");

    @ArchTest
    static final ArchRule the_model_does_not_know_the_engine = noClasses()
            .that()
            .resideInAPackage("id.tatakelola.model..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.tatakelola.engine..")
            .because("facts are recorded whether or not anybody judges them");

    @ArchTest
    static final ArchRule nothing_here_needs_drools = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("compiled packs run without Drools on the class path");

    @ArchTest
    static final ArchRule nobody_asks_what_day_it_is = noClasses()
            .should()
            .accessTargetWhere(asksTheClock())
            .because("the day is given with each check, so that a result can be had again");

    @ArchTest
    static final ArchRule every_package_says_what_may_be_null =
            classes().should(resideInAMarkedPackage()).because("a null that is not announced is a fault");

    @ArchTest
    static final ArchRule facts_hold_no_optional = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("id.tatakelola.model..")
            .should()
            .notHaveRawType(Optional.class)
            .because("what is not known is null, in one way everywhere");

    @ArchTest
    static final ArchRule the_model_gives_and_takes_no_optional = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("id.tatakelola.model..")
            .should(showNo("java.util.Optional"))
            .because("what is not known is null, in one way everywhere");

    @ArchTest
    static final ArchRule no_library_type_shows_in_what_others_call = methods()
            .that()
            .arePublic()
            .or()
            .areProtected()
            .should(showNo("com.google.common"))
            .because("an application that uses another release of Guava must not break");

    private static DescribedPredicate<JavaAccess<?>> asksTheClock() {
        return describe(
                "asks a clock",
                access -> access.getTargetOwner().getPackageName().equals("java.time")
                        && (access.getName().equals("now") || access.getName().startsWith("system")));
    }

    private static ArchCondition<JavaClass> resideInAMarkedPackage() {
        return new ArchCondition<>("reside in a package annotated @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not @NullMarked"));
            }
        };
    }

    private static ArchCondition<JavaMethod> showNo(String nameBegins) {
        DescribedPredicate<JavaClass> foreign =
                describe(nameBegins, type -> type.getName().startsWith(nameBegins));
        return new ArchCondition<>("show no " + nameBegins) {
            @Override
            public void check(JavaMethod item, ConditionEvents events) {
                boolean shows = Stream.concat(Stream.of(item.getRawReturnType()), item.getRawParameterTypes().stream())
                        .anyMatch(foreign);
                events.add(new SimpleConditionEvent(item, !shows, item.getFullName() + " shows " + nameBegins));
            }
        };
    }
}

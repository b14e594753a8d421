package org.backstretch.registration;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.backstretch.registration");

    @Test
    void registration_knows_no_other_service() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.backstretch.results..",
                        "org.backstretch.leaderboards..",
                        "org.backstretch.portal..",
                        "org.backstretch.local..")
                .check(OURS);
    }

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        slices().matching("org.backstretch.registration.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void entities_leave_through_no_public_signature_of_a_resource() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should(not(nameEntities()))
                .check(OURS);
    }

    /** Panache fills in calls when the service is built, and no method references: those compile, and fail when they run. */
    @Test
    void entities_are_looked_up_by_calls_and_not_by_method_references() {
        classes().should(not(referTo(PanacheEntityBase.class))).check(OURS);
    }

    private static ArchCondition<JavaClass> referTo(Class<?> filledIn) {
        return new ArchCondition<>("refer to methods of " + filledIn.getSimpleName()) {
            @Override
            public void check(JavaClass ours, ConditionEvents events) {
                for (var reference : ours.getMethodReferencesFromSelf()) {
                    var isFilledIn = reference
                            .getTarget()
                            .resolveMember()
                            .filter(method -> method.getOwner().isEquivalentTo(filledIn))
                            .isPresent();
                    events.add(new SimpleConditionEvent(reference, isFilledIn, reference.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> nameEntities() {
        return new ArchCondition<>("name entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var named = Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getSimpleName)
                        .toList();
                events.add(
                        new SimpleConditionEvent(method, !named.isEmpty(), method.getFullName() + " names " + named));
            }
        };
    }
}

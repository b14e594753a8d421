package org.backstretch.results;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.backstretch.results");

    @Test
    void results_know_no_other_service() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.backstretch.registration..", "org.backstretch.leaderboards..", "org.backstretch.portal..")
                .check(CLASSES);
    }

    @Test
    void packages_depend_on_each_other_in_one_direction() {
        slices().matching("org.backstretch.results.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void entities_never_leave_in_an_answer() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(DescribedPredicate.describe(
                        "an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                .check(CLASSES);
    }

    @Test
    void the_derivation_itself_knows_no_database() {
        noClasses()
                .that()
                .haveNameMatching(".*\\.derivation\\.(Derivation|Derived|Judged|Run|Crossing|Verdict|Terms|Declared)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.backstretch.results.database..", "java.sql..", "jakarta..")
                .check(CLASSES);
    }

    @Test
    void formats_of_files_know_no_framework_and_no_other_package() {
        noClasses()
                .that()
                .resideInAPackage("org.backstretch.results.format..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io..", "java.sql..", "org.backstretch.kit..")
                .check(CLASSES);
    }
}

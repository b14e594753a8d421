package org.backstretch.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.backstretch.portal");

    @Test
    void the_portal_knows_no_service_but_by_its_answers() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.backstretch.registration..",
                        "org.backstretch.results..",
                        "org.backstretch.leaderboards..",
                        "org.backstretch.local..")
                .check(OURS);
    }

    @Test
    void the_portal_owns_nothing_but_sessions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.apache.kafka..")
                .check(OURS);
    }

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        slices().matching("org.backstretch.portal.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }
}

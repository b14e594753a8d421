package org.backstretch.leaderboards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses LEADERBOARDS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.backstretch.leaderboards");

    @Test
    void it_knows_no_other_service() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.backstretch.registration..", "org.backstretch.results..", "org.backstretch.portal..")
                .check(LEADERBOARDS);
    }

    @Test
    void its_packages_form_no_cycle() {
        slices().matching("org.backstretch.leaderboards.(*)..")
                .should()
                .beFreeOfCycles()
                .check(LEADERBOARDS);
    }

    @Test
    void what_is_folded_knows_nothing_of_kafka_or_http() {
        noClasses()
                .that()
                .resideInAPackage("org.backstretch.leaderboards.fact")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "jakarta..", "io..")
                .check(LEADERBOARDS);
    }
}

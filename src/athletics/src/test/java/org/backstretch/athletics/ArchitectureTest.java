package org.backstretch.athletics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses ATHLETICS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.backstretch.athletics");

    @Test
    void athletics_knows_no_framework() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.backstretch.athletics..")
                .check(ATHLETICS);
    }

    @Test
    void its_packages_form_no_cycle() {
        slices().matching("org.backstretch.athletics.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ATHLETICS);
    }
}

package org.backstretch.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private final JavaClasses contracts = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.backstretch.contracts");

    @Test
    void contracts_know_java_and_the_words_of_athletics_and_no_framework() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "org.backstretch.contracts..",
                        "org.backstretch.athletics")
                .check(contracts);
    }

    @Test
    void every_fact_is_a_record_and_so_never_changes() {
        classes().that().implement(Fact.class).should().beRecords().check(contracts);
    }
}

package org.committeecycle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which module, feature and technology may see which. */
class ArchitectureTest {

    private static final List<String> FEATURES = House.FEATURES;
    private static final List<String> MODULES = House.MODULES;

    @ParameterizedTest
    @FieldSource("MODULES")
    void everyModuleIsLookedAt(String module) {
        assertThat(House.CLASSES.stream().map(type -> type.getPackageName() + "."))
                .anyMatch(name -> name.startsWith(House.ROOT + module + "."));
    }

    @Test
    void domainKnowsNoTechnology() {
        classes()
                .that()
                .resideInAPackage(House.module("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.io..",
                        "java.math..",
                        "java.nio..",
                        "java.security..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "jakarta.transaction..",
                        "org.jspecify..",
                        "com.samskivert.mustache..",
                        House.module("domain"))
                .check(House.CLASSES);
    }

    @Test
    void doorsAndTechnologiesMeetOnlyInTheDomain() {
        seesNothingOf("workflow", "bot", "shell");
        seesNothingOf("bot", "workflow", "shell");
        seesNothingOf("shell", "workflow", "bot");
    }

    @Test
    void theEngineIsReachedThroughTheProcessPackageAndTheStepsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(House.feature("workflow", "process"))
                .and()
                .haveSimpleNameNotEndingWith("Steps")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(House.CLASSES);
    }

    @Test
    void everyPackageOfTheDomainIsAFeature() throws Exception {
        try (Stream<Path> entries = Files.list(Path.of("../domain/src/main/java/org/committeecycle/domain"))) {
            assertThat(entries.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .isNotEmpty()
                    .isSubsetOf(House.FEATURES);
        }
    }

    @ParameterizedTest
    @FieldSource("FEATURES")
    void aFeatureOfTheDomainSeesOnlyThoseBeforeIt(String feature) {
        seesNoLater("domain", feature, House.after(feature));
    }

    /** The package that holds the engine is what the other features of the module tell their outcomes: it comes first. */
    @ParameterizedTest
    @FieldSource("FEATURES")
    void aFeatureOfTheWorkflowSeesOnlyThoseBeforeIt(String feature) {
        Stream<String> later = feature.equals("process") ? FEATURES.stream() : House.after(feature).stream();
        seesNoLater(
                "workflow",
                feature,
                later.filter(other -> !other.equals("process")).toList());
    }

    @ParameterizedTest
    @FieldSource("FEATURES")
    void aFeatureOfTheBotSeesOnlyThoseBeforeIt(String feature) {
        seesNoLater("bot", feature, House.after(feature));
    }

    @ParameterizedTest
    @FieldSource("FEATURES")
    void aFeatureOfTheShellSeesOnlyThoseBeforeIt(String feature) {
        seesNoLater("shell", feature, House.after(feature));
    }

    @Test
    void noPackageDependsOnItself() {
        slices().matching(House.ROOT + "(**)").should().beFreeOfCycles().check(House.CLASSES);
    }

    private static void seesNothingOf(String module, String... never) {
        noClasses()
                .that()
                .resideInAPackage(House.module(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(never).map(House::module).toArray(String[]::new))
                .check(House.CLASSES);
    }

    private static void seesNoLater(String module, String feature, List<String> later) {
        String[] packages =
                later.stream().map(other -> House.feature(module, other)).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(House.feature(module, feature))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }
}

package org.snitp.io.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;

/** The house rules that the class files can be held to. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            // Not the predefined option for tests, which does not know the folders of a quick build.
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.snitp");

    @Test
    void modulesDependOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("io")
                .definedBy("org.snitp.io..")
                .layer("indicators")
                .definedBy("org.snitp.indicators..")
                .layer("model")
                .definedBy("org.snitp.model..")
                .whereLayer("io")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("indicators")
                .mayOnlyBeAccessedByLayers("io")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("indicators", "io")
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNothingButTheJdkAndTheValidationApi() {
        classes()
                .that()
                .resideInAPackage("org.snitp.model..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.snitp.model..",
                        "java..",
                        "jakarta.validation..",
                        "org.immutables.value..",
                        "org.jspecify.annotations.."))
                .check(CLASSES);
    }

    @Test
    void theIndicatorsKnowNothingButTheJdkAndTheModel() {
        classes()
                .that()
                .resideInAPackage("org.snitp.indicators..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.snitp.indicators..", "org.snitp.model..", "java..", "org.jspecify.annotations.."))
                .check(CLASSES);
    }

    @Test
    void packagesInsideTheReaderFormNoCycle() {
        slices().matching("org.snitp.io.(event|source|shape|bind|check|write)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void noTypeOfAThirdPartyIsInTheSignaturesOfExportedPackages() throws URISyntaxException {
        Set<String> exported = exportedPackages();

        List<JavaClass> foreign = CLASSES.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(ArchitectureTest::signature)
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive())
                .filter(type -> Stream.of("java.", "org.snitp.model", "org.snitp.indicators")
                        .noneMatch(known -> type.getName().startsWith(known)))
                .filter(type -> !exported.contains(type.getPackageName()))
                .toList();

        assertThat(foreign).isEmpty();
    }

    private static Set<String> exportedPackages() throws URISyntaxException {
        Path classes = Path.of(
                Snitp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(classes).find("org.snitp.io").orElseThrow().descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = CLASSES.stream()
                .filter(alwaysTrue())
                .map(JavaClass::getPackage)
                .distinct()
                .filter(found -> !found.getClasses().isEmpty())
                .filter(found -> found.tryGetAnnotationOfType("org.jspecify.annotations.NullMarked")
                        .isEmpty())
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }
}

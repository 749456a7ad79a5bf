package org.snitp.spark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.snitp.io.options.ReadOptions;

/** The module is a stranger to the library, and says which argument is missing. */
class SparkModuleTest {

    @Test
    void theModuleUsesWhatEverybodyMayUse() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.snitp..internal.."))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.snitp.spark"));
    }

    @Test
    @SuppressWarnings("NullAway") // That is what is tested.
    void nullIsAnsweredByTheNameOfTheParameter() {
        SparkLoader loader = SparkLoader.of(Given.PLAN);
        Map<String, ThrowingCallable> calls = Map.of(
                "bundle", () -> SparkLoader.of(null),
                "options", () -> SparkLoader.of(Given.PLAN, (ReadOptions) null),
                "day", () -> loader.knownOn(null),
                "rows", () -> loader.read(null, "figures"));

        calls.forEach((name, call) -> assertThatThrownBy(call)
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name));
    }
}

package org.snitp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Two types of the API that an application imports side by side have two names. */
class PublicNamesTest {

    @Test
    void noTwoTypesOfTheApiHaveOneName() {
        assertThat(new ClassFileImporter()
                        .withImportOption(MainClasses.ONLY).importPackages("org.snitp").stream()
                                .filter(type -> !type.getPackageName().contains(".internal")
                                        && !type.getPackageName().startsWith("org.snitp.cli"))
                                // An application has one line of Jackson, and what it names is the same in both.
                                .filter(type -> !type.getPackageName().equals("org.snitp.jackson2"))
                                .filter(type -> type.isTopLevelClass()
                                        && type.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(JavaClass::getSimpleName))
                .filteredOn(name -> !name.equals("package-info"))
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates();
    }
}

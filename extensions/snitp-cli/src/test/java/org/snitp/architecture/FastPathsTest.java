package org.snitp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.io.internal.twin.FastPathOf;

/** What is decided twice, once for speed, names its twin and the test that compares the two. */
class FastPathsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(MainClasses.ONLY).importPackages("org.snitp");

    private static Stream<JavaClass> fastPaths() {
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(FastPathOf.class));
    }

    private static JavaAnnotation<JavaClass> mark(JavaClass type) {
        return type.getAnnotationOfType(FastPathOf.class.getName());
    }

    @Test
    void whatIsCalledFastIsMarked() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getSimpleName().matches("FastPath(?!Of|Columns).*|.*Prefilter"))
                        .filter(JavaClass::isTopLevelClass))
                .isNotEmpty()
                .allMatch(type -> type.isAnnotatedWith(FastPathOf.class));
    }

    @Test
    void theTwinsExist() {
        assertThat(fastPaths()).hasSizeGreaterThan(5).allSatisfy(type -> {
            Object[] twins = (Object[]) mark(type).get("value").orElseThrow();
            assertThat(Arrays.stream(twins).map(String::valueOf)).isNotEmpty().allMatch(FastPathsTest::exists);
        });
    }

    /** Whether there is such a class: one of ours, or one of the JDK or of a library on the class path. */
    private static boolean exists(String name) {
        if (name.startsWith("org.snitp.")) {
            return CLASSES.contain(name);
        }
        try {
            return Class.forName(name, false, FastPathsTest.class.getClassLoader()) != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void theTestsExist() throws IOException {
        List<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("../.."))) {
            tests = files.map(Path::toString)
                    .filter(name -> name.replace('\\', '/').contains("/src/test/java/"))
                    .map(name -> Path.of(name).getFileName().toString())
                    .toList();
        }
        assertThat(fastPaths()).allSatisfy(type -> {
            Optional<Object> test = mark(type).get("heldBy");
            assertThat(tests).contains(test.orElseThrow() + ".java");
        });
    }
}

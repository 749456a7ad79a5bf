package org.snitp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the API puts out is put out in one way: {@code render} returns a text, {@code write} writes to a stream or to a file. */
class OutputContractTest {

    private static final List<Class<?>> TYPES = new ClassFileImporter()
            .withImportOption(MainClasses.ONLY).importPackages("org.snitp").stream()
                    .filter(type -> !type.getPackageName().contains(".internal")
                            && !type.getPackageName().startsWith("org.snitp.cli"))
                    .map(JavaClass::reflect)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .<Class<?>>map(type -> type)
                    .toList();

    /** Other words for rendering; {@code Snitp.toJson} and {@code Snitp.toYaml} are the short forms. */
    private static final Set<String> OTHER_WORDS =
            Set.of("csv", "html", "json", "log", "markdown", "toCsv", "toHtml", "toMarkdown", "toText", "xlsx", "yaml");

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method ->
                        !method.isBridge() && !method.getDeclaringClass().equals(Object.class));
    }

    private static Stream<Method> methods() {
        return TYPES.stream().flatMap(OutputContractTest::methods);
    }

    private static boolean writesTo(Class<?> target, Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return method.getName().equals("write") && parameters.length > 0 && parameters[parameters.length - 1] == target;
    }

    @Test
    void whatWritesReturnsNothing() {
        assertThat(methods().filter(method -> method.getName().startsWith("write")))
                .hasSizeGreaterThan(20)
                .allMatch(method -> method.getReturnType() == void.class);
    }

    @Test
    void whatRendersReturnsAText() {
        assertThat(methods().filter(method -> method.getName().startsWith("render")))
                .hasSizeGreaterThan(10)
                .allMatch(method -> method.getReturnType() == String.class);
    }

    @Test
    void whatReturnsATextOfAFormatIsCalledRender() {
        assertThat(methods()
                        .filter(method -> method.getReturnType() == String.class)
                        .filter(method -> OTHER_WORDS.contains(method.getName())))
                .isEmpty();
    }

    @Test
    void whatCanBeRenderedCanBeWrittenToAStreamAndToAFile() {
        assertThat(TYPES.stream()
                        .filter(type -> methods(type)
                                .anyMatch(method -> method.getName().equals("render"))))
                .hasSizeGreaterThan(10)
                .allMatch(type -> methods(type).anyMatch(method -> writesTo(OutputStream.class, method)))
                .allMatch(type -> methods(type).anyMatch(method -> writesTo(Path.class, method)));
    }
}

package org.snitp.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader of the Javadoc sees of the types that are built: the page of a type says what is required and shows how it is built,
 * and the page of its builder has the signatures, which Javadoc does not take over from the generated class.
 */
class BuilderPagesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern TYPE_PAGE =
            Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\n(?:@[^\\n]*\\n)*@Value\\.Immutable");
    private static final Pattern BUILDER_PAGE =
            Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\n    class Builder extends Immutable");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n \\* }</pre>");
    private static final Pattern REQUIRED = Pattern.compile("<p>Required: ([^.]*)\\.");
    private static final Pattern NAME = Pattern.compile("\\{@code (\\w+)");
    private static final Pattern MISSING = Pattern.compile("\\[(.*)]");

    static Stream<Class<?>> types() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> source(file).contains("class Builder extends Immutable"))
                    .map(SOURCES::relativize)
                    .map(file -> file.toString()
                            .replace(".java", "")
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .<Class<?>>map(BuilderPagesTest::type)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void bothPagesSayWhatIsRequired(Class<?> type) throws ReflectiveOperationException {
        Set<String> required = required(type);

        assertThat(requiredBy(page(type, TYPE_PAGE))).isEqualTo(required);
        assertThat(requiredBy(page(type, BUILDER_PAGE))).isEqualTo(required);
    }

    @ParameterizedTest
    @MethodSource("types")
    void thePageOfTheBuilderHasTheSignatures(Class<?> type) throws ReflectiveOperationException {
        String page = page(type, BUILDER_PAGE).replaceAll("\\s*\\n *\\* *", " ");

        assertThat(signatures(builder(type).getClass()))
                .allSatisfy(signature -> assertThat(page).contains("{@code " + signature + "}"));
    }

    @Test
    void everyExampleCompiles(@TempDir Path folder) throws IOException {
        StringBuilder program = new StringBuilder();
        packages().forEach(name -> program.append("import ").append(name).append(".*;\n"));
        program.append("import java.math.BigDecimal;\nimport java.time.LocalDate;\nimport java.time.Month;\n");
        program.append("import org.snitp.model.time.Period;\n\nclass Examples {\n");
        types().forEach(type -> program.append("void ")
                .append(type.getSimpleName())
                .append("() {\n")
                .append(example(type))
                .append("\n}\n"));
        Path file = Files.writeString(folder.resolve("Examples.java"), program.append("}\n"));

        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exitCode = ToolProvider.getSystemJavaCompiler()
                .run(null, messages, messages, "-d", folder.toString(), "-cp", classPath(), file.toString());

        assertThat(exitCode).as(messages.toString(UTF_8)).isZero();
    }

    private static String example(Class<?> type) {
        Matcher example = EXAMPLE.matcher(page(type, TYPE_PAGE));
        assertThat(example.find()).as(type.getName()).isTrue();
        return example.group(1).replaceAll("(?m)^ \\* ?", "");
    }

    private static Set<String> packages() {
        Set<String> packages = new TreeSet<>(List.of("org.snitp.model.text", "org.snitp.model.time"));
        types().map(Class::getPackageName).forEach(packages::add);
        return packages;
    }

    /** Returns what a builder that was given nothing misses. */
    private static Set<String> required(Class<?> type) throws ReflectiveOperationException {
        Object builder = builder(type);
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        Throwable failure = catchThrowable(() -> build.invoke(builder));
        return Optional.ofNullable(failure)
                .map(InvocationTargetException.class::cast)
                .map(thrown -> MISSING.matcher(
                        String.valueOf(thrown.getTargetException().getMessage())))
                .filter(Matcher::find)
                .map(missing -> Set.of(missing.group(1).split(", ")))
                .orElse(Set.of());
    }

    private static Set<String> requiredBy(String page) {
        Matcher required = REQUIRED.matcher(page.replaceAll("\\s*\\n *\\* *", " "));
        return required.find()
                ? NAME.matcher(required.group(1))
                        .results()
                        .map(name -> name.group(1))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Returns the methods that set one value or add one. */
    private static List<String> signatures(Class<?> builder) {
        return Arrays.stream(builder.getMethods())
                .filter(method ->
                        method.getDeclaringClass() != Object.class && !method.isBridge() && !method.isVarArgs())
                .filter(method -> !method.getName().matches("build|from|.*Extensions?|extensions|addAll.*|putAll.*"))
                .filter(method -> Stream.of(method.getParameterTypes())
                        .noneMatch(Set.of(Optional.class, Iterable.class, Map.class, Map.Entry.class)::contains))
                .map(method -> Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", method.getName() + "(", ")")))
                .filter(signature -> !signature.matches(".*\\((OptionalInt|OptionalLong|OptionalDouble)\\)"))
                .toList();
    }

    private static Object builder(Class<?> type) throws ReflectiveOperationException {
        return type.getMethod("builder").invoke(null);
    }

    private static String page(Class<?> type, Pattern pattern) {
        Matcher page = pattern.matcher(source(SOURCES.resolve(type.getName().replace('.', '/') + ".java")));
        assertThat(page.find()).as(type.getName()).isTrue();
        return page.group(1);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}

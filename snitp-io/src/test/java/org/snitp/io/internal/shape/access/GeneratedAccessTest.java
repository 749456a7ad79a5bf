package org.snitp.io.internal.shape.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.document.Extensible;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/** The generated classes are what the model says; {@code -Dgolden.update} writes them anew. */
class GeneratedAccessTest {

    private static final Path SOURCES =
            Path.of("src", "main", "java", "org", "snitp", "io", "internal", "shape", "access");

    /** The types of the model that a document can hold. */
    static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(
                List.of(Strategy.class, InstitutionRegistry.class, ActionPlan.class, MeasurementSet.class));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (types.add(type)) {
                AccessGenerator.getters(type).values().stream()
                        .map(Method::getGenericReturnType)
                        .flatMap(GeneratedAccessTest::within)
                        .filter(Extensible.class::isAssignableFrom)
                        .forEach(open::add);
            }
        }
        return types;
    }

    private static Stream<Class<?>> within(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(GeneratedAccessTest::within);
        }
        return Stream.of((Class<?>) type);
    }

    @Test
    void thereIsNoClassOfATypeThatIsNoMore() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("Access.java", "package-info.java"),
                                    types().stream().map(type -> type.getSimpleName() + "Access.java"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void theClassIsWhatTheTypeSays(Class<?> type) throws IOException {
        Path file = SOURCES.resolve(type.getSimpleName() + "Access.java");
        String source = AccessGenerator.source(type);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, source);
        }
        assertThat(file).hasContent(source);
    }
}

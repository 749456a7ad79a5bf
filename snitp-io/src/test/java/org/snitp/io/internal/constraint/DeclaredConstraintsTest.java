package org.snitp.io.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;

/** The table of constraints is what the annotations of the model say; {@code -Dgolden.update} writes it anew, to be formatted. */
class DeclaredConstraintsTest {

    private static final Path SOURCE =
            Path.of("src", "main", "java", "org", "snitp", "io", "internal", "constraint", "DeclaredConstraints.java");

    private static final String CLASS = """
            package org.snitp.io.internal.constraint;

            import org.jspecify.annotations.Nullable;

            /**
             * What the types of the model declare, generated from their annotations; {@code -Dgolden.update} writes it anew. To read
             * the annotations took a process longer than to read a plan.
             */
            final class DeclaredConstraints {

                private DeclaredConstraints() {}

                /** Returns what the type with a name declares, or null if that is not known here. */
                static @Nullable TypeConstraints of(String type) {
                    return switch (type) {
            %s            default -> null;
                    };
                }
            }
            """;

    @Test
    void theTableIsWhatTheAnnotationsSay() throws IOException {
        String cases = types().values().stream()
                .filter(type -> TypeConstraints.read(type).isComplete())
                .map(DeclaredConstraintsTest::type)
                .collect(Collectors.joining());
        String source = CLASS.formatted(cases);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(SOURCE, source);
        }
        assertThat(Files.readString(SOURCE)).isEqualToIgnoringWhitespace(source);
    }

    @Test
    void noTypeOfTheModelIsLeftOut() {
        assertThat(types().keySet())
                .allSatisfy(name -> assertThat(DeclaredConstraints.of(name)).isNotNull());
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        Deque<Shape<?, ?>> open = new ArrayDeque<>();
        DocumentShapes.kinds()
                .forEach(kind -> open.add(DocumentShapes.ofKind(kind).orElseThrow()));
        while (!open.isEmpty()) {
            Shape<?, ?> shape = open.remove();
            if (types.put(shape.type().getName(), shape.type()) == null) {
                for (Field<?, ?, ?> field : shape.fields()) {
                    if (field.type() instanceof ObjectType<?> type) {
                        open.add(type.shape());
                    }
                }
            }
        }
        return types;
    }

    private static String type(Class<?> type) {
        TypeConstraints constraints = TypeConstraints.read(type);
        String cascading = new TreeSet<>(constraints.properties())
                .stream()
                        .filter(property -> constraints.of(property).cascades())
                        .map(property -> '"' + property + '"')
                        .collect(Collectors.joining(", "));
        StringBuilder source =
                new StringBuilder("            case \"" + type.getName() + "\" -> new TypeConstraints()");
        if (!cascading.isEmpty()) {
            source.append(call("cascade", cascading));
        }
        for (String property : new TreeSet<>(constraints.properties())) {
            FieldConstraints field = constraints.of(property);
            source.append(checks("onValue", property, field.onValue()));
            source.append(checks("onFirst", property, field.onFirst()));
            source.append(checks("onSecond", property, field.onSecond()));
        }
        return source + ";\n";
    }

    /** A value that is given is not null, so that nothing is left of that constraint. */
    private static String checks(String method, String property, List<Check> checks) {
        String given = checks.stream()
                .filter(check -> !check.equals(Checks.NOT_NULL))
                .map(check -> ", Checks." + constant(check))
                .collect(Collectors.joining());
        return given.isEmpty() ? "" : call(method, '"' + property + '"' + given);
    }

    private static String call(String method, String arguments) {
        return "\n                    ." + method + "(" + arguments + ")";
    }

    private static String constant(Check check) {
        return check.holds() instanceof Checks.Matching matching
                ? "matching(\"" + matching.expression().replace("\\", "\\\\") + "\")"
                : check.constraint()
                        .getSimpleName()
                        .replaceAll("(?<=.)(?=\\p{Lu})", "_")
                        .toUpperCase(Locale.ROOT);
    }
}

package org.snitp.io.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.text.LocalizedText;

/** A shape has exactly the properties of its type, so that nothing of the model is lost in a document. */
class ShapesTest {

    /** Every shape that a document can reach, by its name. */
    static Stream<Shape<?, ?>> shapes() {
        Map<String, Shape<?, ?>> shapes = new LinkedHashMap<>();
        Deque<Shape<?, ?>> open = new ArrayDeque<>();
        DocumentShapes.kinds()
                .forEach(kind -> open.add(DocumentShapes.ofKind(kind).orElseThrow()));
        while (!open.isEmpty()) {
            Shape<?, ?> shape = open.remove();
            if (shapes.putIfAbsent(shape.name(), shape) == null) {
                for (Field<?, ?, ?> field : shape.fields()) {
                    if (field.type() instanceof ObjectType<?> type) {
                        open.add(type.shape());
                    }
                }
            }
        }
        // A text has a field for each language.
        shapes.remove(LocalizedText.class.getSimpleName());
        return shapes.values().stream();
    }

    /** Returns the type of the model that a shape builds, found by its builder. */
    private static Class<?> type(Shape<?, ?> shape) {
        Class<?> type = shape.newBuilder().getClass().getEnclosingClass();
        assertThat(type.getSimpleName()).isIn(shape.name(), shape.name() + "Definition");
        return type;
    }

    /** The properties that are given and not computed: a default method without such a builder method is computed. */
    private static Set<String> properties(Class<?> type) {
        Set<String> built = Stream.of(builder(type).getMethods())
                .map(method -> method.getName().replaceFirst("^getExtends$", "extends"))
                .collect(Collectors.toSet());
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .map(ShapesTest::property)
                .flatMap(Optional::stream)
                .filter(built::contains)
                .filter(property -> !property.equals("extensions"))
                .filter(property -> !property.equals("truthValue") || !built.contains("value"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> builder(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> property(Method method) {
        String name = method.getName().replaceFirst("^(?:get|is)(?=\\p{Lu})", "");
        return name.equals(method.getName())
                ? Optional.empty()
                : Optional.of(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aShapeHasThePropertiesOfItsType(Shape<?, ?> shape) {
        assertThat(new TreeSet<>(shape.fieldNames())).isNotEmpty().isEqualTo(properties(type(shape)));
    }

    @Test
    void thereAreManyShapes() {
        assertThat(shapes()).hasSizeGreaterThan(30);
    }
}

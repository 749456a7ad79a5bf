package org.snitp.io.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.Snitp;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;

/** No field is passed over: whichever of a document is changed or left out, the comparison says so. */
class EveryFieldTest {

    private static final Set<ChangeKind> AS_A_WHOLE =
            EnumSet.of(ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.RENAMED);

    static Stream<String> kinds() {
        return DocumentShapes.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyValueThatChangesIsReported(String kind) {
        Bundle whole = Bundle.of(Filled.whole(kind));
        List<String> values = Filled.values(kind);
        assertThat(values).hasSizeGreaterThan(20);
        for (int i : firstOfEach(values)) {
            Bundle changed = Bundle.of(Filled.withChanged(kind, i));
            boolean same = changed.equals(whole);
            assertThat(same).as(values.get(i)).isEqualTo(isFlag(values.get(i)));
            if (!same) {
                assertReported(Snitp.compare(whole, changed), values.get(i));
            }
        }
    }

    /** A flag is true wherever it is filled, so that it cannot be changed. */
    private static boolean isFlag(String name) {
        return name.endsWith(".notApplicable") || name.endsWith(".sparse") || name.equals("FiscalYear.reporting");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldThatIsLeftOutOrAddedIsReported(String kind) {
        Bundle whole = Bundle.of(Filled.whole(kind));
        List<String> fields = Filled.fields(kind);
        for (int i : firstOfEach(fields)) {
            Bundle without = Bundle.of(Filled.without(kind, i));
            assertReported(Snitp.compare(whole, without), fields.get(i));
            assertReported(Snitp.compare(without, whole), fields.get(i));
        }
    }

    /** The place of the first of each name; a strategy has many indicators, and all of them have the same fields. */
    private static List<Integer> firstOfEach(List<String> names) {
        Map<String, Integer> seen = new TreeMap<>();
        return IntStream.range(0, names.size())
                .filter(i -> seen.merge(names.get(i), 1, Integer::sum) == 1)
                .boxed()
                .toList();
    }

    /** One thing changed, and the field is named, unless the field tells things apart; then they are told as a whole. */
    private static void assertReported(Comparison comparison, String name) {
        String field = name.substring(name.indexOf('.') + 1);
        assertThat(comparison.changes()).as(name).isNotEmpty();
        boolean whole = comparison.changes().stream()
                .anyMatch(change -> change.kinds().stream().anyMatch(AS_A_WHOLE::contains));
        boolean named = comparison.changes().stream()
                .flatMap(change -> change.fields().stream())
                .anyMatch(change -> change.path().steps().contains(field)
                        || change.before().stream().anyMatch(value -> value instanceof Value.Group)
                        || change.after().stream().anyMatch(value -> value instanceof Value.Group));
        assertThat(whole || named).as("%s in %s", name, comparison).isTrue();
        if (!whole) {
            assertThat(comparison.changes()).as(name).hasSize(1);
        }
    }

    @Test
    void everyElementOfAListIsToldFromTheOthersByKeyCodeOrText() {
        List<String> unknown = shapes().flatMap(shape -> shape.fields().stream())
                .filter(field -> field.arity() == Field.Arity.LIST && field.type() instanceof ObjectType<?>)
                .map(field -> ((ObjectType<?>) field.type()).shape())
                .filter(shape ->
                        ItemKind.of(shape.name()).isEmpty() && shape.identity().isPresent())
                .map(Shape::name)
                .distinct()
                .toList();

        assertThat(unknown)
                .containsExactlyInAnyOrder("Milestone", "Dimension", "Category", "WeightedRule", "MetMilestone");
    }

    @Test
    void everyKindOfThingHasAShapeAndEveryReferenceAField() {
        List<String> names = shapes().map(Shape::name).toList();
        List<String> fields = shapes().flatMap(
                        shape -> shape.fieldNames().stream().map(field -> shape.name() + "." + field))
                .toList();

        assertThat(names)
                .containsAll(
                        Stream.of(ItemKind.values()).map(ItemKind::toString).toList());
        assertThat(fields).containsAll(References.fields());
    }

    private static Stream<Shape<?, ?>> shapes() {
        Map<String, Shape<?, ?>> shapes = new TreeMap<>();
        DocumentShapes.kinds()
                .forEach(kind -> collect(DocumentShapes.ofKind(kind).orElseThrow(), shapes));
        return shapes.values().stream();
    }

    private static void collect(Shape<?, ?> shape, Map<String, Shape<?, ?>> shapes) {
        if (shapes.putIfAbsent(shape.name(), shape) == null) {
            for (Field<?, ?, ?> field : shape.fields()) {
                if (field.type() instanceof ObjectType<?> type) {
                    collect(type.shape(), shapes);
                }
            }
        }
    }
}

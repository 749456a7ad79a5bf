package org.snitp.io.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.Evidence;
import org.snitp.io.diff.ItemKind;
import org.snitp.io.diff.TargetChange;
import org.snitp.io.diff.TimeChange;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.internal.message.Messages;

/** Whatever may change has words in both languages. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void everythingHasWords(String language) {
        Messages texts = Messages.in(Wording.class, Locale.forLanguageTag(language));
        Set<String> keys = new TreeSet<>();
        Map<String, Shape<?, ?>> shapes = new HashMap<>();
        DocumentShapes.kinds()
                .forEach(kind -> collect(DocumentShapes.ofKind(kind).orElseThrow(), shapes));
        for (Shape<?, ?> shape : shapes.values()) {
            for (Field<?, ?, ?> field : shape.fields()) {
                if (!shape.name().equals("LocalizedText")) {
                    keys.add("field." + field.name());
                }
                if (field.type() instanceof ScalarType<?> scalar) {
                    scalar.terms().forEach(term -> keys.add("term." + term));
                }
                boolean part = field.type() instanceof ObjectType<?> type
                        && Arrays.stream(ItemKind.values())
                                .noneMatch(kind ->
                                        kind.toString().equals(type.shape().name()));
                if (part && field.arity() == Field.Arity.LIST) {
                    keys.add("element." + field.name());
                }
            }
        }
        Stream.of(ItemKind.values())
                .forEach(kind -> keys.addAll(Set.of("one." + kind, "many." + kind, "gender." + kind)));
        Stream.of(ChangeKind.values()).forEach(kind -> keys.add("column." + kind));
        Stream.of(Evidence.values()).forEach(evidence -> keys.add("evidence." + evidence));
        Stream.of(TimeChange.values()).forEach(time -> keys.add("time." + time));
        Stream.of(TargetChange.Kind.values()).forEach(kind -> keys.add("target." + kind));
        keys.addAll(Set.of("term.permanent", "term.on-demand", "term.true", "term.null"));

        assertThat(keys)
                .hasSizeGreaterThan(200)
                .allSatisfy(key -> assertThat(texts.find(key)).as(key).isPresent());
        assertThat(keys)
                .filteredOn(key -> key.startsWith("gender."))
                .allSatisfy(key -> assertThat(texts.find(key)).as(key).get().isIn("m", "f"));
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

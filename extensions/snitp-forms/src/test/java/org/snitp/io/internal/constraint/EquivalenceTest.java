package org.snitp.io.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snitp.forms.sheet.Filling;
import org.snitp.forms.template.StrategyTemplate;
import org.snitp.io.Snitp;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.code.Code;
import org.snitp.model.code.WebAddress;
import org.snitp.model.document.Document;
import org.snitp.model.document.ExtensionName;
import org.snitp.model.rule.Path.Index;
import org.snitp.model.rule.Path.Step;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * The checks that are made from the annotations find the same as Hibernate Validator, at the same paths.
 * {@code -Dequivalence.models=100000 -Dequivalence.seed=1} mutates more models, and others.
 */
@Tag("slow")
class EquivalenceTest {

    private static List<Document> samples() {
        Bundle skeleton = Snitp.read(
                        Filling.uncommented(StrategyTemplate.example().render(Locale.ENGLISH)), "skeleton.yaml")
                .orElseThrow();
        Bundle sample = Snitp.read(Path.of("../../examples/sample")).bundle().orElseThrow();
        List<Document> documents = new ArrayList<>(skeleton.getDocuments());
        documents.addAll(sample.getDocuments());
        return documents;
    }

    @Test
    void nothingIsWrongWithTheOfficialStrategy() {
        for (Document document : Snitp.official().getDocuments()) {
            assertThat(ModelConstraints.check(document)).isEmpty();
            assertThat(HibernateOracle.check(document)).isEmpty();
        }
    }

    @Test
    void bothFindTheSameInMutatedModels() {
        long seed = Long.getLong("equivalence.seed", 20_261_129L);
        Random random = new Random(seed);
        List<Document> samples = samples();
        Set<Class<? extends Annotation>> violated = new HashSet<>();
        for (int i = 0; i < Integer.getInteger("equivalence.models", 1_200); i++) {
            DocumentShapes.Shaped<?> document = DocumentShapes.shaped(samples.get(i % samples.size()));
            Document mutated = (Document) new ModelMutation(random, 5 + random.nextInt(100)).mutate(document);

            List<ConstraintViolation> found = ModelConstraints.check(mutated);

            assertThat(found)
                    .as("seed %d, model %d", seed, i)
                    .containsExactlyInAnyOrderElementsOf(HibernateOracle.check(mutated));
            found.forEach(violation -> violated.add(violation.constraint()));
            requireSameOfEach(DocumentShapes.shaped(mutated), "seed " + seed + ", model " + i);
        }
        assertThat(violated)
                .contains(Code.class, NotBlankIfPresent.class, NotBlank.class, WebAddress.class, ExtensionName.class)
                .hasSizeGreaterThanOrEqualTo(8);
    }

    private static <T> void requireSameOfEach(DocumentShapes.Shaped<T> document, String model) {
        requireSameOfEach(document.shape(), document.object(), model);
    }

    /** What is asked of an object as soon as it is built finds what going through all of them finds in its own fields. */
    private static <T> void requireSameOfEach(Shape<T, ?> shape, T object, String model) {
        boolean violated = ModelConstraints.check(shape, object).stream().anyMatch(EquivalenceTest::isOfOwnField);
        assertThat(ModelConstraints.holdsItself(shape, object))
                .as("%s: %s", model, object)
                .isEqualTo(!violated);
        shape.fields().forEach(field -> requireSameInside(field, object, model));
    }

    private static boolean isOfOwnField(ConstraintViolation violation) {
        List<Step> steps = violation.steps();
        return steps.size() == 1 || (steps.size() == 2 && steps.get(1) instanceof Index);
    }

    private static <T, V> void requireSameInside(Field<T, ?, V> field, T object, String model) {
        if (field.type() instanceof ObjectType<V> type) {
            field.get(object).forEach(value -> requireSameOfEach(type.shape(), value, model));
        }
    }
}

package org.snitp.forms.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.snitp.io.internal.reference.FormatReference;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.document.Document;
import org.snitp.model.internal.message.Messages;

/** What is said in the skeleton, in one language. */
record Explanations(Messages texts, FormatReference reference) {

    static Explanations in(Locale locale) {
        return new Explanations(Messages.in(Explanations.class, locale), FormatReference.in(locale));
    }

    /** The text at the top. */
    List<String> header() {
        return Stream.of("what", "how", "own", "check").map(texts::text).toList();
    }

    /** The text at the top of a profile. */
    List<String> headerOfProfile() {
        return Stream.of("profile.what", "how", "own", "profile.check")
                .map(texts::text)
                .toList();
    }

    String title(Document document) {
        return texts.text("document." + DocumentShapes.shaped(document).shape().name());
    }

    /** The meaning of a field, whether it is required, and its allowed words. */
    String of(Shape<?, ?> shape, Field<?, ?, ?> field) {
        List<String> terms = field.type() instanceof ScalarType<?> scalar ? scalar.terms() : List.of();
        String allowed = terms.isEmpty() ? "" : " " + texts.text("allowed") + " " + String.join(", ", terms) + ".";
        return reference.about(shape, field) + allowed;
    }
}

package org.snitp.io.internal.reference;

import java.util.Locale;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.internal.message.Messages;

/**
 * The meaning of the document format, in one language. Used by the templates and the JSON Schema.
 *
 * @param texts the texts by their keys
 */
public record FormatReference(Messages texts) {

    /** Returns the reference in a language. */
    public static FormatReference in(Locale locale) {
        return new FormatReference(Messages.in(FormatReference.class, locale));
    }

    /** The display name of a type: {@code Action plan}. */
    public String title(Shape<?, ?> shape) {
        return texts.text("title." + shape.name());
    }

    /** The meaning of a type. */
    public String about(Shape<?, ?> shape) {
        return texts.text("about." + shape.name());
    }

    /** The meaning of a field, and whether it is required. */
    public String about(Shape<?, ?> shape, Field<?, ?, ?> field) {
        String meaning = texts.text(shape.name() + "." + field.name());
        return field.arity() == Field.Arity.REQUIRED ? meaning + " " + texts.text("document.required") : meaning;
    }

    /** The display name of a vocabulary: {@code Kind of institution}. */
    public String vocabulary(String name) {
        return texts.text("title." + name);
    }

    /** The meaning of a word of a vocabulary. */
    public String word(String vocabulary, String word) {
        return texts.text("word." + vocabulary + "." + word);
    }

    /** A text about scalars of a kind: {@code title}, {@code about} or {@code error}. */
    public String scalar(String kind, String aspect) {
        return texts.text("scalar." + kind + "." + aspect);
    }

    /** A text about documents in general: their {@code kind}, their {@code version}. */
    public String document(String aspect) {
        return texts.text("document." + aspect);
    }
}

package org.snitp.io.internal.reference;

import java.util.Locale;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.internal.message.Messages;

/**
 * What the document format means, in one language: the skeleton of a plan and the JSON Schema both tell it from here.
 *
 * @param texts the texts by their keys
 */
public record FormatReference(Messages texts) {

    /**
     * Returns what is said in a language.
     */
    public static FormatReference in(Locale locale) {
        return new FormatReference(Messages.in(FormatReference.class, locale));
    }

    /** The name of a type, for people: {@code Action plan}. */
    public String title(Shape<?, ?> shape) {
        return texts.text("title." + shape.name());
    }

    /** What a type is. */
    public String about(Shape<?, ?> shape) {
        return texts.text("about." + shape.name());
    }

    /** What a field means, and whether it is required. */
    public String about(Shape<?, ?> shape, Field<?, ?, ?> field) {
        String meaning = texts.text(shape.name() + "." + field.name());
        return field.arity() == Field.Arity.REQUIRED ? meaning + " " + texts.text("document.required") : meaning;
    }

    /** The name of a vocabulary, for people: {@code Kind of institution}. */
    public String vocabulary(String name) {
        return texts.text("title." + name);
    }

    /** What a word of a vocabulary means. */
    public String word(String vocabulary, String word) {
        return texts.text("word." + vocabulary + "." + word);
    }

    /** What is said about the scalars of a kind: {@code title}, {@code about} or {@code error}. */
    public String scalar(String kind, String aspect) {
        return texts.text("scalar." + kind + "." + aspect);
    }

    /** What is said about documents as such: their {@code kind}, their {@code version}. */
    public String document(String aspect) {
        return texts.text("document." + aspect);
    }
}

package org.snitp.io.internal.reference;

import java.util.Locale;
import java.util.ResourceBundle;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.Language;

/**
 * What the document format means, in one language: the skeleton of a plan and the JSON Schema both tell it from here.
 *
 * @param texts the texts by their keys
 */
public record FormatReference(ResourceBundle texts) {

    /**
     * Returns what is said in a language: Romanian for {@code ro}, else English.
     *
     * <p>English is the root: asked for English, a bundle would fall back to the language of the machine.
     */
    public static FormatReference in(Locale locale) {
        return new FormatReference(MessageBundles.load(FormatReference.class, "messages", Language.of(locale)));
    }

    /** The name of a type, for people: {@code Action plan}. */
    public String title(Shape<?, ?> shape) {
        return texts.getString("title." + shape.name());
    }

    /** What a type is. */
    public String about(Shape<?, ?> shape) {
        return texts.getString("about." + shape.name());
    }

    /** What a field means, and whether it is required. */
    public String about(Shape<?, ?> shape, Field<?, ?, ?> field) {
        String meaning = texts.getString(shape.name() + "." + field.name());
        return field.arity() == Field.Arity.REQUIRED ? meaning + " " + texts.getString("document.required") : meaning;
    }

    /** The name of a vocabulary, for people: {@code Kind of institution}. */
    public String vocabulary(String name) {
        return texts.getString("title." + name);
    }

    /** What a word of a vocabulary means. */
    public String word(String vocabulary, String word) {
        return texts.getString("word." + vocabulary + "." + word);
    }

    /** What is said about the scalars of a kind: {@code title}, {@code about} or {@code error}. */
    public String scalar(String kind, String aspect) {
        return texts.getString("scalar." + kind + "." + aspect);
    }

    /** What is said about documents as such: their {@code kind}, their {@code version}. */
    public String document(String aspect) {
        return texts.getString("document." + aspect);
    }
}

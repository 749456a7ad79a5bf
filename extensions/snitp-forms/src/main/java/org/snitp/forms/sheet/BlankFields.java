package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import org.snitp.indicators.sheet.SheetLine;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.write.Commentary;

/**
 * Blanks for the fields of one type of object.
 *
 * @param subject the type
 * @param lines the lines to fill in or fix, of this type and of others
 * @param words the language
 * @param languages the languages in which texts are asked for, the official one first
 * @param inside the commentary of the objects in it
 */
record BlankFields(
        Class<?> subject, List<SheetLine> lines, SheetWording words, List<String> languages, Commentary inside)
        implements Commentary {

    static boolean isToFillIn(SheetLine line) {
        return !line.isOptional() || line.isBlank();
    }

    /** The lines for fields of a type. */
    static List<SheetLine> of(Class<?> subject, List<SheetLine> lines) {
        return lines.stream().filter(line -> line.field().subject() == subject).toList();
    }

    /** The lines for a field. */
    static List<SheetLine> at(Class<?> subject, Field<?, ?, ?> field, List<SheetLine> lines) {
        return of(subject, lines).stream()
                .filter(line -> line.field().property().equals(field.name()))
                .toList();
    }

    /** What is to be said above the blanks of some lines. */
    static List<String> paragraphs(List<SheetLine> lines, SheetWording words) {
        List<String> paragraphs = new ArrayList<>();
        words.tasks(lines).forEach(task -> paragraphs.add(task.toString()));
        if (paragraphs.isEmpty()) {
            lines.forEach(line ->
                    paragraphs.add(words.text("optional") + ": " + line.field().in(words.locale()) + "."));
        }
        return paragraphs;
    }

    @Override
    public Commentary within(Object object) {
        return inside.within(object);
    }

    @Override
    public List<String> above(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return isHere(shape) ? paragraphs(at(subject, field, lines), words) : List.of();
    }

    @Override
    public List<String> blank(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return isHere(shape) && !at(subject, field, lines).isEmpty() ? Blanks.of(field, languages) : List.of();
    }

    private boolean isHere(Shape<?, ?> shape) {
        return shape.name().equals(subject.getSimpleName());
    }
}

package org.snitp.io.mutation;

import java.util.List;
import java.util.Random;

/** Writes values as the text around them is written, in one of the ways in which that can be done. */
final class Pen {

    private final Form.Syntax syntax;
    private final String text;
    private final Random random;

    Pen(Form.Syntax syntax, String text, Random random) {
        this.syntax = syntax;
        this.text = text;
        this.random = random;
    }

    Form.Syntax syntax() {
        return syntax;
    }

    String text() {
        return text;
    }

    Random random() {
        return random;
    }

    boolean isBlock() {
        return syntax == Form.Syntax.BLOCK;
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** A text of letters, digits and signs that need no escape, with the marks around it. */
    String word(String word, Value at) {
        int way = syntax == Form.Syntax.JSON ? 0 : random.nextInt(isInBlock(at) ? 6 : 3);
        return switch (way) {
            case 0 -> "⟦" + quoted(word) + "⟧";
            case 1 -> "⟦'" + word + "'⟧";
            case 2 -> word.matches("[a-z][A-Za-z -]*[a-z]") ? "⟦" + word + "⟧" : "⟦\"" + word + "\"⟧";
            case 3 -> "⟦|-\n" + spaces(at) + word + "⟧";
            case 4 -> "⟦>-   # îndoit 😀\n" + spaces(at) + word + "⟧";
            default -> "&a-" + word.length() + " !!str # 😀\n" + spaces(at) + "⟦\"" + word + "\"⟧";
        };
    }

    /** In double quotes, perhaps with an escape. */
    private String quoted(String word) {
        int at = random.nextInt(2 * word.length() + 1);
        if (at >= word.length()) {
            return "\"" + word + "\"";
        }
        String escape = String.format("\\u%04x", (int) word.charAt(at));
        return "\"" + word.substring(0, at) + escape + word.substring(at + 1) + "\"";
    }

    private boolean isInBlock(Value at) {
        return isBlock() && text.charAt(at.around().start) != '[';
    }

    /** A line of a field's value is indented further than the field, and one of an element further than its dash. */
    private String spaces(Value at) {
        int begin = at.isField() ? at.keyStart : at.start;
        return " ".repeat(column(begin) + 1);
    }

    int column(int offset) {
        return offset - (text.lastIndexOf('\n', offset - 1) + 1);
    }

    /** The name of a field. */
    String name(String name) {
        return isBlock() ? name : "\"" + name + "\"";
    }

    /** A field in front of another one of the same object. */
    Edit insert(Value before, String name, String value) {
        String field = name + ": " + value;
        String gap = isBlock() ? "\n" + " ".repeat(column(before.keyStart)) : ", ";
        return new Edit(before.keyStart, before.keyStart, field + gap);
    }

    Edit replace(Value value, String by) {
        return new Edit(value.start, value.end, by);
    }

    /** Marks the first character of a value, or where what is put in front of it begins. */
    Edit markBeginning(Value value) {
        return new Edit(value.start, value.start + 1, "⟦" + text.charAt(value.start) + "⟧");
    }
}

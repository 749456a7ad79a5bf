package org.snitp.io.diff.report;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.snitp.io.diff.FieldChange;
import org.snitp.io.diff.ItemKind;
import org.snitp.io.diff.ItemRef;

/** Says changes in one line each, for documents that tell of them beside a report of a comparison. */
public final class ChangeTexts {

    private final Wording wording;

    private ChangeTexts(Wording wording) {
        this.wording = wording;
    }

    /**
     * Returns the texts in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static ChangeTexts in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new ChangeTexts(new Wording(locale));
    }

    /** Returns what the items of a kind are called: {@code actions}. */
    public String many(ItemKind kind) {
        Objects.requireNonNull(kind, "kind");
        return wording.many(kind);
    }

    /** Returns an item with its kind: {@code action 1.2.1}. */
    public String item(ItemRef item) {
        Objects.requireNonNull(item, "item");
        return wording.one(item.kind()) + " " + item.code();
    }

    /** Returns the change of a field in words, with the old and the new content: {@code unit: «persons» is replaced by «victims»}. */
    public String change(FieldChange change) {
        Objects.requireNonNull(change, "change");
        Line line = new Lines(wording).of(change);
        String before = side(line, Mark.OLD);
        String after = side(line, Mark.NEW);
        String text = line.label();
        if (!before.isEmpty() || !after.isEmpty()) {
            String words = after.isEmpty() ? "words.removed" : before.isEmpty() ? "words.added" : "words.replaced";
            text = wording.texts().fill(words, Map.of("field", line.label(), "before", before, "after", after));
        }
        return line.note().isEmpty() ? text : text + " (" + line.note() + ")";
    }

    private static String side(Line line, Mark mark) {
        return line.parts().stream()
                .filter(part -> part.mark() == mark)
                .map(part -> "«" + part.text() + "»")
                .collect(Collectors.joining(", "));
    }
}

package org.snitp.annex.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.io.diff.FieldPath;
import org.snitp.io.diff.ItemKind;
import org.snitp.io.diff.report.ChangeTexts;
import org.snitp.io.diff.report.FieldNames;
import org.snitp.model.internal.message.Messages;

/** What a plan has and its annex does not give back, for one field of one kind of item. Immutable. */
public final class AnnexLoss {

    /** What became of it. */
    public enum Kind {
        /** The annex does not have it. */
        MISSING,

        /** The annex shows it to people, and an import does not take it. */
        SHOWN_ONLY,

        /** An import reads it otherwise than the plan has it. */
        READ_OTHERWISE
    }

    private static final int MAX_SHOWN = 3;

    private final Kind kind;
    private final ItemKind itemKind;
    private final String field;
    private final List<String> items;

    AnnexLoss(Kind kind, ItemKind itemKind, String field, List<String> items) {
        this.kind = kind;
        this.itemKind = itemKind;
        this.field = field;
        this.items = List.copyOf(items);
    }

    /** What became of it. */
    public Kind kind() {
        return kind;
    }

    /** What kind of item has the field. */
    public ItemKind itemKind() {
        return itemKind;
    }

    /** The field, as documents call it; empty for whole items. */
    public String field() {
        return field;
    }

    /** The codes of the items, in the order of the plan; a code stands for each field once. */
    public List<String> items() {
        return items;
    }

    /** The stable code: {@code Action.budget}, or {@code Action} for whole items. */
    public String code() {
        return field.isEmpty() ? itemKind.toString() : itemKind + "." + field;
    }

    /**
     * Returns what is said.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Messages texts = Messages.in(AnnexLoss.class, locale);
        String shown = String.join(", ", items.subList(0, Math.min(MAX_SHOWN, items.size())));
        return texts.fill(
                "loss." + kind.name(),
                Map.of(
                        "what",
                        field.isEmpty()
                                ? texts.text("loss.whole")
                                : FieldNames.of(FieldPath.of(List.of(field.split("\\."))), locale),
                        "items",
                        ChangeTexts.in(locale).many(itemKind),
                        "n",
                        Integer.toString(items.size()),
                        "codes",
                        items.size() > MAX_SHOWN ? shown + ", …" : shown));
    }

    /** Returns the code and the message, in English. */
    @Override
    public String toString() {
        return code() + ": " + message(Locale.ENGLISH);
    }
}

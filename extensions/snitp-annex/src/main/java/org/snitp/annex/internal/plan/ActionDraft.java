package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexPlace;

/** An action as its rows have it: the paragraphs of each field. */
final class ActionDraft {

    private final String code;
    private final String title;
    private final AnnexPlace place;
    private final List<ValueCell> values = new ArrayList<>();
    private final Map<AnnexField, List<AnnexParagraph>> fields = new EnumMap<>(AnnexField.class);

    ActionDraft(String code, String title, AnnexPlace place) {
        this.code = code;
        this.title = title;
        this.place = place;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    AnnexPlace place() {
        return place;
    }

    List<AnnexParagraph> paragraphs(AnnexField field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Returns the cells with sums, and with values beside indicators. */
    List<ValueCell> values() {
        return values;
    }

    void add(ValueCell cell) {
        values.add(cell);
    }

    /** Returns whether a column has the same text already. */
    boolean has(ValueCell cell) {
        return values.stream()
                .anyMatch(other -> other.column().first() == cell.column().first()
                        && other.field() == cell.field()
                        && other.whole().text().equals(cell.whole().text()));
    }

    void add(AnnexField field, List<AnnexParagraph> paragraphs) {
        fields.computeIfAbsent(field, unused -> new ArrayList<>()).addAll(paragraphs);
    }

    /** Returns whether a field has the same text already, as where a row is repeated on the next page. */
    boolean has(AnnexField field, List<AnnexParagraph> paragraphs) {
        return text(paragraphs(field)).equals(text(paragraphs));
    }

    private static List<String> text(List<AnnexParagraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}

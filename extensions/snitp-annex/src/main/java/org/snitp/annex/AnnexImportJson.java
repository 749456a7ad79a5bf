package org.snitp.annex;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.output.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what became of an annex as JSON, for other programs: how many fields became what, and each remark with its place.
 *
 * <pre>{@code
 * {
 *   "format": "docx",
 *   "actions": 104,
 *   "whole": false,
 *   "fields": {"title": {"taken": 103, "doubtful": 1, "not-taken": 0, "empty": 0}, ...},
 *   "remarks": [
 *     {"code": "SNITP-843", "kind": "institution-like", "certainty": "doubtful", "action": "1.2.1", "field": "support",
 *      "place": {"table": 1, "row": 14, "column": 3, "head": "De sprijin", "paragraph": 1,
 *                "text": "table 1, row 14, column «De sprijin», paragraph 1"},
 *      "message": "..."}]
 * }
 * }</pre>
 *
 * <p>Fields that do not apply are omitted. Only messages and the texts of places depend on the language.
 */
public final class AnnexImportJson implements TextFormat<AnnexImport> {

    private final Locale locale;

    private AnnexImportJson(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format with messages in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static AnnexImportJson in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new AnnexImportJson(locale);
    }

    @Override
    public String render(AnnexImport made) {
        Objects.requireNonNull(made, "made");
        return IndentedJson.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("format", word(made.format()));
            json.writeNumberProperty("actions", made.actions().size());
            json.writeBooleanProperty("whole", made.isWhole());
            json.writeObjectPropertyStart("fields");
            made.counts().forEach((field, counts) -> counts(json, field, counts));
            json.writeEndObject();
            json.writeArrayPropertyStart("remarks");
            made.remarks().forEach(remark -> remark(json, remark));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static String word(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void counts(JsonGenerator json, AnnexField field, Map<FieldStatus, Integer> counts) {
        json.writeObjectPropertyStart(word(field));
        counts.forEach((status, count) -> json.writeNumberProperty(word(status), count));
        json.writeEndObject();
    }

    private void remark(JsonGenerator json, AnnexRemark remark) {
        json.writeStartObject();
        json.writeStringProperty("code", remark.kind().id());
        json.writeStringProperty("kind", word(remark.kind()));
        json.writeStringProperty("certainty", word(remark.kind().certainty()));
        if (!remark.action().isEmpty()) {
            json.writeStringProperty("action", remark.action());
        }
        remark.field().ifPresent(field -> json.writeStringProperty("field", word(field)));
        place(json, remark.place());
        json.writeStringProperty("message", remark.message(locale));
        json.writeEndObject();
    }

    private void place(JsonGenerator json, AnnexPlace place) {
        json.writeObjectPropertyStart("place");
        number(json, "table", place.table());
        number(json, "row", place.row());
        number(json, "column", place.column());
        if (!place.head().isEmpty()) {
            json.writeStringProperty("head", place.head());
        }
        number(json, "paragraph", place.paragraph());
        json.writeStringProperty("text", place.text(locale));
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, int number) {
        if (number > 0) {
            json.writeNumberProperty(name, number);
        }
    }
}

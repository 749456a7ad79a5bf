package org.snitp.interop.exchange;

import java.util.Locale;
import java.util.Objects;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.output.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what is said about imported files as JSON, for other programs.
 *
 * <pre>{@code
 * {"standard": "sdmx", "whole": false, "remarks": [
 *   {"code": "SNITP-954", "kind": "unknown-indicator", "effect": "not-taken",
 *    "place": {"file": "data.csv", "line": 12, "cell": "INDICATOR"}, "message": "..."}]}
 * }</pre>
 *
 * <p>Fields that do not apply are omitted. Only messages depend on the language.
 */
public final class ForeignImportJson implements TextFormat<ForeignImport> {

    private final Locale locale;

    private ForeignImportJson(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format with messages in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static ForeignImportJson in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new ForeignImportJson(locale);
    }

    @Override
    public String render(ForeignImport made) {
        Objects.requireNonNull(made, "made");
        return IndentedJson.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("standard", made.standard().toString());
            json.writeBooleanProperty("whole", made.isWhole());
            json.writeArrayPropertyStart("remarks");
            made.remarks().forEach(remark -> write(json, remark));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, ImportRemark remark) {
        json.writeStartObject();
        json.writeStringProperty("code", remark.code().id());
        json.writeStringProperty("kind", word(remark.code()));
        json.writeStringProperty("effect", word(remark.code().effect()));
        json.writeObjectPropertyStart("place");
        json.writeStringProperty("file", remark.place().file());
        number(json, "line", remark.place().line());
        number(json, "column", remark.place().column());
        if (!remark.place().cell().isEmpty()) {
            json.writeStringProperty("cell", remark.place().cell());
        }
        json.writeEndObject();
        json.writeStringProperty("message", remark.message(locale));
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, int number) {
        if (number > 0) {
            json.writeNumberProperty(name, number);
        }
    }

    private static String word(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.snitp.io.diagnostic;

import java.util.List;
import java.util.Locale;
import org.snitp.io.output.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * Writes diagnostics as JSON, for other programs.
 *
 * <pre>{@code
 * {
 *   "summary": {"errors": 1, "warnings": 0, "infos": 0},
 *   "diagnostics": [
 *     {"code": "SNITP-401", "severity": "error", "message": "...", "file": "plan.yaml", "line": 12, "column": 20,
 *      "endLine": 12, "endColumn": 25, "pointer": "/actions/0/responsible/0", "owner": "action 2.2.6",
 *      "suggestion": "ANITP", "related": [{"file": "plan.yaml", "line": 3, ...}]}
 *   ]
 * }
 * }</pre>
 *
 * <p>A field that does not apply is left out; a whole file has no line, column or pointer. Codes, severities and places are
 * the same in every language. The same diagnostics always give the same bytes.
 */
public final class JsonReport {

    private final Locale locale;

    /**
     * A report in a language.
     *
     * @param locale Romanian for the language {@code ro}, English for any other
     */
    public JsonReport(Locale locale) {
        this.locale = locale;
    }

    /** Returns the diagnostics as JSON, indented by two spaces, with a line feed at the end. */
    public String render(List<Diagnostic> diagnostics) {
        return IndentedJson.text(json -> {
            json.writeStartObject();
            writeSummary(json, diagnostics);
            json.writeArrayPropertyStart("diagnostics");
            diagnostics.forEach(diagnostic -> write(json, diagnostic));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeSummary(JsonGenerator json, List<Diagnostic> diagnostics) {
        json.writeObjectPropertyStart("summary");
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(
                    severity.term() + "s",
                    diagnostics.stream()
                            .filter(diagnostic -> diagnostic.severity() == severity)
                            .count());
        }
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty("code", diagnostic.code().getId());
        json.writeStringProperty("severity", diagnostic.severity().term());
        json.writeStringProperty("message", diagnostic.message(locale));
        diagnostic.place().ifPresent(place -> write(json, place));
        diagnostic.owner().ifPresent(owner -> json.writeStringProperty("owner", owner.toString(locale)));
        diagnostic.suggestion().ifPresent(hint -> json.writeStringProperty("suggestion", hint));
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayPropertyStart("related");
            diagnostic.related().forEach(place -> {
                json.writeStartObject();
                write(json, place);
                json.writeEndObject();
            });
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Place place) {
        json.writeStringProperty("file", place.file());
        if (!place.isWholeFile()) {
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
            json.writeNumberProperty("endLine", place.endLine());
            json.writeNumberProperty("endColumn", place.endColumn());
            json.writeStringProperty("pointer", place.pointer());
        }
    }
}

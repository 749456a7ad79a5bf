package org.snitp.io.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snitp.io.catalogue.RuleCatalogue;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.reference.FormatReference;
import org.snitp.model.text.LanguageTag;

/** The schemas of the field {@code x-ignore}, which any object may have: one entry or a list of them. */
final class IgnoreSchema {

    static final String FIELD = "x-ignore";

    private final Locale locale;
    private final FormatReference reference;

    IgnoreSchema(Locale locale, FormatReference reference) {
        this.locale = locale;
        this.reference = reference;
    }

    /** Returns the schema of the field. */
    Map<String, Object> field() {
        return SchemaGenerator.reference("Ignore");
    }

    /** Returns the definitions that the schema of the field needs, beside that of a text. */
    Map<String, Map<String, Object>> definitions() {
        Map<String, Map<String, Object>> definitions = new LinkedHashMap<>();
        definitions.put("Ignore", listOrOne());
        definitions.put("IgnoredProblem", ignoredProblem());
        return definitions;
    }

    private Map<String, Object> listOrOne() {
        Map<String, Object> entry = SchemaGenerator.reference("IgnoredProblem");
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", reference.document("ignore"));
        schema.put("type", List.of("array", "object"));
        schema.put("if", Map.of("type", "array"));
        schema.put("then", Map.of("items", entry));
        schema.put("else", entry);
        return schema;
    }

    private Map<String, Object> ignoredProblem() {
        Map<String, Object> patterns = new LinkedHashMap<>();
        patterns.put("^" + LanguageTag.PATTERN + "$", SchemaGenerator.reference("Text"));
        patterns.put("^x-", true);
        Map<String, Object> reason = new LinkedHashMap<>();
        reason.put("description", reference.document("ignoreReason"));
        reason.put("type", List.of("string", "object"));
        reason.put("pattern", "\\S");
        reason.put("minProperties", 1);
        reason.put("patternProperties", patterns);
        reason.put("additionalProperties", false);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", code());
        entry.put("reason", reason);
        return object("ignoredProblem", List.of("code", "reason"), entry);
    }

    private Map<String, Object> code() {
        List<DiagnosticCode> codes = DiagnosticCode.all().stream()
                .filter(DiagnosticCode::isIgnorable)
                .toList();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", reference.document("ignoredCode"));
        schema.put("type", "string");
        schema.put("enum", codes.stream().map(DiagnosticCode::getId).toList());
        schema.put(
                "enumDescriptions",
                codes.stream()
                        .map(code -> RuleCatalogue.entry(code).title(locale))
                        .toList());
        schema.put("errorMessage", reference.document("ignoredCodeError"));
        return schema;
    }

    private Map<String, Object> object(String name, List<String> required, Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", reference.document(name));
        schema.put("type", "object");
        schema.put("required", required);
        schema.put("properties", properties);
        schema.put("patternProperties", Map.of("^x-", true));
        schema.put("additionalProperties", false);
        return schema;
    }
}

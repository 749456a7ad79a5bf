package org.snitp.io.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;

/**
 * Checks the languages of the texts of documents in memory, as the reader checks those of files.
 *
 * @param code the diagnostic code
 * @param arguments the arguments of the message
 * @param path where the text is
 */
public record LanguageFindings(DiagnosticCode code, Map<String, String> arguments, Path path) {

    private static final String ROMANIAN = "ro";

    /** Returns the texts without the official language, and the languages that are not declared. */
    public static List<LanguageFindings> of(Bundle bundle) {
        List<LanguageFindings> found = new ArrayList<>();
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            check(bundle.getDocuments().get(i), Path.document(i), found);
        }
        return found;
    }

    private static void check(Document document, Path at, List<LanguageFindings> found) {
        List<String> declared = document.getLanguages();
        String official = declared.isEmpty() ? ROMANIAN : declared.get(0);
        Map<String, Path> used = new LinkedHashMap<>();
        List<Path> lacking = new ArrayList<>();
        TextVisitor.walk(document, at, (text, path) -> {
            for (String language : text.languages()) {
                if (!used.containsKey(language)) {
                    used.put(language, path.get().field(language));
                }
            }
            if (text.get(official).isEmpty()) {
                lacking.add(path.get());
            }
        });
        boolean undeclared = declared.isEmpty() && !used.containsKey(ROMANIAN);
        if (!undeclared) {
            lacking.forEach(path -> found.add(new LanguageFindings(
                    DiagnosticCode.MISSING_FIELD,
                    Map.of("field", official, "type", LocalizedText.class.getSimpleName()),
                    path)));
        }
        Set<String> known = new LinkedHashSet<>(declared.isEmpty() ? List.of(ROMANIAN, "en") : declared);
        Set<String> right = new LinkedHashSet<>(undeclared ? List.<String>of() : declared);
        if (declared.isEmpty() && !undeclared) {
            right.add(ROMANIAN);
        }
        right.addAll(used.keySet());
        used.forEach((language, path) -> {
            if (undeclared || !known.contains(language)) {
                Map<String, String> arguments = undeclared
                        ? Map.of("variant", "official", "language", language, "languages", String.join(", ", right))
                        : Map.of("language", language, "languages", String.join(", ", right));
                found.add(new LanguageFindings(DiagnosticCode.UNDECLARED_LANGUAGE, arguments, path));
            }
        });
    }
}

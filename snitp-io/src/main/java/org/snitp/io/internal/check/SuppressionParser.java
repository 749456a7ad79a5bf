package org.snitp.io.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.shape.LanguageTags;
import org.snitp.model.code.Spelling;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;

/** Reads fields {@code x-ignore}, and reports problems with them. */
final class SuppressionParser {

    /**
     * A problem with a field.
     *
     * @param at where the problem is
     * @param arguments the arguments of the message
     * @param suggestion what was probably meant
     */
    record Flaw(Path at, Map<String, String> arguments, Optional<String> suggestion) {

        /** Returns whether the name of the field is wrong rather than its value. */
        boolean isAboutName() {
            return arguments.containsKey("field");
        }
    }

    private static final String CODE = "code";
    private static final String REASON = "reason";

    private static final List<String> USUAL = List.of("ro", "en");

    private final List<Suppression> entries = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private List<String> languages = USUAL;

    List<Suppression> entries() {
        return entries;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /**
     * Sets the languages of the document that is read next, the official one first. If there are none, they are
     * Romanian and English.
     */
    void expect(List<String> documentLanguages) {
        languages = documentLanguages.isEmpty() ? USUAL : documentLanguages;
    }

    /** Reads the value of a field: a list of entries, or one entry. */
    void read(ExtensionValue value, Path object) {
        Path field = object.field(Suppressions.FIELD);
        if (value instanceof ExtensionValue.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                readEntry(list.items().get(i), object, field.index(i));
            }
        } else {
            readEntry(value, object, field);
        }
    }

    private void readEntry(ExtensionValue value, Path object, Path at) {
        if (!(value instanceof ExtensionValue.Mapping entry)) {
            flaw(at, Map.of("variant", "noEntry"));
            return;
        }
        int before = flaws.size();
        Map<String, ExtensionValue> fields = known(entry, List.of(CODE, REASON), at);
        DiagnosticCode code = code(fields.get(CODE), at);
        LocalizedText reason = reason(fields.get(REASON), at);
        if (flaws.size() == before && code != null && reason != null) {
            entries.add(new Suppression(object, at, code, reason));
        }
    }

    /** Returns the known fields. A misspelt field counts as the one that was meant. */
    private Map<String, ExtensionValue> known(ExtensionValue.Mapping object, List<String> names, Path at) {
        Map<String, ExtensionValue> known = new HashMap<>();
        object.fields().forEach((name, value) -> {
            if (names.contains(name)) {
                known.put(name, value);
            }
        });
        object.fields().forEach((name, value) -> {
            if (!names.contains(name) && !name.startsWith("x-")) {
                List<String> absent =
                        names.stream().filter(n -> !known.containsKey(n)).toList();
                Optional<String> meant = Spelling.nearest(name, absent);
                meant.ifPresent(field -> known.put(field, value));
                flaws.add(new Flaw(
                        at.field(name),
                        Map.of("variant", "unknownField", "field", name, "allowed", String.join(", ", names)),
                        meant));
            }
        });
        return known;
    }

    private @Nullable DiagnosticCode code(@Nullable ExtensionValue value, Path entry) {
        if (value == null) {
            flaw(entry, Map.of("variant", "noCode"));
            return null;
        }
        String text = text(value);
        Optional<DiagnosticCode> code = DiagnosticCode.of(text);
        if (code.isEmpty()) {
            flaws.add(new Flaw(
                    entry.field(CODE), Map.of("variant", "unknownCode", "actual", text), Suppressions.meantCode(text)));
        } else if (!code.get().isIgnorable()) {
            flaw(entry.field(CODE), Map.of("variant", "notIgnorable", CODE, text));
        }
        return code.orElse(null);
    }

    private static String text(ExtensionValue value) {
        if (value instanceof ExtensionValue.Text text) {
            return text.value();
        }
        return value instanceof ExtensionValue.Decimal number ? number.value().toPlainString() : "";
    }

    private @Nullable LocalizedText reason(@Nullable ExtensionValue value, Path entry) {
        if (value == null || value instanceof ExtensionValue.Null) {
            flaw(entry, Map.of("variant", "noReason"));
            return null;
        }
        Path at = entry.field(REASON);
        Map<String, ExtensionValue> texts = value instanceof ExtensionValue.Mapping mapping
                ? known(mapping, languages(mapping), at)
                : Map.of(languages.get(0), value);
        LocalizedText.Builder reason = LocalizedText.builder().official(languages.get(0));
        for (Map.Entry<String, ExtensionValue> text : texts.entrySet()) {
            filled(text.getValue()).ifPresent(words -> reason.text(text.getKey(), words));
        }
        boolean filled = texts.values().stream().allMatch(text -> filled(text).isPresent());
        if (!filled || !texts.containsKey(languages.get(0))) {
            flaw(at, Map.of("variant", "reasonWithoutLanguage", "language", languages.get(0)));
            return null;
        }
        return reason.build();
    }

    /** The languages of the document, and any other in which there is a text. */
    private List<String> languages(ExtensionValue.Mapping texts) {
        Set<String> all = new LinkedHashSet<>(languages);
        texts.fields().keySet().stream().filter(LanguageTags::isLanguage).forEach(all::add);
        return List.copyOf(all);
    }

    private static Optional<String> filled(@Nullable ExtensionValue value) {
        return value instanceof ExtensionValue.Text text && !text.value().isBlank()
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private void flaw(Path at, Map<String, String> arguments) {
        flaws.add(new Flaw(at, arguments, Optional.empty()));
    }
}

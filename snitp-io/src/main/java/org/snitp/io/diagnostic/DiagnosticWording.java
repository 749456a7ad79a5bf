package org.snitp.io.diagnostic;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.model.internal.message.Messages;

/** Puts diagnostics into words of one language. */
final class DiagnosticWording {

    /** The argument whose text is the library's own list of what is allowed, and is never cut. */
    private static final String ALLOWED = "allowed";

    /** The argument that may be given in several languages, each under the name with a dot and the tag behind it. */
    private static final String SOURCE = "source";

    private static final int MAX_SHOWN = 200;

    private final Messages texts;

    private DiagnosticWording(Messages texts) {
        this.texts = texts;
    }

    static DiagnosticWording in(Locale locale) {
        return new DiagnosticWording(Messages.in(DiagnosticWording.class, locale));
    }

    String message(DiagnosticCode code, Map<String, String> arguments) {
        String variant = arguments.get("variant");
        return fill(variant == null ? code.getId() : code.getId() + "." + variant, arguments);
    }

    String severity(Severity severity) {
        return text("severity." + severity);
    }

    String subject(Subject subject) {
        return fill("owner." + subject.type(), Map.of("code", subject.code()));
    }

    String suggestion(String suggestion) {
        return fill("suggestion", Map.of("suggestion", suggestion));
    }

    String seeAlso(Location location) {
        return fill("report.seeAlso", Map.of("place", location.toString()));
    }

    String text(String key) {
        return texts.text(key);
    }

    private String fill(String key, Map<String, String> arguments) {
        return texts.fill(key, new Shown(arguments, texts));
    }

    /** Arguments as they are shown: the value of a name that ends in {@code Type} is itself the name of a text. */
    private static final class Shown implements Messages.Arguments {
        private final Map<String, String> arguments;
        private final Messages texts;

        Shown(Map<String, String> arguments, Messages texts) {
            this.arguments = arguments;
            this.texts = texts;
        }

        @Override
        public @Nullable String get(String name) {
            String value = name.equals(SOURCE)
                    ? arguments.getOrDefault(
                            name + "." + texts.locale().getLanguage(), arguments.getOrDefault(name, ""))
                    : arguments.get(name);
            if (value == null || name.equals(ALLOWED)) {
                return value;
            }
            return name.endsWith("Type") ? texts.text("type." + value) : shown(value);
        }
    }

    /** What a document says, on one line: a long text is cut, and what cannot be seen is shown by its number. */
    private static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (count++ == MAX_SHOWN) {
                return shown.append('…').toString();
            }
            int codePoint = value.codePointAt(i);
            if (isVisible(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(String.format("<U+%04X>", codePoint));
            }
        }
        return shown.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            // Marks that turn the direction of what follows.
            case Character.FORMAT ->
                codePoint < 0x202A || (codePoint > 0x202E && codePoint < 0x2066) || codePoint > 0x2069;
            default -> true;
        };
    }
}

package org.snitp.io.diagnostic;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.Language;
import org.snitp.model.text.PluralForm;

/** The texts of diagnostics in one language. */
final class Messages {

    private static final Messages ENGLISH = new Messages(Language.EN);

    private static final Messages ROMANIAN = new Messages(Language.RO);

    /** The argument whose text is the library's own list of what is allowed, and is never cut. */
    private static final String ALLOWED = "allowed";

    private static final int MAX_SHOWN = 200;

    private final ResourceBundle texts;
    private final Locale locale;

    private Messages(Language language) {
        this.locale = language.locale();
        this.texts = MessageBundles.load(Messages.class, "messages", language);
    }

    static Messages in(Locale locale) {
        return Language.of(locale) == Language.RO ? ROMANIAN : ENGLISH;
    }

    String message(DiagnosticCode code, Map<String, String> arguments) {
        String variant = arguments.get("variant");
        return fill(text(variant == null ? code.getId() : code.getId() + "." + variant), arguments);
    }

    String severity(Severity severity) {
        return text("severity." + severity);
    }

    String subject(Subject subject) {
        return fill(text("owner." + subject.type()), Map.of("code", subject.code()));
    }

    String suggestion(String suggestion) {
        return fill(text("suggestion"), Map.of("suggestion", suggestion));
    }

    String text(String key) {
        return texts.getString(key);
    }

    /**
     * Fills in the names in braces. The value of a name that ends in {@code Type} is itself the name of a text. Behind a name
     * and {@code #} stand the forms of a noun, of which the number asks for one: <code>{count#problem|problems}</code>, or in
     * Romanian <code>{count#problemă|probleme|de probleme}</code>.
     */
    String fill(String pattern, Map<String, String> arguments) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String name = pattern.substring(open + 1, close);
            filled.append(pattern, from, open).append(value(name, arguments));
            from = close + 1;
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    private String value(String name, Map<String, String> arguments) {
        int forms = name.indexOf('#');
        String value = arguments.get(forms < 0 ? name : name.substring(0, forms));
        if (value == null) {
            return "{" + name + "}";
        }
        if (forms >= 0) {
            return form(Long.parseLong(value), name.substring(forms + 1).split("\\|", -1));
        }
        if (name.endsWith("Type")) {
            return text("type." + value);
        }
        return name.equals(ALLOWED) ? value : shown(value);
    }

    private String form(long number, String... forms) {
        return switch (PluralForm.of(number, locale)) {
            case ONE -> forms[0];
            case FEW -> forms[1];
            case OTHER -> forms[forms.length - 1];
        };
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

package org.snitp.io.diagnostic;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of diagnostics in one language. */
final class Messages {

    private static final String BUNDLE = "org.snitp.io.diagnostic.messages";

    /** The root bundle; asking for English would fall back to the language of the machine. */
    private static final Messages ENGLISH = new Messages(Locale.ROOT);

    private static final Messages ROMANIAN = new Messages(Locale.forLanguageTag("ro"));

    private final ResourceBundle texts;

    private Messages(Locale locale) {
        this.texts = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getModule());
    }

    static Messages in(Locale locale) {
        return locale.getLanguage().equals("ro") ? ROMANIAN : ENGLISH;
    }

    String message(DiagnosticCode code, Map<String, String> arguments) {
        String variant = arguments.get("variant");
        return fill(text(variant == null ? code.getId() : code.getId() + "." + variant), arguments);
    }

    String severity(Severity severity) {
        return text("severity." + severity);
    }

    String owner(Owner owner) {
        return fill(text("owner." + owner.type()), Map.of("code", owner.code()));
    }

    String suggestion(String suggestion) {
        return fill(text("suggestion"), Map.of("suggestion", suggestion));
    }

    String text(String key) {
        return texts.getString(key);
    }

    /** The value of an argument; with an at sign before the name, the text whose key the value is. */
    private String value(String name, Map<String, String> arguments) {
        boolean named = name.startsWith("@");
        String value = arguments.getOrDefault(named ? name.substring(1) : name, "{" + name + "}");
        return named && texts.containsKey(value) ? texts.getString(value) : value;
    }

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
}

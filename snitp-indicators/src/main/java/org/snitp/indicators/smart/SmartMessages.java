package org.snitp.indicators.smart;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.snitp.model.text.DisplayNumbers;

/** The texts of the assessment in one language. */
final class SmartMessages {

    private static final String BUNDLE = "org.snitp.indicators.smart.messages";
    private static final Locale RO = Locale.forLanguageTag("ro");

    /** What the English texts are asked for by: for {@code ENGLISH} they would give way to those of the default locale. */
    static final Locale ENGLISH_TEXTS = Locale.ROOT;

    private static final SmartMessages ENGLISH = new SmartMessages(ENGLISH_TEXTS, Locale.ENGLISH);
    private static final SmartMessages ROMANIAN = new SmartMessages(RO, RO);

    private final ResourceBundle texts;
    private final Locale language;

    SmartMessages(Locale bundle, Locale language) {
        this.texts = ResourceBundle.getBundle(BUNDLE, bundle, SmartMessages.class.getModule());
        this.language = language;
    }

    static SmartMessages in(Locale locale) {
        return locale.getLanguage().equals("ro") ? ROMANIAN : ENGLISH;
    }

    /** The language in which a locale is answered. */
    static Locale language(Locale locale) {
        return in(locale).language;
    }

    String evidence(AspectFinding finding) {
        return fill(text("evidence." + finding.code()), finding.arguments());
    }

    String remedy(AspectFinding finding) {
        return fill(text("remedy." + finding.code()), finding.arguments());
    }

    String term(Enum<?> constant) {
        return text("term." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String number(BigDecimal value) {
        return DisplayNumbers.in(language).exact(value);
    }

    String text(String key) {
        return texts.getString(key);
    }

    private String fill(String pattern, Map<String, Argument> arguments) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            Argument argument = arguments.get(pattern.substring(open + 1, close));
            filled.append(pattern, from, open)
                    .append(argument == null ? pattern.substring(open, close + 1) : argument.in(language));
            from = close + 1;
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }
}

package org.snitp.indicators.smart;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.snitp.model.internal.message.MessageBundles;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.text.Language;

/** The texts of the assessment in one language. */
final class SmartMessages {

    private static final SmartMessages ENGLISH = new SmartMessages(Language.EN);
    private static final SmartMessages ROMANIAN = new SmartMessages(Language.RO);

    private final ResourceBundle texts;
    private final Locale language;

    SmartMessages(Language language) {
        this.texts = MessageBundles.load(SmartMessages.class, "messages", language);
        this.language = language.locale();
    }

    static SmartMessages in(Locale locale) {
        return Language.of(locale) == Language.RO ? ROMANIAN : ENGLISH;
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

package org.snitp.indicators.smart;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.DisplayNumbers;

/** Puts findings of the assessment into words of one language. */
final class SmartWording {

    private final Messages texts;

    private SmartWording(Messages texts) {
        this.texts = texts;
    }

    static SmartWording in(Locale locale) {
        return new SmartWording(Messages.in(SmartWording.class, locale));
    }

    /** Returns the language in which a locale is answered. */
    static Locale language(Locale locale) {
        return in(locale).texts.locale();
    }

    String evidence(AspectFinding finding) {
        return texts.fill("evidence." + finding.code(), new Evidence(finding.arguments(), texts.locale()));
    }

    String remedy(AspectFinding finding) {
        return texts.fill("remedy." + finding.code(), new Evidence(finding.arguments(), texts.locale()));
    }

    String term(Enum<?> constant) {
        return text("term." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String number(BigDecimal value) {
        return DisplayNumbers.in(texts.locale()).exact(value);
    }

    String text(String key) {
        return texts.text(key);
    }

    private static final class Evidence implements Messages.Arguments {
        private final Map<String, Argument> arguments;
        private final Locale language;

        Evidence(Map<String, Argument> arguments, Locale language) {
            this.arguments = arguments;
            this.language = language;
        }

        @Override
        public @Nullable String get(String name) {
            Argument argument = arguments.get(name);
            return argument == null ? null : argument.in(language);
        }
    }
}

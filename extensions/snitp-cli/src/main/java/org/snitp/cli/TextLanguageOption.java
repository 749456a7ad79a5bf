package org.snitp.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snitp.cli.terminal.Console;
import org.snitp.forms.ReportingForm;
import org.snitp.io.internal.shape.TextProjection;
import org.snitp.io.internal.text.TextLanguages;
import org.snitp.model.Bundle;
import org.snitp.model.text.LanguageTag;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of the documents' own texts; by default, the language of the messages. */
final class TextLanguageOption {

    /** Parses a language tag. */
    static final class Tag implements ITypeConverter<Locale> {

        private static final Pattern TAG = Pattern.compile(LanguageTag.PATTERN);

        @Override
        public Locale convert(String text) {
            if (!TAG.matcher(text).matches()) {
                throw new TypeConversionException(text);
            }
            return Locale.forLanguageTag(text);
        }
    }

    @Option(names = "--text-lang", paramLabel = "TAG", converter = Tag.class, descriptionKey = "textLang", order = 89)
    private Optional<Locale> language = Optional.empty();

    /** Returns the language of the texts: the requested one, or else that of the messages. */
    Locale locale(Console console) {
        return language.orElse(console.locale());
    }

    /** Returns a bundle with its texts in the requested language, and warns if not all texts are in it. */
    Bundle of(Bundle bundle, Console console) {
        language.ifPresent(asked -> complainOfOthers(bundle, asked, console));
        return projected(bundle, console);
    }

    /** The same, and warns as well if texts are not in the language of the messages, where no other one is requested. */
    Bundle ofMessages(Bundle bundle, Console console) {
        complainOfOthers(bundle, language.orElse(console.locale()), console);
        return projected(bundle, console);
    }

    /** Warns if not all texts of a bundle are in the requested language. */
    void complain(Bundle bundle, Console console) {
        of(bundle, console);
    }

    /** Returns a form with the texts of its plan in the requested language. */
    ReportingForm of(ReportingForm form) {
        return language.map(form::withTextsIn).orElse(form);
    }

    private static void complainOfOthers(Bundle bundle, Locale asked, Console console) {
        TextLanguages texts = TextLanguages.of(bundle, asked);
        if (texts.areMixed()) {
            console.complain(console.texts().text("textLang.mixed", asked.toLanguageTag(), named(texts.others())));
        }
    }

    private Bundle projected(Bundle bundle, Console console) {
        return language.map(asked -> {
                    Set<String> there = TextProjection.languages(bundle);
                    if (!there.isEmpty() && there.stream().noneMatch(tag -> isIn(tag, asked))) {
                        console.complain(console.texts()
                                .text("textLang.unknown", asked.toLanguageTag(), String.join(", ", there)));
                    }
                    return TextProjection.of(bundle, asked);
                })
                .orElse(bundle);
    }

    private static String named(Map<String, Integer> languages) {
        return languages.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static boolean isIn(String tag, Locale asked) {
        return Locale.forLanguageTag(tag).getLanguage().equals(asked.getLanguage());
    }
}

package org.snitp.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snitp.cli.terminal.Console;
import org.snitp.io.internal.shape.TextProjection;
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

    /** Returns a bundle with its texts in the requested language, and warns if no text is in it. */
    Bundle of(Bundle bundle, Console console) {
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

    private static boolean isIn(String tag, Locale asked) {
        return Locale.forLanguageTag(tag).getLanguage().equals(asked.getLanguage());
    }
}

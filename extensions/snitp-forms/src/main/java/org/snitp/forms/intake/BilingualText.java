package org.snitp.forms.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.text.Language;
import org.snitp.model.text.LocalizedText;

/** Text in both languages, for forms whose language is unknown. */
final class BilingualText {

    static final Locale RO = Language.RO.locale();
    static final Locale EN = Locale.ENGLISH;

    private static final List<Locale> LANGUAGES = List.of(RO, EN);

    private BilingualText() {}

    /** Returns a word in the language of a form, or in both languages if that is unknown. */
    static String of(Optional<Locale> language, Function<Locale, String> word) {
        return language.map(word).orElseGet(() -> of(word));
    }

    /** Returns the words to write, each in quotes: in the language of a form, or in both languages if that is unknown. */
    static String quoted(Optional<Locale> language, List<Function<Locale, String>> words) {
        return language.map(List::of).orElse(LANGUAGES).stream()
                .flatMap(locale -> words.stream()
                        .map(word ->
                                locale.equals(RO) ? "„" + word.apply(locale) + "”" : '"' + word.apply(locale) + '"'))
                .collect(Collectors.joining(", "));
    }

    /** Returns a text of a document in all its languages. */
    static Stream<String> inAll(LocalizedText text) {
        return text.languages().stream().map(tag -> text.in(Locale.forLanguageTag(tag)));
    }

    /** Returns a word in Romanian and English, once if they are the same. */
    static String of(Function<Locale, String> word) {
        return String.join(" / ", LANGUAGES.stream().map(word).distinct().toList());
    }
}

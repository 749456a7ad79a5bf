package org.snitp.forms;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.plan.ActionState;
import org.snitp.model.text.Language;

/**
 * The words in the cells of a reporting form, and their meanings.
 *
 * <p>A word is written in one language (Romanian for the language {@code ro}, English for any other) and recognised in
 * both; letter case, diacritics and white space are ignored.
 */
public final class FormWords {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private FormWords() {}

    /** Returns the texts of forms in a language. */
    static Messages texts(Locale locale) {
        return Messages.in(FormWords.class, locale);
    }

    /** Returns whether a text that somebody may have typed is the one of a key, in either language. */
    static boolean isText(String key, String typed) {
        String folded = fold(typed);
        return Stream.of(Language.values())
                .anyMatch(language -> fold(texts(language.locale()).text(key)).equals(folded));
    }

    /** Returns the name of the sheet with the form. */
    public static String sheet(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return texts(locale).text("sheet.form");
    }

    /** Returns whether a sheet is the one with the form, by its name. */
    public static boolean isSheet(String name) {
        Objects.requireNonNull(name, "name");
        return isText("sheet.form", name);
    }

    /** Returns the title of a form. */
    public static String title(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return texts(locale).text("title");
    }

    /** Returns whether a text is the title of a form, or of one of its tables. */
    public static boolean isTitle(String text) {
        Objects.requireNonNull(text, "text");
        return FormTable.ofTitle(text).isPresent();
    }

    /** Returns the word for a state of delivery. */
    public static String delivery(DeliveryState state, Locale locale) {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(locale, "locale");
        return texts(locale).text("delivery." + state.name());
    }

    /** Returns the state of delivery for a word. */
    public static Optional<DeliveryState> delivery(String word) {
        Objects.requireNonNull(word, "word");
        return Arrays.stream(DeliveryState.values())
                .filter(state -> isText("delivery." + state.name(), word))
                .findFirst();
    }

    /** Returns the word for the status of an action. */
    public static String state(ActionState state, Locale locale) {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(locale, "locale");
        return texts(locale).text("state." + state.name());
    }

    /** Returns the status of an action for a word. */
    public static Optional<ActionState> state(String word) {
        Objects.requireNonNull(word, "word");
        return Arrays.stream(ActionState.values())
                .filter(state -> isText("state." + state.name(), word))
                .findFirst();
    }

    /** Returns the word for an observation status. */
    public static String observationStatus(ObservationStatus status, Locale locale) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(locale, "locale");
        return texts(locale).text("observation." + status.name());
    }

    /** Returns the observation status for a word, or for its code in SDMX. */
    public static Optional<ObservationStatus> observationStatus(String word) {
        Objects.requireNonNull(word, "word");
        return Arrays.stream(ObservationStatus.values())
                .filter(status -> isText("observation." + status.name(), word)
                        || fold(status.sdmxCode()).equals(fold(word)))
                .findFirst();
    }

    /** Returns the word for yes or no. */
    public static String yesOrNo(boolean yes, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return texts(locale).text(key(yes));
    }

    /** Returns the meaning of a word for yes or no. */
    public static Optional<Boolean> yesOrNo(String word) {
        Objects.requireNonNull(word, "word");
        return Stream.of(true, false).filter(yes -> isText(key(yes), word)).findFirst();
    }

    /** Returns the word that withdraws a reported figure. */
    public static String withdrawn(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return texts(locale).text("withdrawn");
    }

    /** Returns whether a text is the word that withdraws a reported figure. */
    public static boolean isWithdrawn(String text) {
        Objects.requireNonNull(text, "text");
        return isText("withdrawn", text);
    }

    /** Returns the form in which texts are compared: without letter case, diacritics and kinds of spaces. */
    public static String fold(String text) {
        Objects.requireNonNull(text, "text");
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return WHITE_SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static String key(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** Returns the notation of numbers: the language, then the decimal mark as text, such as {@code en: decimal point}. */
    public static String numbers(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return texts(locale).text("numbers");
    }

    /** Returns the language of a notation of numbers, Romanian or English, ignoring the text after its code. */
    public static Optional<Locale> numbers(String text) {
        Objects.requireNonNull(text, "text");
        String code = fold(text).split("[^a-z]", 2)[0];
        return Stream.of("ro", "en")
                .filter(code::equals)
                .map(Locale::forLanguageTag)
                .findFirst();
    }
}

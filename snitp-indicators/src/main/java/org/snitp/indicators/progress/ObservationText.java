package org.snitp.indicators.progress;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.measurement.ObservationStatus;

/** Formats how certain figures are, in the same way for all outputs. */
public final class ObservationText {

    private ObservationText() {}

    /**
     * Returns a status in a language, such as {@code provisional}.
     *
     * @param status the status
     * @param locale the language; English if there are no texts in it
     */
    public static String of(ObservationStatus status, Locale locale) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(locale, "locale");
        return word(status.name(), Messages.in(ObservationText.class, locale));
    }

    static String word(String status, Messages texts) {
        return texts.text("observation." + status);
    }

    /**
     * Returns the meaning of a status in a language, for legends.
     *
     * @param status the status
     * @param locale the language; English if there are no texts in it
     */
    public static String meaning(ObservationStatus status, Locale locale) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(locale, "locale");
        return Messages.in(ObservationText.class, locale).text("observation." + status.name() + ".meaning");
    }

    /**
     * Returns the mark that follows a figure: that it is computed from other indicators, and its statuses; empty if there is
     * nothing to mark.
     *
     * @param figure the figure
     * @param locale the language; English if there are no texts in it
     */
    public static String mark(Figure figure, Locale locale) {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(locale, "locale");
        return mark(figure.observationStatuses(), figure.isComputed(), locale);
    }

    /**
     * Returns the mark that follows a figure: that it is computed from other indicators, and its statuses.
     *
     * @param statuses the statuses of the figure; a normal one is not marked
     * @param computed whether it is computed
     * @param locale the language; English if there are no texts in it
     */
    public static String mark(List<ObservationStatus> statuses, boolean computed, Locale locale) {
        Objects.requireNonNull(statuses, "statuses");
        Objects.requireNonNull(locale, "locale");
        String words = mark(statuses, locale);
        return computed
                ? " (" + Messages.in(ObservationText.class, locale).text("observation.computed") + ")" + words
                : words;
    }

    /**
     * Returns the mark that follows a figure, such as {@code  (provisional)} with a space before it; empty if there is nothing
     * to mark.
     *
     * @param statuses the statuses of the figure; a normal one is not marked
     * @param locale the language; English if there are no texts in it
     */
    public static String mark(List<ObservationStatus> statuses, Locale locale) {
        Objects.requireNonNull(statuses, "statuses");
        Objects.requireNonNull(locale, "locale");
        String words = statuses.stream()
                .filter(status -> status != ObservationStatus.NORMAL)
                .map(status -> of(status, locale))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }
}

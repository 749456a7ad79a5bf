package org.snitp.io.internal.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.model.indicator.PossibleValues;

/** Explains texts in the place of a number. */
public final class SpelledNumbers {

    private SpelledNumbers() {}

    /**
     * Returns what to write instead of a text in the place of a target: bounds and ranges have their own fields. Other
     * texts are explained like any number.
     *
     * @param text the text
     * @param possible the possible values
     * @param arguments the arguments of the message; the readings of the text are added
     */
    public static Optional<String> explainTarget(String text, PossibleValues possible, Map<String, String> arguments) {
        SpelledBound bound = SpelledBound.of(text).orElse(null);
        if (bound == null) {
            return SpelledRange.of(text)
                    .map(range -> explain(range, text, possible, arguments))
                    .orElseGet(() -> explain(text, possible, '.', arguments));
        }
        arguments.put("variant", bound.strict() ? "strictBound" : "bound");
        arguments.put("content", text);
        arguments.put("kind", EnumTerms.of(bound.kind()));
        arguments.put("value", readings(bound.number(), possible));
        return Optional.empty();
    }

    private static Optional<String> explain(
            SpelledRange range, String text, PossibleValues possible, Map<String, String> arguments) {
        arguments.put("variant", "range");
        arguments.put("content", text);
        arguments.put("min", readings(range.low(), possible));
        arguments.put("max", readings(range.high(), possible));
        return Optional.empty();
    }

    /** Returns the reading of a text as a number; both, if there are two. */
    private static String readings(String text, PossibleValues possible) {
        Map<String, String> readings = new HashMap<>();
        return explain(text, possible, '.', readings)
                .orElseGet(() ->
                        readings.containsKey("whole") ? readings.get("decimal") + " / " + readings.get("whole") : text);
    }

    /**
     * Returns the number to write instead of a text, if there is exactly one reading. If there are two, the message
     * says so.
     *
     * @param text the text
     * @param possible the possible values
     * @param decimalMark the decimal mark of the file
     * @param arguments the arguments of the message; the readings of the text are added
     */
    public static Optional<String> explain(
            String text, PossibleValues possible, char decimalMark, Map<String, String> arguments) {
        SpelledNumber spelled = SpelledNumber.of(text).orElse(null);
        if (spelled == null) {
            return Scalars.NUMBER.value(text) == null ? Optional.empty() : Optional.of(text);
        }
        String decimal = SpelledNumber.write(spelled.decimal()).replace('.', decimalMark);
        if (spelled.bracketed()) {
            arguments.put("variant", "brackets");
            arguments.put("content", text);
            arguments.put("positive", decimal);
            arguments.put("negative", "-" + decimal);
            return Optional.empty();
        }
        if (spelled.grouped().isPresent() && spelled.only(possible).isEmpty()) {
            arguments.put("variant", "readings");
            arguments.put("content", text);
            arguments.put("decimal", decimal);
            arguments.put("whole", spelled.grouped().get().toPlainString());
            return Optional.empty();
        }
        return spelled.only(possible).map(number -> SpelledNumber.write(number).replace('.', decimalMark));
    }
}

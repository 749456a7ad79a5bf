package org.snitp.io.internal.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.model.indicator.PossibleValues;

/** Explains texts in the place of a number. */
public final class SpelledNumbers {

    private SpelledNumbers() {}

    private static final Pattern MIN_MAX = Pattern.compile("min (?<min>-?[0-9.]+) max (?<max>-?[0-9.]+)");
    private static final Pattern MAX_MIN = Pattern.compile("max (?<max>-?[0-9.]+) min (?<min>-?[0-9.]+)");
    private static final Pattern PAIR = Pattern.compile("(?<min>-?[0-9.]+) (?<max>-?[0-9.]+)");

    /**
     * Returns what to write instead of a text in the place of a value: bounds and ranges of a target have their own fields,
     * a percent sign is the unit, and a fraction has a result, or two numbers of its own. Other texts are explained like
     * any number.
     *
     * @param text the text
     * @param place where it stands
     * @param possible the possible values
     * @param arguments the arguments of the message; the readings of the text are added
     */
    public static Optional<String> explain(
            String text, NumberPlace place, PossibleValues possible, Map<String, String> arguments) {
        if (place == NumberPlace.OTHER) {
            return explain(text, possible, '.', arguments);
        }
        SpelledFraction fraction = SpelledFraction.of(text).orElse(null);
        if (fraction != null) {
            explain(fraction, text, place, arguments);
            return Optional.empty();
        }
        return place == NumberPlace.TARGET
                ? explainTarget(text, possible, arguments)
                : explainPercent(text, possible, arguments);
    }

    private static Optional<String> explainTarget(String text, PossibleValues possible, Map<String, String> arguments) {
        SpelledBound bound = SpelledBound.of(text).orElse(null);
        if (bound == null) {
            return SpelledRange.of(text)
                    .map(range -> explain(range, text, possible, arguments))
                    .orElseGet(() -> explainPercent(text, possible, arguments));
        }
        arguments.put("variant", bound.strict() ? "strictBound" : "bound");
        arguments.put("content", text);
        arguments.put("kind", EnumTerms.of(bound.kind()));
        arguments.put("value", readings(bound.number(), possible));
        return Optional.empty();
    }

    /** Says that the percent sign belongs to the measure, if nothing else is wrong with a number. */
    private static Optional<String> explainPercent(
            String text, PossibleValues possible, Map<String, String> arguments) {
        Optional<String> number = explain(text, possible, '.', arguments);
        if (Blanks.strip(text).endsWith("%") && number.isPresent()) {
            arguments.put("variant", "percent");
            arguments.put("content", text);
            arguments.put("value", number.get());
        }
        return number;
    }

    private static void explain(
            SpelledFraction fraction, String text, NumberPlace place, Map<String, String> arguments) {
        arguments.put("variant", place == NumberPlace.FIGURE ? "fractionFigure" : "fraction");
        arguments.put("content", text);
        arguments.put("numerator", fraction.numerator().toPlainString());
        arguments.put("denominator", fraction.denominator().toPlainString());
        arguments.put("value", SpelledNumber.write(fraction.result()));
        arguments.put("percent", SpelledNumber.write(fraction.percent()));
    }

    /**
     * Says what to write instead of an object or a list in the place of a value.
     *
     * @param parts the names and values in it, in their order; the first ones suffice
     * @param place where it stands
     * @param arguments the arguments of the message, to which the advice is added
     */
    public static void explainStructure(List<String> parts, NumberPlace place, Map<String, String> arguments) {
        switch (place) {
            case TARGET -> explainParts(String.join(" ", parts), arguments);
            case BASELINE -> arguments.put("variant", "structureBaseline");
            case FIGURE -> arguments.put("variant", "structureFigure");
            case OTHER -> {}
        }
    }

    private static void explainParts(String parts, Map<String, String> arguments) {
        arguments.put("variant", "structure");
        Stream.of(MIN_MAX, MAX_MIN, PAIR)
                .map(pattern -> pattern.matcher(parts))
                .filter(Matcher::matches)
                .findFirst()
                .ifPresent(range -> {
                    arguments.put("variant", "structureRange");
                    arguments.put("min", range.group("min"));
                    arguments.put("max", range.group("max"));
                });
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

package org.snitp.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.Language;

/**
 * The numbers that a cell accepts.
 *
 * @param whole whether only whole numbers are accepted
 * @param min the lowest number
 * @param max the highest number
 * @param excluded the excluded numbers
 */
record NumberCheck(boolean whole, Optional<BigDecimal> min, Optional<BigDecimal> max, Excluded excluded) {

    /** Numbers that are excluded. */
    enum Excluded {
        NOTHING,
        ZERO,
        ZERO_AND_BELOW
    }

    static final NumberCheck ANY = without(Excluded.NOTHING);
    static final NumberCheck NOT_ZERO = without(Excluded.ZERO);
    static final NumberCheck ABOVE_ZERO = without(Excluded.ZERO_AND_BELOW);
    static final NumberCheck NOT_NEGATIVE =
            new NumberCheck(false, Optional.of(BigDecimal.ZERO), Optional.empty(), Excluded.NOTHING);
    static final NumberCheck PERCENT = new NumberCheck(
            false, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(100)), Excluded.NOTHING);

    /** The number of digits that a spreadsheet keeps; it cannot compare with a bound that has more. */
    private static final int MAX_DIGITS = 15;

    private static NumberCheck without(Excluded excluded) {
        return new NumberCheck(false, Optional.empty(), Optional.empty(), excluded);
    }

    /**
     * Returns the possible values of an indicator: within its bounds; for a count, whole and not negative. A change may be
     * negative, and the bounds do not apply to it.
     */
    static NumberCheck ofValue(Indicator indicator) {
        Optional<Measure> measure = indicator.getMeasure();
        boolean count =
                measure.filter(known -> known.getType() == MeasureType.COUNT).isPresent();
        if (measure.flatMap(Measure::getAccumulation).equals(Optional.of(Accumulation.INCREMENTAL))) {
            return new NumberCheck(count, Optional.empty(), Optional.empty(), Excluded.NOTHING);
        }
        Optional<Bounds> bounds = measure.flatMap(Measure::getBounds);
        Optional<BigDecimal> min = bounds.flatMap(Bounds::getMin).filter(NumberCheck::isKept);
        Optional<BigDecimal> lowest =
                count ? Optional.of(min.orElse(BigDecimal.ZERO).max(BigDecimal.ZERO)) : min;
        return new NumberCheck(
                count, lowest, bounds.flatMap(Bounds::getMax).filter(NumberCheck::isKept), Excluded.NOTHING);
    }

    private static boolean isKept(BigDecimal bound) {
        return bound.toPlainString().replaceAll("[-.]", "").length() <= MAX_DIGITS;
    }

    /**
     * Returns the formula that accepts a number, and the words that withdraw a report. Only a number is compared with
     * bounds, because some comparisons with a text are errors, and an error rejects the entry.
     */
    String formulaOrWithdrawn(String cell) {
        List<String> words = Stream.of(FormWords.texts(Language.RO.locale()), FormWords.texts(Locale.ENGLISH))
                .map(texts -> "LOWER(TRIM(" + cell + "))=\"" + texts.text("withdrawn") + '"')
                .toList();
        return "IF(ISNUMBER(" + cell + ")," + formula(cell) + ",OR(" + String.join(",", words) + "))";
    }

    /** Returns the formula that accepts a number. */
    String formula(String cell) {
        List<String> conditions = new ArrayList<>(List.of("ISNUMBER(" + cell + ")"));
        if (whole) {
            conditions.add(cell + "=INT(" + cell + ")");
        }
        min.ifPresent(bound -> conditions.add(cell + ">=" + bound.toPlainString()));
        max.ifPresent(bound -> conditions.add(cell + "<=" + bound.toPlainString()));
        switch (excluded) {
            case ZERO -> conditions.add(cell + "<>0");
            case ZERO_AND_BELOW -> conditions.add(cell + ">0");
            case NOTHING -> {}
        }
        return "AND(" + String.join(",", conditions) + ")";
    }

    /** Says which numbers are accepted, and how what was reported is taken back. */
    String messageOrWithdrawn(Messages texts) {
        return message(texts) + " " + texts.fillInOrder("check.withdrawn", texts.text("withdrawn"));
    }

    /** Says which numbers are accepted. */
    String message(Messages texts) {
        List<String> parts = new ArrayList<>(List.of(texts.text(whole ? "check.whole" : "check.number")));
        min.ifPresent(bound -> parts.add(texts.fillInOrder("check.min", number(bound, texts))));
        max.ifPresent(bound -> parts.add(texts.fillInOrder("check.max", number(bound, texts))));
        switch (excluded) {
            case ZERO -> parts.add(texts.text("check.notZero"));
            case ZERO_AND_BELOW -> parts.add(texts.text("check.aboveZero"));
            case NOTHING -> {}
        }
        return String.join(", ", parts) + ". " + texts.text("check.unknown");
    }

    private static String number(BigDecimal number, Messages texts) {
        return Language.of(texts.locale()) == Language.RO
                ? number.toPlainString().replace('.', ',')
                : number.toPlainString();
    }
}

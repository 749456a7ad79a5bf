package org.snitp.io.internal.bind;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.text.DocumentTexts;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/**
 * Shares one object for equal values: references, units, numbers, plain measures, baselines and targets.
 *
 * <p>Whole numbers are found by index. References and texts are compared with the last one that looked similar, because
 * plans repeat values nearby; this avoids hashing every text. Only then are references looked up, so that each is one
 * object in the whole document.
 */
final class Interner {

    /** Longer texts are hardly ever repeated. */
    private static final int MAX_TEXT_LENGTH = 100;

    private static final int MAX_REFERENCE_LENGTH = 40;
    private static final int MAX_DIGITS = 4;
    private static final int SMALL_NUMBERS = 10_000;
    private static final int LETTERS_LOOKED_AT = 16;
    private static final int MIN_SLOTS = 1 << 6;
    private static final int MAX_SLOTS = 1 << 12;

    /** There is a slot for so many bytes of a document: small documents need no large tables. */
    private static final int BYTES_OF_SLOT = 128;

    /** So many targets of a list are shared with other lists. */
    private static final int MAX_TARGETS = 16;

    private static final int REFERENCE_SLOTS = 1 << 8;
    private static final int MEASURE_SLOTS = 1 << 8;

    private final Map<Object, Object> known = new HashMap<>();
    private final @Nullable BigDecimal[] numbers;
    private final @Nullable BigDecimal[] longNumbers;
    private final @Nullable String[] references = new String[REFERENCE_SLOTS];
    private final @Nullable LocalizedText[] texts;
    private final @Nullable Target[] targets;
    private final @Nullable Baseline[] baselines;
    private final @Nullable Measure[] measures;

    /** Where each of these texts was recorded, and its number there. */
    private final @Nullable DocumentTexts[] recorded;

    private final int[] recordNumbers;
    private final int mask;

    /**
     * Starts without values.
     *
     * @param bytes the size of the document
     */
    Interner(int bytes) {
        int slots = Math.max(MIN_SLOTS, Math.min(Integer.highestOneBit(bytes / BYTES_OF_SLOT), MAX_SLOTS));
        mask = slots - 1;
        texts = new LocalizedText[slots];
        targets = new Target[slots];
        baselines = new Baseline[slots];
        measures = new Measure[Math.min(slots, MEASURE_SLOTS)];
        longNumbers = new BigDecimal[slots];
        recorded = new DocumentTexts[slots];
        recordNumbers = new int[slots];
        numbers = new BigDecimal[slots == MAX_SLOTS ? SMALL_NUMBERS : slots];
    }

    /** Returns an equal value that was seen before, or else the value itself. */
    @SuppressWarnings("unchecked") // What equals a value of a type is one.
    <V> V share(V value) {
        if (value instanceof String reference) {
            return reference.length() <= MAX_REFERENCE_LENGTH ? (V) reference(reference) : value;
        }
        if (value instanceof BigDecimal number) {
            return (V) (number.precision() <= MAX_DIGITS ? number(number) : longNumber(number));
        }
        return value;
    }

    /** Sums of money are often the same ones; a number that is not repeated nearby stays as it is. */
    @SuppressWarnings("BigDecimalEquals") // What is written otherwise stays as it is.
    private BigDecimal longNumber(BigDecimal number) {
        int hash = number.hashCode();
        int slot = (hash ^ (hash >>> 12)) & mask;
        BigDecimal last = longNumbers[slot];
        if (last != null && last.equals(number)) {
            return last;
        }
        longNumbers[slot] = number;
        return number;
    }

    /** Returns a whole number that is not negative: one that was seen before, if it is small. */
    BigDecimal number(int number) {
        BigDecimal known = number < numbers.length ? numbers[number] : null;
        return known == null ? BigDecimal.valueOf(number) : known;
    }

    private BigDecimal number(BigDecimal number) {
        int location = number.intValue();
        if (number.scale() != 0 || location < 0 || location >= numbers.length) {
            return known(number);
        }
        BigDecimal first = numbers[location];
        if (first == null) {
            numbers[location] = number;
            return number;
        }
        return first;
    }

    private String reference(String reference) {
        int slot = reference.hashCode() & (REFERENCE_SLOTS - 1);
        String last = references[slot];
        if (last == null || !last.equals(reference)) {
            last = known(reference);
            references[slot] = last;
        }
        return last;
    }

    @SuppressWarnings("unchecked") // The same.
    private <V> V known(V value) {
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (V) first;
    }

    /** Returns an equal text that was seen recently, or else the text itself. */
    LocalizedText share(LocalizedText text) {
        return isRepeatable(text) ? share(text, slot(text)) : text;
    }

    /** Shares a text, and records it. */
    LocalizedText share(LocalizedText text, DocumentTexts record) {
        if (!isRepeatable(text)) {
            record.add(text);
            return text;
        }
        int slot = slot(text);
        LocalizedText shared = share(text, slot);
        if (recorded[slot] == record) {
            record.repeat(recordNumbers[slot]);
        } else {
            recorded[slot] = record;
            recordNumbers[slot] = record.size();
            record.add(shared);
        }
        return shared;
    }

    private LocalizedText share(LocalizedText text, int slot) {
        LocalizedText last = texts[slot];
        // The languages are in order, the official one first: another document of the file may have another one.
        if (last != null && last.equals(text) && last.languages().equals(text.languages())) {
            return last;
        }
        texts[slot] = text;
        recorded[slot] = null;
        return text;
    }

    /**
     * Returns a target that states a period and a number, and nothing else, as nearly all do: one that was returned before, if it is
     * not in the same list. In its list each is an object of its own.
     *
     * @param list the targets before it
     */
    @SuppressWarnings("BigDecimalEquals") // A number that is written otherwise is another one.
    Target target(TimeSpan period, BigDecimal number, List<?> list) {
        if (list.size() >= MAX_TARGETS) {
            return newTarget(period, number);
        }
        int hash = 31 * period.hashCode() + number.intValue();
        int slot = (hash ^ (hash >>> 12)) & mask;
        Target last = targets[slot];
        if (last != null
                && last.getPeriod().orElseThrow().equals(period)
                && last.getValue().orElseThrow().equals(number)) {
            return isIn(list, last) ? newTarget(period, number) : last;
        }
        Target target = newTarget(period, number);
        targets[slot] = target;
        return target;
    }

    /** Shares a baseline that states a period and a number, and nothing else. */
    @SuppressWarnings("BigDecimalEquals") // The same.
    Baseline share(Baseline baseline) {
        int hash = 31 * baseline.getPeriod().hashCode() + baseline.getValue().hashCode();
        int slot = (hash ^ (hash >>> 12)) & mask;
        Baseline last = baselines[slot];
        if (last != null
                && last.getPeriod().equals(baseline.getPeriod())
                && last.getValue().equals(baseline.getValue())) {
            return last;
        }
        baselines[slot] = baseline;
        return baseline;
    }

    /**
     * Shares a measure without a number or a period, which may be equal and written in different ways. Texts may as well, so the
     * same ones are asked for, which short texts are.
     */
    Measure share(Measure measure) {
        LocalizedText unit = measure.getUnit().orElse(null);
        int slot = (unit == null ? 0 : looks(unit.official())) & (measures.length - 1);
        Measure last = measures[slot];
        if (last != null
                && last.getType() == measure.getType()
                && last.getDirection().equals(measure.getDirection())
                && last.getAccumulation().equals(measure.getAccumulation())
                && isSame(last.getUnit(), measure.getUnit())
                && isSame(last.getNumerator(), measure.getNumerator())
                && isSame(last.getDenominator(), measure.getDenominator())) {
            return last;
        }
        measures[slot] = measure;
        return measure;
    }

    @SuppressWarnings("ReferenceEquality") // Equal is not enough.
    private static boolean isSame(Optional<LocalizedText> text, Optional<LocalizedText> other) {
        return text.orElse(null) == other.orElse(null);
    }

    private static Target newTarget(TimeSpan period, BigDecimal number) {
        return Target.builder().period(period).value(number).build();
    }

    @SuppressWarnings("ReferenceEquality") // Equal ones may be in the list.
    private static boolean isIn(List<?> list, Object value) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == value) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRepeatable(LocalizedText text) {
        return !text.official().isEmpty() && text.official().length() <= MAX_TEXT_LENGTH;
    }

    private int slot(LocalizedText text) {
        return looks(text.official()) & mask;
    }

    /** Returns a number computed from some letters of a text. It is the same for equal texts. */
    private static int looks(String text) {
        int step = text.length() / LETTERS_LOOKED_AT + 1;
        int looks = text.length();
        for (int i = 0; i < text.length(); i += step) {
            looks = 31 * looks + text.charAt(i);
        }
        return looks ^ (looks >>> 12);
    }
}

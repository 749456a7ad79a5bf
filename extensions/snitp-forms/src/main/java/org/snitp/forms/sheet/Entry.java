package org.snitp.forms.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.text.LanguageTag;
import org.snitp.model.time.Recurrence;

/** The expected content of a cell to be filled in. */
enum Entry {
    /** A text in Romanian. */
    TEXT_RO,
    /** A text in English. */
    TEXT_EN,
    /** A text in any other language. */
    TEXT_OTHER,
    /** A word from a list. */
    WORD,
    /** A number. */
    NUMBER,
    /** A period. */
    PERIOD,
    /** Periods, ranges and words for open timings, one on each line. */
    TIMINGS,
    /** Ids of institutions, one on each line. */
    INSTITUTIONS,
    /** Dimensions, one on each line, each with id and name. */
    DIMENSIONS,
    /** Targets, one on each line, each with period and value. */
    TARGETS,
    /** The code of an objective. */
    OBJECTIVE,
    /** The code of a currency. */
    CURRENCY;

    private static final Pattern LANGUAGE = Pattern.compile("\\." + LanguageTag.PATTERN + "$");

    private static final Map<String, List<? extends Enum<?>>> WORDS = Map.of(
            "level", Arrays.asList(IndicatorLevel.values()),
            "measure.type", Arrays.asList(MeasureType.values()),
            "measure.direction", Arrays.asList(Direction.values()),
            "measure.accumulation", Arrays.asList(Accumulation.values()),
            "frequency", Arrays.asList(Recurrence.values()));

    private static final Map<String, Entry> SPECIAL = Map.of(
            "responsible",
            INSTITUTIONS,
            "disaggregation",
            DIMENSIONS,
            "implementation",
            TIMINGS,
            "evaluation",
            TIMINGS,
            TargetPath.MORE,
            TARGETS,
            PlanValues.ACTION + "objective",
            OBJECTIVE,
            PlanValues.ACTION + "budget.currency",
            CURRENCY);

    /** Returns the expected content of the cell for a value; absent if no sheet has such a cell. */
    static Optional<Entry> of(String path) {
        Entry special = SPECIAL.get(path);
        if (special != null) {
            return Optional.of(special);
        }
        if (WORDS.containsKey(path)) {
            return Optional.of(WORD);
        }
        Optional<TargetPath> target = TargetPath.parse(path);
        if (target.isPresent()) {
            return ofTarget(target.get());
        }
        return PlanValues.type(path).flatMap(type -> scalar(type, path));
    }

    private static Optional<Entry> ofTarget(TargetPath target) {
        boolean known = target.period().equals(TargetPath.UNDATED) || Scalars.SPAN.value(target.period()) != null;
        return switch (target.part()) {
            case "value", "min", "max" -> known ? Optional.of(NUMBER) : Optional.empty();
            default ->
                target.part().startsWith(PlanValues.RATIONALE)
                                && (known || target.period().equals(TargetPath.LAST))
                        ? Optional.of(text(target.part()))
                        : Optional.empty();
        };
    }

    private static Optional<Entry> scalar(ValueType<?> type, String path) {
        if (type == Scalars.NUMBER || type == Scalars.VALUE) {
            return Optional.of(NUMBER);
        }
        if (type == Scalars.PERIOD) {
            return Optional.of(PERIOD);
        }
        boolean text = type == Scalars.TEXT && LANGUAGE.matcher(path).find();
        return text ? Optional.of(text(path)) : Optional.empty();
    }

    private static Entry text(String path) {
        return path.endsWith(".ro") ? TEXT_RO : path.endsWith(".en") ? TEXT_EN : TEXT_OTHER;
    }

    /** Returns the words allowed in the cell for a value; empty if it does not accept words. */
    static List<? extends Enum<?>> words(String path) {
        return WORDS.getOrDefault(path, List.of());
    }

    /** Returns the spelling of a word in documents. */
    static String term(Enum<?> word) {
        return EnumTerms.of(word);
    }

    /** Returns whether a spreadsheet must keep the input unchanged: it would convert {@code 2025-03} to a day. */
    boolean isLiteral() {
        return switch (this) {
            case PERIOD, TIMINGS, INSTITUTIONS, TARGETS, OBJECTIVE, CURRENCY -> true;
            case TEXT_RO, TEXT_EN, TEXT_OTHER, WORD, NUMBER, DIMENSIONS -> false;
        };
    }
}

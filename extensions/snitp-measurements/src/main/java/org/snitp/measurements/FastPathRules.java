package org.snitp.measurements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.io.internal.twin.FastPathOf;
import org.snitp.measurements.PlannedIndicators.Planned;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.DeliveryState;

/**
 * Decides with a few comparisons which figures certainly break no rule. Only figures for which this is uncertain are
 * checked by the rules themselves, which report what is wrong, if anything. So a wrong yes would be a defect
 * ({@code FoldAgainstWholeFilesTest} looks for one), and a no only costs time.
 */
@FastPathOf(
        value = {"org.snitp.model.rule.KindRules", "org.snitp.model.rule.MeasurementRules"},
        heldBy = "FoldAgainstWholeFilesTest")
final class FastPathRules {

    private static final int MAX_CODE = 64;
    private static final String SIGNS = "-._/";

    private final Planned planned;
    private final Optional<MeasureType> type;
    private final FastPathValues values;

    /** The ids of the categories by those of their dimensions; computed for the first cell. */
    private @Nullable Map<String, Set<String>> categories;

    private final long from;
    private final long to;

    FastPathRules(Planned planned) {
        this.planned = planned;
        Optional<Measure> measure = planned.indicator().getMeasure();
        this.type = measure.map(Measure::getType);
        this.values = new FastPathValues(planned.indicator());
        this.from = planned.span().getStart().toEpochDay();
        this.to = planned.span().getEnd().toEpochDay();
    }

    /** Returns whether a text is a code that needs no further checks. */
    static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && SIGNS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MAX_CODE;
    }

    /** Returns whether the indicator is measured in a period. */
    boolean admitPeriod(long firstDay, long lastDay) {
        return from <= firstDay && lastDay <= to;
    }

    /** Returns whether the indicator has such a breakdown. */
    boolean admitCell(Map<String, String> cell) {
        for (Map.Entry<String, String> part : cell.entrySet()) {
            if (!isCode(part.getKey()) || !isCode(part.getValue()) || !admit(part.getKey(), part.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the first dimension with an id has a category. */
    private boolean admit(String id, String category) {
        if (categories == null) {
            categories = new HashMap<>();
            for (Dimension dimension : planned.indicator().getDisaggregation()) {
                categories.putIfAbsent(dimension.getId(), ids(dimension));
            }
        }
        Set<String> known = categories.get(id);
        return known != null && (known.isEmpty() || known.contains(category));
    }

    private static Set<String> ids(Dimension dimension) {
        Set<String> ids = new HashSet<>();
        for (Category category : dimension.getCategories()) {
            ids.add(category.getId());
        }
        return ids;
    }

    /** Returns whether a figure is certainly valid for the indicator. */
    boolean admit(PlainFigure figure) {
        return switch (figure.kind()) {
            case VALUE -> admitValue(figure);
            case WEIGHTED -> isFraction() && figure.second() > 0 && admitValue(figure) && hasPlainSecond(figure);
            case FRACTION ->
                isFraction() && hasPlainFirst(figure) && hasPlainSecond(figure) && values.admitQuotient(figure);
            case DELIVERY -> admitDelivery(figure);
        };
    }

    private boolean isFraction() {
        return type.isEmpty() || type.get().isFraction();
    }

    private static boolean hasPlainFirst(PlainFigure figure) {
        return !FastPathValues.isSpelledThousands(figure.first(), figure.firstScale());
    }

    private static boolean hasPlainSecond(PlainFigure figure) {
        return !FastPathValues.isSpelledThousands(figure.second(), figure.secondScale());
    }

    private boolean admitValue(PlainFigure figure) {
        return (type.isEmpty() || type.get().isNumber()) && values.admit(figure.first(), figure.firstScale());
    }

    private boolean admitDelivery(PlainFigure figure) {
        boolean delivered = figure.state() == DeliveryState.DELIVERED;
        boolean dated = figure.second() != PlainFigure.NO_DAY;
        boolean inOrder = figure.reportedOn() == PlainFigure.NO_DAY || figure.second() <= figure.reportedOn();
        return delivered == dated && inOrder && (type.isEmpty() || type.get() == MeasureType.DELIVERABLE);
    }
}

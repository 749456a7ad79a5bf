package org.snitp.reports.internal.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.snitp.indicators.monitoring.PublishedPoint;
import org.snitp.indicators.progress.FigureText;
import org.snitp.indicators.progress.ObservationText;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.reports.internal.wording.Wording;

/** The figures of an indicator in words. */
public final class FigureWords {

    private final FigureText text;
    private final boolean percentage;
    private final Wording wording;

    /** Creates the words for the figures of an indicator. */
    public FigureWords(Indicator indicator, Wording wording) {
        this.text = FigureText.of(Optional.of(indicator), wording.locale());
        this.wording = wording;
        this.percentage = indicator
                .getMeasure()
                .filter(measure -> measure.getType() == MeasureType.PERCENTAGE)
                .isPresent();
    }

    /** Returns a value, with its percent sign if it has one. */
    public String value(BigDecimal value) {
        return text.value(value) + (percentage ? "%" : "");
    }

    /** Returns a point of a series, with what is not final about it. */
    public String of(PublishedPoint point) {
        return point.value()
                .map(value -> value(value)
                        + ObservationText.mark(point.status().stream().toList(), wording.locale()))
                .orElseGet(() -> wording.text("card.withheldLong"));
    }
}

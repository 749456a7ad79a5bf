package org.snitp.indicators.progress;

import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * A plain figure within its series. Computations read the numbers from there, because creating objects for many figures
 * would take longer than the computation.
 *
 * @param series the series, which must not be changed meanwhile
 * @param at the index of the figure
 */
record PlainSlot(FigureSeries series, int at) implements Slot {

    @Override
    public Measurement latest() {
        return kept().latest();
    }

    @Override
    public Period period() {
        return series.period(at);
    }

    @Override
    public Map<String, String> cell() {
        return series.cell();
    }

    @Override
    public String reporter() {
        return series.reporter();
    }

    @Override
    public boolean isDelivery() {
        return series.kind(at) == PlainFigure.Kind.DELIVERY;
    }

    @Override
    public boolean isPlain() {
        return true;
    }

    @Override
    public Entry entry(Optional<MeasureType> type) {
        return series.entry(at, type);
    }

    @Override
    public int reportedOn() {
        return series.reportedOn(at);
    }

    @Override
    public long superseded() {
        return series.superseded(at);
    }

    @Override
    public int firstDay() {
        return series.firstDay(at);
    }

    @Override
    public Optional<String> contestants() {
        return Optional.empty();
    }

    @Override
    public KeptSlot kept() {
        return series.kept(at);
    }
}

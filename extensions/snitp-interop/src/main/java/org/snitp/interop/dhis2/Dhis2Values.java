package org.snitp.interop.dhis2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeFigure;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.flat.CountedLosses;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.Period;

/** The values and the data elements that they need. */
final class Dhis2Values {

    static final String TARGET = " target";
    static final String NUMERATOR = " numerator";
    static final String DENOMINATOR = " denominator";

    /** A value. */
    record DataValue(
            String element, String period, String unit, Map<String, String> cell, String value, String comment) {}

    /** A data element. */
    record Element(
            String code,
            Indicator indicator,
            String suffix,
            Set<String> dimensions,
            String valueType,
            String aggregation,
            Set<String> periodTypes) {}

    private final Publication publication;
    private final Locale locale;
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Set<String> quotients = new LinkedHashSet<>();
    private final List<DataValue> values = new ArrayList<>();
    private final CountedLosses lost = new CountedLosses();

    Dhis2Values(Publication publication, Locale locale) {
        this.publication = publication;
        this.locale = locale;
        for (Indicator indicator : publication.indicators()) {
            element(indicator, "", Set.of());
            indicator.getTargets().forEach(target -> target(indicator, target));
            if (!indicator.allBaselines().isEmpty()) {
                lose(ExchangeCode.TARGETS, indicator);
            }
            publication.figures(indicator.getId()).forEach(figure -> figure(indicator, figure));
        }
    }

    Map<String, Element> elements() {
        return elements;
    }

    /** The ids of the indicators whose values are quotients of two data elements. */
    Set<String> quotients() {
        return quotients;
    }

    List<DataValue> values() {
        return values;
    }

    CountedLosses lost() {
        return lost;
    }

    private void lose(ExchangeCode code, Indicator indicator) {
        lost.add(code, indicator.getId());
    }

    private Element element(Indicator indicator, String suffix, Set<String> dimensions) {
        String code = Dhis2Ids.element(indicator.getId() + suffix, dimensions);
        return elements.computeIfAbsent(code, unused -> {
            Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
            boolean words = suffix.isEmpty()
                    && type.filter(one -> one == MeasureType.DELIVERABLE || one == MeasureType.QUALITATIVE)
                            .isPresent();
            return new Element(
                    code,
                    indicator,
                    suffix,
                    new TreeSet<>(dimensions),
                    words ? "LONG_TEXT" : "NUMBER",
                    words ? "NONE" : aggregation(indicator, suffix),
                    new TreeSet<>());
        });
    }

    /** Over periods, only what the plan says to add up is added; of states the last one counts. */
    private static String aggregation(Indicator indicator, String suffix) {
        if (suffix.equals(TARGET)) {
            return "NONE";
        }
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        boolean adds = type.filter(one -> one == MeasureType.COUNT || one == MeasureType.AMOUNT)
                .isPresent();
        Optional<Accumulation> accumulation = indicator.getMeasure().flatMap(Measure::getAccumulation);
        if (adds && accumulation.filter(Accumulation.PERIODIC::equals).isPresent()) {
            return "SUM";
        }
        boolean states = accumulation
                .filter(one -> one == Accumulation.CUMULATIVE || one == Accumulation.SNAPSHOT)
                .isPresent();
        return adds && states ? "LAST" : "NONE";
    }

    private Optional<String> unit(Indicator indicator, Optional<String> reportedBy) {
        return reportedBy
                .or(() -> publication.index().responsibleFor(indicator).stream().findFirst())
                .filter(id -> publication.index().institution(id).isPresent());
    }

    private void target(Indicator indicator, Target target) {
        Optional<String> period = target.getPeriod().flatMap(Dhis2Ids::period);
        Optional<String> unit = unit(indicator, Optional.empty());
        boolean plain = target.isInForce()
                && target.getValue().isPresent()
                && target.getMin().isEmpty()
                && target.getMax().isEmpty()
                && target.getKind().isEmpty()
                && target.getRationale().isEmpty();
        if (!plain || period.isEmpty() || unit.isEmpty()) {
            lose(ExchangeCode.TARGETS, indicator);
            return;
        }
        Element element = element(indicator, TARGET, target.getDimensions().keySet());
        element.periodTypes().add(Dhis2Ids.type((Period) target.getPeriod().orElseThrow()));
        add(
                element,
                period.get(),
                unit.get(),
                target.getDimensions(),
                target.getValue().orElseThrow().toPlainString(),
                "");
    }

    private void figure(Indicator indicator, ExchangeFigure figure) {
        Measurement measurement = figure.measurement();
        if (figure.isWithheld()) {
            return;
        }
        Optional<String> period = Dhis2Ids.period(measurement.getPeriod());
        if (period.isEmpty()) {
            lose(ExchangeCode.PERIODS, indicator);
            return;
        }
        Optional<String> unit = unit(indicator, measurement.getReportedBy());
        if (unit.isEmpty() || !measurement.hasFigure() || measurement.isNotApplicable()) {
            lose(ExchangeCode.FIGURES, indicator);
            return;
        }
        List<String> comment = new ArrayList<>();
        measurement
                .getObservationStatus()
                .filter(status -> status != ObservationStatus.NORMAL)
                .ifPresent(status -> {
                    lose(ExchangeCode.STATUS_IN_WORDS, indicator);
                    comment.add("status: " + word(status));
                });
        measurement.getReason().ifPresent(reason -> comment.add(reason.in(locale)));
        String text = String.join("\n", comment);
        Set<String> dimensions = measurement.getDimensions().keySet();
        boolean fraction = measurement.getNumerator().isPresent()
                && measurement.getDenominator().isPresent();
        if (fraction) {
            quotients.add(indicator.getId());
            put(
                    indicator,
                    NUMERATOR,
                    measurement,
                    period.get(),
                    unit.get(),
                    measurement.getNumerator().get(),
                    text);
            put(
                    indicator,
                    DENOMINATOR,
                    measurement,
                    period.get(),
                    unit.get(),
                    measurement.getDenominator().get(),
                    "");
        }
        measurement
                .getValue()
                .ifPresent(value -> put(indicator, "", measurement, period.get(), unit.get(), value, text));
        measurement.getDelivery().ifPresent(state -> {
            Element element = element(indicator, "", dimensions);
            element.periodTypes().add(Dhis2Ids.type(measurement.getPeriod()));
            add(element, period.get(), unit.get(), measurement.getDimensions(), word(state), text);
        });
        boolean alone = !fraction
                && (measurement.getNumerator().isPresent()
                        || measurement.getDenominator().isPresent());
        if (alone || measurement.getWeight().isPresent()) {
            lose(ExchangeCode.COMPONENTS, indicator);
        }
    }

    private void put(
            Indicator indicator,
            String suffix,
            Measurement measurement,
            String period,
            String unit,
            BigDecimal value,
            String comment) {
        Element element = element(indicator, suffix, measurement.getDimensions().keySet());
        element.periodTypes().add(Dhis2Ids.type(measurement.getPeriod()));
        add(element, period, unit, measurement.getDimensions(), value.toPlainString(), comment);
    }

    private void add(
            Element element, String period, String unit, Map<String, String> cell, String value, String comment) {
        values.add(new DataValue(element.code(), period, unit, cell, value, comment));
    }

    static String word(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.snitp.interop.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeFigure;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.text.Values;
import org.snitp.interop.internal.tree.XmlOut;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Writes indicators with their baselines, targets and figures. */
final class IatiResults {

    /** The dimension that names the institution whose part a figure is. */
    static final String INSTITUTION = "institution";

    /** A target or a figure. */
    private record Entry(
            boolean isTarget, Optional<BigDecimal> value, Map<String, String> cell, Map<String, String> comment) {}

    private final Publication publication;
    private final IatiExport export;
    private final XmlOut xml;

    IatiResults(Publication publication, IatiExport export, XmlOut xml) {
        this.publication = publication;
        this.export = export;
        this.xml = xml;
    }

    private static String measure(Indicator indicator) {
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        if (type.isEmpty()) {
            return "1";
        }
        return switch (type.get()) {
            case PERCENTAGE -> "2";
            case DEGREE -> "4";
            case DELIVERABLE, QUALITATIVE -> "5";
            default -> "1";
        };
    }

    void indicator(Indicator indicator, String aggregation) {
        String measure = measure(indicator);
        Optional<Direction> direction =
                indicator.getMeasure().flatMap(Measure::getDirection).filter(one -> one != Direction.NONE);
        if (direction.isPresent()) {
            xml.start(
                    "indicator",
                    "measure",
                    measure,
                    "ascending",
                    Boolean.toString(direction.get() == Direction.INCREASE),
                    "aggregation-status",
                    aggregation);
        } else {
            xml.start("indicator", "measure", measure, "aggregation-status", aggregation);
        }
        narrative("title", indicator.getName().getTexts());
        indicator.getDefinition().ifPresent(text -> narrative("description", text.getTexts()));
        xml.start("reference", "vocabulary", "99", "code", indicator.getId()).end();
        indicator.allBaselines().forEach(baseline -> baseline(indicator, baseline, measure));
        Map<List<LocalDate>, List<Entry>> periods = new TreeMap<>((one, other) -> {
            int first = one.get(0).compareTo(other.get(0));
            return first == 0 ? one.get(1).compareTo(other.get(1)) : first;
        });
        indicator.getTargets().forEach(target -> target(indicator, target, measure, periods));
        publication.figures(indicator.getId()).forEach(figure -> actual(indicator, figure, measure, periods));
        periods.forEach((days, entries) -> {
            xml.start("period");
            xml.start("period-start", "iso-date", days.get(0).toString()).end();
            xml.start("period-end", "iso-date", days.get(1).toString()).end();
            entries.stream().filter(Entry::isTarget).forEach(this::entry);
            entries.stream().filter(entry -> !entry.isTarget()).forEach(this::entry);
            xml.end();
        });
        xml.end();
    }

    private void narrative(String element, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            xml.start(element);
            texts.forEach((tag, words) -> xml.element("narrative", words, "xml:lang", tag));
            xml.end();
        }
    }

    private void entry(Entry entry) {
        String element = entry.isTarget() ? "target" : "actual";
        entry.value()
                .ifPresentOrElse(value -> xml.start(element, "value", value.toPlainString()), () -> xml.start(element));
        entry.cell()
                .forEach((name, value) ->
                        xml.start("dimension", "name", name, "value", value).end());
        narrative("comment", entry.comment());
        xml.end();
    }

    private void baseline(Indicator indicator, Baseline baseline, String measure) {
        if (measure.equals("5")) {
            export.lose(ExchangeCode.TARGETS, indicator.getId());
            return;
        }
        Period period = baseline.getPeriod();
        if (!period.getStart().equals(Period.year(period.getEnd().getYear()).getStart())
                || period.getEnd().plusDays(1).getDayOfYear() != 1) {
            // It is that of its year, and of what part of it stands nowhere.
            export.lose(ExchangeCode.PERIODS, indicator.getId());
        }
        xml.start(
                "baseline",
                "year",
                Integer.toString(baseline.getPeriod().getEnd().getYear()),
                "iso-date",
                baseline.getPeriod().getEnd().toString(),
                "value",
                baseline.getValue().toPlainString());
        baseline.getDimensions()
                .forEach((name, value) ->
                        xml.start("dimension", "name", name, "value", value).end());
        narrative("comment", baseline.getSource().map(LocalizedText::getTexts).orElse(Map.of()));
        xml.end();
    }

    private static void add(Map<List<LocalDate>, List<Entry>> periods, TimeSpan span, Entry entry) {
        periods.computeIfAbsent(List.of(span.getStart(), span.getEnd()), unused -> new ArrayList<>())
                .add(entry);
    }

    private void target(Indicator indicator, Target target, String measure, Map<List<LocalDate>, List<Entry>> periods) {
        boolean plain = target.isInForce()
                && target.getPeriod().isPresent()
                && target.getValue().isPresent()
                && target.getMin().isEmpty()
                && target.getMax().isEmpty()
                && target.getKind().isEmpty()
                && target.getBaselinePeriod().isEmpty();
        if (!plain || measure.equals("5")) {
            export.lose(ExchangeCode.TARGETS, indicator.getId());
            return;
        }
        add(
                periods,
                target.getPeriod().orElseThrow(),
                new Entry(
                        true,
                        target.getValue(),
                        target.getDimensions(),
                        target.getRationale().map(LocalizedText::getTexts).orElse(Map.of())));
    }

    private void actual(
            Indicator indicator, ExchangeFigure figure, String measure, Map<List<LocalDate>, List<Entry>> periods) {
        Measurement measurement = figure.measurement();
        if (figure.isWithheld()) {
            return;
        }
        boolean words = measure.equals("5");
        Optional<BigDecimal> value = words ? Optional.empty() : Values.of(indicator, measurement);
        boolean said = words ? measurement.getDelivery().isPresent() : value.isPresent();
        if (!said || measurement.isNotApplicable()) {
            export.lose(ExchangeCode.FIGURES, indicator.getId());
            return;
        }
        if (Values.hasComponents(measurement)) {
            export.lose(ExchangeCode.COMPONENTS, indicator.getId());
        }
        Map<String, String> cell = new LinkedHashMap<>(measurement.getDimensions());
        figure.part().ifPresent(who -> cell.put(INSTITUTION, who));
        Map<String, String> comment = new LinkedHashMap<>();
        Optional<ObservationStatus> status =
                measurement.getObservationStatus().filter(one -> one != ObservationStatus.NORMAL);
        status.ifPresent(one -> {
            export.lose(ExchangeCode.STATUS_IN_WORDS, indicator.getId());
            comment.put("en", "status: " + IatiWriter.word(one));
        });
        measurement
                .getDelivery()
                .filter(unused -> words)
                .ifPresent(state ->
                        comment.merge("en", "delivery: " + IatiWriter.word(state), (one, other) -> one + "\n" + other));
        IatiWriter.joined(Stream.of(measurement.getReason(), measurement.getCorrectiveMeasure()))
                .forEach((tag, text) -> comment.merge(tag, text, (one, other) -> one + "\n" + other));
        add(periods, measurement.getPeriod(), new Entry(false, value, cell, comment));
    }
}

package org.snitp.interop.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.internal.text.Notes;
import org.snitp.interop.internal.text.Spans;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.tree.UnreadElements;
import org.snitp.interop.internal.tree.XmlElement;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Reads the indicators of results, with their baselines, targets and figures. */
final class IatiIndicators {

    private static final List<String> FIELDS = List.of("status", "delivery");

    private final Remarks remarks;
    private final UnreadElements unread;
    private final List<Measurement> measurements = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();
    private final Set<LocalDate> days = new TreeSet<>();
    private final Map<String, IatiCells> cells = new LinkedHashMap<>();
    private IatiTexts texts = new IatiTexts("en");

    IatiIndicators(Remarks remarks, UnreadElements unread) {
        this.remarks = remarks;
        this.unread = unread;
    }

    /** Takes the texts of the next activity. */
    void in(IatiTexts next) {
        texts = next;
    }

    /** The figures of all indicators. */
    List<Measurement> measurements() {
        return measurements;
    }

    /** The first and last days of all periods, in their order. */
    Set<LocalDate> days() {
        return days;
    }

    IatiCells cells() {
        return cells.computeIfAbsent(texts.language(), tag -> new IatiCells(remarks, tag));
    }

    Indicator read(XmlElement element, String code, Optional<IndicatorLevel> level) {
        List<XmlElement> references = element.children("reference").stream()
                .filter(one -> one.attribute("code").isPresent())
                .sorted((one, other) -> Boolean.compare(isOwn(other), isOwn(one)))
                .toList();
        Optional<String> own = references.stream()
                .findFirst()
                .flatMap(one -> one.attribute("code"))
                .filter(indicators::add);
        String id = own.orElseGet(() -> {
            String made = code + "-" + (indicators.size() + 1);
            remarks.add(ExchangeCode.SUPPLIED, element.place(), "what", "reference", "value", made);
            indicators.add(made);
            return made;
        });
        references.stream()
                .skip(own.isPresent() ? 1 : 0)
                .forEach(one -> unread.add(one.place(), "indicator/reference"));
        String measure = element.attribute("measure").orElse("");
        Optional<Direction> direction = element.attribute("ascending")
                .map(up -> up.equals("true") || up.equals("1") ? Direction.INCREASE : Direction.DECREASE);
        Optional<MeasureType> type = switch (measure) {
            case "2" -> Optional.of(MeasureType.PERCENTAGE);
            case "4" -> Optional.of(MeasureType.DEGREE);
            case "5" -> Optional.of(MeasureType.QUALITATIVE);
            default -> Optional.empty();
        };
        List<Baseline> baselines = new ArrayList<>();
        element.children("baseline").forEach(one -> baseline(one, id).ifPresent(baselines::add));
        List<Target> targets = new ArrayList<>();
        for (XmlElement period : element.children("period")) {
            period(period, id, targets);
        }
        Indicator.Builder made = Indicator.builder()
                .id(id)
                .name(name(element, id))
                .definition(texts.optional(element.child("description")))
                .level(level)
                .targets(targets);
        type.ifPresentOrElse(
                one -> made.measure(
                        Measure.builder().type(one).direction(direction).build()),
                () -> direction.ifPresent(unused -> unread.add(element.place(), "indicator/@ascending")));
        made.disaggregation(cells().dimensions(id));
        if (!baselines.isEmpty()) {
            made.baseline(baselines.get(0)).baselines(baselines.subList(1, baselines.size()));
        }
        return made.build();
    }

    private LocalizedText name(XmlElement element, String id) {
        return texts.optional(element.child("title")).orElseGet(() -> {
            remarks.add(ExchangeCode.SUPPLIED, element.place(), "what", "title", "value", id);
            return LocalizedText.builder().text(texts.language(), id).build();
        });
    }

    private static boolean isOwn(XmlElement reference) {
        return reference.attribute("vocabulary").filter("99"::equals).isPresent();
    }

    private Optional<BigDecimal> number(XmlElement element) {
        Optional<String> text = element.attribute("value");
        Optional<BigDecimal> number = text.filter(one -> one.matches("[+-]?[0-9]{1,400}([.][0-9]{1,400})?"))
                .map(BigDecimal::new);
        if (text.isPresent() && number.isEmpty()) {
            remarks.add(ExchangeCode.UNREADABLE_VALUE, element.place(), "value", text.get());
        }
        return number;
    }

    private Optional<Baseline> baseline(XmlElement element, String id) {
        Optional<BigDecimal> value = number(element);
        Optional<Period> period = element.attribute("year")
                .filter(year -> year.matches("[1-9][0-9]{3}"))
                .map(year -> Period.year(Integer.parseInt(year)));
        if (value.isEmpty() || period.isEmpty()) {
            remarks.add(ExchangeCode.NO_FIGURE, element.place(), "value", "baseline");
            return Optional.empty();
        }
        Optional<Map<String, String>> cell = cells().cell(element);
        cell.ifPresent(one -> cells().add(id, one));
        return cell.map(one -> Baseline.builder()
                .value(value.get())
                .period(period.get())
                .dimensions(one)
                .source(texts.optional(element.child("comment")))
                .build());
    }

    private void period(XmlElement element, String id, List<Target> targets) {
        Optional<TimeSpan> span = element.at("period-start")
                .flatMap(one -> one.attribute("iso-date"))
                .flatMap(Spans::day)
                .flatMap(first -> element.at("period-end")
                        .flatMap(one -> one.attribute("iso-date"))
                        .flatMap(Spans::day)
                        .flatMap(last -> Spans.of(first, last)));
        if (span.isEmpty()) {
            remarks.add(ExchangeCode.UNKNOWN_PERIOD, element.place(), "value", "period");
            return;
        }
        for (XmlElement target : element.children("target")) {
            Optional<BigDecimal> value = number(target);
            if (value.isEmpty()) {
                remarks.add(ExchangeCode.NO_FIGURE, target.place(), "value", "target");
                continue;
            }
            Optional<Map<String, String>> cell = cells().cell(target);
            cell.ifPresent(one -> {
                cells().add(id, one);
                targets.add(Target.builder()
                        .period(span.get())
                        .value(value.get())
                        .dimensions(one)
                        .rationale(texts.optional(target.child("comment")))
                        .build());
            });
        }
        days.add(span.get().getStart());
        days.add(span.get().getEnd());
        element.children("actual").forEach(actual -> actual(actual, id, span.get()));
    }

    private void actual(XmlElement element, String id, TimeSpan span) {
        Optional<LocalizedText> comment = texts.optional(element.child("comment"));
        Map<String, String> said = new LinkedHashMap<>();
        Optional<ObservationStatus> status = Optional.empty();
        Optional<DeliveryState> delivery = Optional.empty();
        for (Map.Entry<String, String> one :
                comment.map(LocalizedText::getTexts).orElse(Map.of()).entrySet()) {
            Notes notes = Notes.read(one.getValue(), FIELDS);
            status = status.or(() -> notes.get("status")
                    .flatMap(word -> List.of(ObservationStatus.values()).stream()
                            .filter(known -> IatiWriter.word(known).equals(word))
                            .findFirst()));
            delivery = delivery.or(() -> notes.get("delivery")
                    .flatMap(word -> List.of(DeliveryState.values()).stream()
                            .filter(known -> IatiWriter.word(known).equals(word))
                            .findFirst()));
            if (!notes.others().isEmpty()) {
                said.put(one.getKey(), String.join("\n", notes.others()));
            }
        }
        Optional<BigDecimal> value = number(element);
        Optional<Map<String, String>> about = cells().cell(element);
        if (about.isEmpty()) {
            return;
        }
        Map<String, String> cell = about.get();
        Optional<String> part = Optional.ofNullable(cell.remove(IatiResults.INSTITUTION));
        Period period = span instanceof Period one ? one : Period.spanning(span.getStart(), span.getEnd());
        if (value.isEmpty() && delivery.isEmpty()) {
            remarks.add(ExchangeCode.NO_FIGURE, element.place(), "value", "actual");
            return;
        }
        if (!seen.add(List.of(id, period, cell, part))) {
            remarks.add(ExchangeCode.FIGURE_TWICE, element.place(), "value", id + " " + period);
            return;
        }
        cells().add(id, cell);
        measurements.add(Measurement.builder()
                .indicator(id)
                .period(period)
                .dimensions(cell)
                .value(value)
                .delivery(delivery)
                .observationStatus(status)
                .reportedBy(part)
                .reason(Texts.of(said))
                .build());
    }
}

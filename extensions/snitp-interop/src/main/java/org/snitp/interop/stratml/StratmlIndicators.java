package org.snitp.interop.stratml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.internal.flat.FlatFields;
import org.snitp.interop.internal.text.Notes;
import org.snitp.interop.internal.text.Spans;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.tree.XmlElement;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Reads the indicators of one objective, with their targets and results. */
final class StratmlIndicators {

    private static final List<String> FIELDS = List.of(
            "type", "direction", "accumulation", "per", "level", "definition", "dataSource", "method", "frequency");

    /** The elements of a result that are read. */
    static final Set<String> OF_RESULT = Set.of("StartDate", "EndDate", "NumberOfUnits", "Descriptor", "Description");

    private final Remarks remarks;
    private final String language;
    private final List<Measurement> measurements = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    /** Whether the indicator that is read is answered by yes and no, which are 1 and 0 here. */
    private boolean truth;

    StratmlIndicators(Remarks remarks, String language) {
        this.remarks = remarks;
        this.language = language;
    }

    List<Measurement> measurements() {
        return measurements;
    }

    List<Indicator> read(XmlElement objective, String code) {
        List<Indicator> indicators = new ArrayList<>();
        for (XmlElement element : objective.children("PerformanceIndicator")) {
            String id = element.textAt("SequenceIndicator").orElseGet(() -> {
                String made = code + "-" + (indicators.size() + 1);
                remarks.add(ExchangeCode.SUPPLIED, element.place(), "what", "SequenceIndicator", "value", made);
                return made;
            });
            indicator(element, id).ifPresent(indicators::add);
        }
        return indicators;
    }

    private Optional<LocalizedText> text(Optional<String> words) {
        return words.flatMap(one -> Texts.of(language, one));
    }

    private Optional<Indicator> indicator(XmlElement element, String id) {
        Notes notes = Notes.read(
                element.child("OtherInformation").map(XmlElement::lines).orElse(""), FIELDS);
        Map<String, List<FlatFields.Entry>> entries = new LinkedHashMap<>();
        entries.put("id", List.of(FlatFields.Entry.of("id", id)));
        LocalizedText name = text(element.textAt("MeasurementDimension"))
                .orElseGet(() -> LocalizedText.builder().text(language, id).build());
        entries.put("name", List.of(FlatFields.Entry.of("name", name)));
        word(
                entries,
                "level",
                notes.get("level").or(() -> element.attribute("ValueChainStage").flatMap(StratmlIndicators::level)));
        Optional<String> type = notes.get("type")
                .or(() -> element.attribute("PerformanceIndicatorType")
                        .or(() -> element.attribute("IndicatorType"))
                        .filter("Qualitative"::equals)
                        .map(unused -> "qualitative"));
        // Without a kind of measure there is no measure, and so no unit.
        word(entries, "measure.type", type);
        if (type.isPresent()) {
            word(entries, "measure.direction", notes.get("direction"));
            word(entries, "measure.accumulation", notes.get("accumulation"));
            word(entries, "measure.per", notes.get("per"));
            text(element.textAt("UnitOfMeasurement"))
                    .ifPresent(unit -> entries.put("measure.unit", List.of(FlatFields.Entry.of("measure.unit", unit))));
        } else {
            element.textAt("UnitOfMeasurement")
                    .ifPresent(unit -> remarks.add(
                            ExchangeCode.NOT_TAKEN,
                            element.child("UnitOfMeasurement").orElse(element).place(),
                            "what",
                            unit));
        }
        for (String path : List.of("definition", "dataSource", "method")) {
            text(notes.get(path)).ifPresent(text -> entries.put(path, List.of(FlatFields.Entry.of(path, text))));
        }
        word(entries, "frequency", notes.get("frequency"));
        List<String> problems = new ArrayList<>();
        Indicator indicator = FlatFields.object(Indicator.class, entries, problems);
        problems.forEach(path -> remarks.add(ExchangeCode.UNREADABLE_VALUE, element.place(), "value", path));
        for (String line : notes.others()) {
            remarks.add(
                    ExchangeCode.NOT_TAKEN,
                    element.child("OtherInformation").orElse(element).place(),
                    "what",
                    line.length() > 60 ? line.substring(0, 60) + "…" : line);
        }
        if (indicator == null) {
            return Optional.empty();
        }
        truth = type.filter("boolean"::equals).isPresent();
        List<Baseline> baselines = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (XmlElement instance : element.children("MeasurementInstance")) {
            instance.children("TargetResult").forEach(one -> target(one).ifPresent(targets::add));
            instance.children("ActualResult").forEach(one -> actual(one, id, baselines));
        }
        Indicator.Builder made = Indicator.builder().from(indicator).targets(targets);
        if (!baselines.isEmpty()) {
            made.baseline(baselines.get(0)).baselines(baselines.subList(1, baselines.size()));
        }
        return Optional.of(made.build());
    }

    private String value(BigDecimal number) {
        String plain = number.toPlainString();
        if (truth && number.compareTo(BigDecimal.ONE) == 0) {
            return "true";
        }
        return truth && number.signum() == 0 ? "false" : plain;
    }

    private static void word(Map<String, List<FlatFields.Entry>> entries, String path, Optional<String> word) {
        word.ifPresent(one -> entries.put(path, List.of(FlatFields.Entry.of(path, one))));
    }

    /** The stage of an outcome and an impact is the same, so that it is read as the nearer one. */
    private static Optional<String> level(String stage) {
        return switch (stage) {
            case "Input" -> Optional.of("input");
            case "Input_Processing", "Output_Processing" -> Optional.of("process");
            case "Output" -> Optional.of("output");
            case "Outcome" -> Optional.of("outcome");
            default -> Optional.empty();
        };
    }

    private Optional<TimeSpan> time(XmlElement result) {
        Optional<LocalDate> start = result.textAt("StartDate").flatMap(Spans::day);
        Optional<LocalDate> end = result.textAt("EndDate").flatMap(Spans::day);
        Optional<TimeSpan> time = start.or(() -> end).flatMap(first -> Spans.of(first, end.orElse(first)));
        if (time.isEmpty()) {
            remarks.add(
                    ExchangeCode.UNKNOWN_PERIOD,
                    result.place(),
                    "value",
                    result.textAt("StartDate").orElse("") + "/"
                            + result.textAt("EndDate").orElse(""));
        }
        return time;
    }

    /** Returns the number; absent, with a remark, if there is a text that is none. */
    private Optional<Optional<BigDecimal>> number(XmlElement result) {
        Optional<String> text = result.textAt("NumberOfUnits");
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        if (!text.get().matches("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)")
                || text.get().length() > 1000) {
            remarks.add(
                    ExchangeCode.UNREADABLE_VALUE,
                    result.child("NumberOfUnits").orElse(result).place(),
                    "value",
                    text.get());
            return Optional.empty();
        }
        return Optional.of(Optional.of(new BigDecimal(text.get())));
    }

    private Optional<Target> target(XmlElement result) {
        Optional<Optional<BigDecimal>> number = number(result);
        boolean undated =
                result.textAt("StartDate").isEmpty() && result.textAt("EndDate").isEmpty();
        if (undated
                && result.textAt("NumberOfUnits").isEmpty()
                && result.textAt("Description").isEmpty()) {
            // A form that nobody filled in.
            return Optional.empty();
        }
        Optional<TimeSpan> time = undated ? Optional.empty() : time(result);
        if (number.isEmpty() || (time.isEmpty() && !undated)) {
            return Optional.empty();
        }
        Optional<String> name = result.textAt("Descriptor", "DescriptorName");
        Optional<String> value = result.textAt("Descriptor", "DescriptorValue");
        Map<String, List<FlatFields.Entry>> entries = new LinkedHashMap<>();
        word(entries, "period", time.map(Object::toString));
        word(entries, "value", number.get().map(this::value));
        boolean kind = name.filter(StratmlWriter.KIND::equals).isPresent();
        // A target without a number is one in words.
        boolean inWords = (kind && value.filter("text"::equals).isPresent())
                || (!kind
                        && number.get().isEmpty()
                        && result.textAt("Description").isPresent());
        word(entries, "kind", inWords ? Optional.of("text") : value.filter(unused -> kind));
        String field = inWords ? "statement" : "rationale";
        text(result.textAt("Description"))
                .ifPresent(text -> entries.put(field, List.of(FlatFields.Entry.of(field, text))));
        if (number.get().isEmpty() && !field.equals("statement")) {
            remarks.add(ExchangeCode.NO_FIGURE, result.place(), "value", "TargetResult");
            return Optional.empty();
        }
        List<String> problems = new ArrayList<>();
        Target target = FlatFields.object(Target.class, entries, problems);
        problems.forEach(path -> remarks.add(ExchangeCode.UNREADABLE_VALUE, result.place(), "value", path));
        return Optional.ofNullable(target)
                .map(one -> kind || name.isEmpty() || value.isEmpty()
                        ? one
                        : one.withDimensions(Map.of(name.get(), value.get())));
    }

    private void actual(XmlElement result, String id, List<Baseline> baselines) {
        Optional<Optional<BigDecimal>> number = number(result);
        Optional<TimeSpan> time = time(result);
        if (number.isEmpty() || time.isEmpty()) {
            return;
        }
        Optional<Period> period = time.filter(Period.class::isInstance)
                .map(Period.class::cast)
                .or(() -> Optional.of(
                        Period.spanning(time.get().getStart(), time.get().getEnd())));
        String name = result.textAt("Descriptor", "DescriptorName").orElse("");
        String value = result.textAt("Descriptor", "DescriptorValue").orElse("");
        Optional<LocalizedText> words = text(result.textAt("Description"));
        if (name.equals(StratmlWriter.BASELINE) && number.get().isPresent()) {
            baselines.add(Baseline.builder()
                    .value(number.get().get())
                    .period(period.get())
                    .source(words)
                    .build());
            return;
        }
        Map<String, List<FlatFields.Entry>> entries = new LinkedHashMap<>();
        word(entries, "indicator", Optional.of(id));
        word(entries, "period", period.map(Object::toString));
        word(entries, "value", number.get().map(this::value));
        Notes notes = Notes.read(
                result.child("Description").map(XmlElement::lines).orElse(""), List.of(StratmlWriter.STATUS));
        Optional<String> status = notes.get(StratmlWriter.STATUS)
                .or(() -> Optional.of(value).filter(unused -> name.equals(StratmlWriter.STATUS)));
        boolean notApplicable =
                status.filter(StratmlWriter.NOT_APPLICABLE::equals).isPresent();
        word(entries, "observationStatus", status.filter(unused -> !notApplicable));
        word(entries, "delivery", Optional.of(value).filter(unused -> name.equals(StratmlWriter.DELIVERY)));
        text(Optional.of(String.join("\n", notes.others())))
                .ifPresent(text -> entries.put("reason", List.of(FlatFields.Entry.of("reason", text))));
        List<String> problems = new ArrayList<>();
        Measurement made = FlatFields.object(Measurement.class, entries, problems);
        problems.forEach(path -> remarks.add(ExchangeCode.UNREADABLE_VALUE, result.place(), "value", path));
        if (made == null || (!made.hasFigure() && !notApplicable && !made.isMissing())) {
            remarks.add(ExchangeCode.NO_FIGURE, result.place(), "value", "ActualResult");
            return;
        }
        boolean category =
                !Set.of("", StratmlWriter.STATUS, StratmlWriter.DELIVERY).contains(name) && !value.isEmpty();
        Map<String, String> cell = category ? Map.of(name, value) : Map.of();
        if (!seen.add(List.of(id, period.get(), cell))) {
            remarks.add(ExchangeCode.FIGURE_TWICE, result.place(), "value", id + " " + period.get());
            return;
        }
        measurements.add(made.withDimensions(cell).withNotApplicable(notApplicable));
    }
}

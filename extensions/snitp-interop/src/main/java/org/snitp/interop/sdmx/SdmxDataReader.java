package org.snitp.interop.sdmx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.internal.flat.FlatFields;
import org.snitp.interop.internal.text.SafeIds;
import org.snitp.interop.internal.tree.CsvRows;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.TimeSpan;

/** Reads figures, targets and baselines. A row whose meaning is not wholly understood is not taken. */
final class SdmxDataReader {

    /** Columns that change nothing about what a figure means. */
    private static final Set<String> HARMLESS = Set.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "STRUCTURE_NAME",
            "ACTION",
            "SERIES_KEY",
            "OBS_KEY",
            "FREQ",
            "freq",
            "INDICATOR",
            "SERIES",
            "DATAFLOW",
            "LAST UPDATE",
            "REPORTING_INST",
            "TIME_PERIOD",
            "OBS_VALUE",
            "OBS_STATUS",
            "CONF_STATUS",
            "PERIOD_STATED",
            "UNIT_MEASURE",
            "UNIT_MULT",
            "DECIMALS",
            "TITLE",
            "UPDATED");

    /** The statuses of SDMX that say why there is no figure, and for which the model has no word. */
    private static final String SUPPRESSED = "Q";

    private static final String NOT_COLLECTED = "L";

    private final SdmxStructureReader structure;
    private final Remarks remarks;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Optional<ActionPlan> plan;
    private final String language;
    private final List<Measurement> measurements = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private int notCollected;

    SdmxDataReader(SdmxStructureReader structure, Optional<Bundle> known, Remarks remarks) {
        this.structure = structure;
        this.remarks = remarks;
        known.ifPresent(bundle -> all(bundle).forEach((id, indicator) -> {
            indicators.put(id, indicator);
            indicators.putIfAbsent(SafeIds.sdmx(id), indicator);
        }));
        indicators.putAll(structure.indicators());
        this.plan = structure
                .plan()
                .or(() -> known.flatMap(one -> one.getPlans().stream().findFirst()));
        this.language = plan.flatMap(ActionPlan::getTitle)
                .map(title -> title.officialLanguage())
                .orElse(structure.language());
    }

    private static Map<String, Indicator> all(Bundle bundle) {
        Map<String, Indicator> all = new LinkedHashMap<>();
        BundleIndex index = BundleIndex.of(bundle);
        index.codes().forEach(code -> index.indicator(code).ifPresent(one -> all.put(code, one)));
        for (Strategy strategy : bundle.getStrategies()) {
            strategy.allObjectives()
                    .forEach(one -> one.getIndicators().forEach(under -> all.put(under.getId(), under)));
        }
        return all;
    }

    /** The measurements; absent if there are none. */
    Optional<MeasurementSet> set() {
        if (measurements.isEmpty() || plan.isEmpty()) {
            return Optional.empty();
        }
        String id = plan.get().getId();
        return Optional.of(MeasurementSet.builder()
                .id(id + "-sdmx")
                .plan(id)
                .measurements(measurements)
                .build());
    }

    void read(ForeignFile file) throws UnreadableForeignException {
        SdmxTable table = SdmxTable.read(file);
        for (String needed : List.of("INDICATOR", "TIME_PERIOD", "OBS_VALUE")) {
            if (!table.ids().contains(needed)) {
                remarks.add(ExchangeCode.MISSING, new ForeignPlace(file.name(), 1, 0, ""), "what", needed);
                return;
            }
        }
        notCollected = 0;
        table.rows().forEach(row -> read(table, row));
        if (notCollected > 0) {
            remarks.add(
                    ExchangeCode.NO_FIGURE, ForeignPlace.of(file.name()), "value", NOT_COLLECTED + ": " + notCollected);
        }
    }

    private void read(SdmxTable table, CsvRows.Row row) {
        if (table.code(row, "ACTION").filter("D"::equals).isPresent()) {
            remarks.add(ExchangeCode.DELETION, row.place("ACTION"));
            return;
        }
        String spelled = table.code(row, "INDICATOR").orElse("");
        Indicator indicator = indicators.get(spelled);
        if (indicator == null) {
            remarks.add(ExchangeCode.UNKNOWN_INDICATOR, row.place(table.head("INDICATOR")), "value", spelled);
            return;
        }
        String time = table.code(row, "TIME_PERIOD").orElse("");
        Optional<TimeSpan> period = SdmxTime.read(time);
        if (period.isEmpty()) {
            remarks.add(ExchangeCode.UNKNOWN_PERIOD, row.place(table.head("TIME_PERIOD")), "value", time);
            return;
        }
        Map<String, String> cell = cell(table, row, indicator);
        if (cell == null) {
            return;
        }
        String series = table.code(row, "SERIES").orElse(SdmxIds.ACTUAL);
        List<Object> key = new ArrayList<>(List.of(spelled, series, period.get(), cell));
        key.add(table.code(row, "REPORTING_INST").orElse(""));
        Map<String, List<FlatFields.Entry>> entries = attributes(table, row);
        entries.put("period", List.of(FlatFields.Entry.of("period", period.get().toString())));
        switch (series) {
            case SdmxIds.ACTUAL -> actual(table, row, indicator, entries, cell, key);
            case SdmxIds.TARGET, SdmxIds.SUPERSEDED, SdmxIds.BASELINE ->
                planned(table, row, spelled, series, entries, cell, indicator);
            default -> remarks.add(ExchangeCode.NOT_TAKEN, row.place("SERIES"), "what", series);
        }
    }

    /** Returns the categories of the figure; null if a column says something about it that is not understood. */
    private @Nullable Map<String, String> cell(SdmxTable table, CsvRows.Row row, Indicator indicator) {
        Map<String, String> cell = new TreeMap<>();
        for (String id : table.ids()) {
            Optional<String> code = table.code(row, id)
                    .filter(text -> !text.equals(SdmxIds.TOTAL) && !text.equals(SdmxIds.NOT_APPLICABLE));
            boolean other = HARMLESS.contains(id)
                    || SdmxExport.COMPONENTS.contains(id)
                    || SdmxAttributes.ofHead(id).isPresent();
            Optional<Dimension> dimension = indicator.getDisaggregation().stream()
                    .filter(one -> isColumnOf(one, id, table))
                    .findFirst();
            if (code.isEmpty() || (other && dimension.isEmpty())) {
                continue;
            }
            Optional<String> category = dimension.flatMap(one -> one.getCategories().stream()
                    .map(known -> known.getId())
                    .filter(known ->
                            known.equals(code.get()) || SafeIds.sdmx(known).equals(code.get()))
                    .findFirst()
                    .or(() -> one.getCategories().isEmpty()
                            ? Optional.of(SafeIds.ofSdmx(code.get()))
                            : Optional.empty()));
            if (category.isEmpty()) {
                remarks.add(ExchangeCode.NOT_TAKEN, row.place(table.head(id)), "what", code.get());
                return null;
            }
            cell.put(dimension.orElseThrow().getId(), category.get());
        }
        return cell;
    }

    /** The name that the library writes comes before the plain one, which may also be that of a column of the standard. */
    private static boolean isColumnOf(Dimension dimension, String id, SdmxTable table) {
        String written = SafeIds.component(dimension.getId());
        return id.equals(written)
                || (id.equalsIgnoreCase(dimension.getId()) && !table.ids().contains(written));
    }

    private Map<String, List<FlatFields.Entry>> attributes(SdmxTable table, CsvRows.Row row) {
        Map<String, List<FlatFields.Entry>> entries = new LinkedHashMap<>();
        for (SdmxAttributes attribute : SdmxAttributes.values()) {
            String path = attribute.field();
            Optional<String> found = table.cell(row, attribute.name());
            Optional<FlatFields.Entry> entry = attribute.isText()
                    ? found.flatMap(text -> table.text(attribute.name(), text, language))
                            .map(text -> FlatFields.Entry.of(path, text))
                    : found.map(text -> FlatFields.Entry.of(path, text));
            entry.ifPresent(one -> entries.put(path, List.of(one)));
        }
        return entries;
    }

    /** Puts the number of a column; returns false if it is none. */
    private boolean number(
            SdmxTable table, CsvRows.Row row, String column, String path, Map<String, List<FlatFields.Entry>> entries) {
        Optional<String> text = table.code(row, column);
        if (text.isEmpty()) {
            return true;
        }
        Optional<Optional<BigDecimal>> number = table.number(text.get());
        Optional<BigDecimal> unit =
                table.code(row, "UNIT_MULT").flatMap(table::number).flatMap(one -> one);
        boolean scaled = unit.filter(one -> one.signum() != 0).isPresent();
        if (number.isEmpty() || (scaled && unit.get().abs().compareTo(BigDecimal.TEN) > 0)) {
            remarks.add(ExchangeCode.UNREADABLE_VALUE, row.place(table.head(column)), "value", text.get());
            return false;
        }
        number.get()
                .map(one -> scaled && path.equals("value")
                        ? one.scaleByPowerOfTen(unit.get().intValue())
                        : one)
                .ifPresent(one -> entries.put(path, List.of(FlatFields.Entry.of(path, one.toPlainString()))));
        return true;
    }

    private void actual(
            SdmxTable table,
            CsvRows.Row row,
            Indicator indicator,
            Map<String, List<FlatFields.Entry>> entries,
            Map<String, String> cell,
            List<Object> key) {
        String status = table.code(row, "OBS_STATUS").orElse("A");
        if (status.equals(NOT_COLLECTED)) {
            notCollected++;
            return;
        }
        if (status.equals(SUPPRESSED)) {
            remarks.add(ExchangeCode.NO_FIGURE, row.place("OBS_STATUS"), "value", status);
            return;
        }
        boolean cannotExist = status.equals("M");
        Optional<ObservationStatus> known = List.of(ObservationStatus.values()).stream()
                .filter(one -> one.sdmxCode().equals(status))
                .findFirst();
        if (known.isEmpty() && !cannotExist) {
            remarks.add(ExchangeCode.UNKNOWN_STATUS, row.place("OBS_STATUS"), "value", status);
            return;
        }
        boolean numbers = number(table, row, "OBS_VALUE", "value", entries)
                && number(table, row, "NUMERATOR", "numerator", entries)
                && number(table, row, "DENOMINATOR", "denominator", entries)
                && number(table, row, "WEIGHT", "weight", entries);
        if (!numbers) {
            return;
        }
        truth(indicator, entries);
        entries.put("indicator", List.of(FlatFields.Entry.of("indicator", indicator.getId())));
        table.code(row, "REPORTING_INST")
                .filter(text -> !text.equals(SdmxIds.NOT_APPLICABLE) && !text.equals(SdmxIds.TOTAL))
                .map(SafeIds::ofSdmx)
                .ifPresent(who -> entries.put("reportedBy", List.of(FlatFields.Entry.of("reportedBy", who))));
        Measurement made = made(Measurement.class, row, entries);
        if (made == null) {
            return;
        }
        boolean missing = known.filter(ObservationStatus.MISSING::equals).isPresent();
        if (!made.hasFigure() && !cannotExist && !missing) {
            remarks.add(ExchangeCode.NO_FIGURE, row.place(table.head("OBS_VALUE")), "value", "");
            return;
        }
        if (!seen.add(key)) {
            remarks.add(ExchangeCode.FIGURE_TWICE, row.place(), "value", indicator.getId() + " " + made.getPeriod());
            return;
        }
        measurements.add(made.withDimensions(cell)
                .withNotApplicable(cannotExist)
                .withObservationStatus(known.filter(one -> one != ObservationStatus.NORMAL)));
    }

    /** A value of an indicator of yes and no is spelled as such. */
    private static void truth(Indicator indicator, Map<String, List<FlatFields.Entry>> entries) {
        boolean isTruth = indicator
                .getMeasure()
                .map(Measure::getType)
                .filter(MeasureType.BOOLEAN::equals)
                .isPresent();
        entries.computeIfPresent("value", (path, value) -> {
            String number = value.get(0).value().orElse("");
            boolean plain = number.equals("0") || number.equals("1");
            return isTruth && plain ? List.of(FlatFields.Entry.of(path, Boolean.toString(number.equals("1")))) : value;
        });
    }

    private <T> @Nullable T made(Class<T> type, CsvRows.Row row, Map<String, List<FlatFields.Entry>> entries) {
        List<String> problems = new ArrayList<>();
        T made = FlatFields.object(type, entries, problems);
        for (String path : problems) {
            String column =
                    SdmxAttributes.ofField(path).map(Enum::name).orElse(path.equals("period") ? "TIME_PERIOD" : path);
            String value = entries.getOrDefault(path, List.of()).stream()
                    .flatMap(entry -> entry.value().stream())
                    .findFirst()
                    .orElse("");
            remarks.add(
                    path.equals("period") ? ExchangeCode.UNKNOWN_PERIOD : ExchangeCode.UNREADABLE_VALUE,
                    row.place(column),
                    "value",
                    value);
        }
        return made;
    }

    private void planned(
            SdmxTable table,
            CsvRows.Row row,
            String id,
            String series,
            Map<String, List<FlatFields.Entry>> entries,
            Map<String, String> cell,
            Indicator indicator) {
        boolean numbers = number(table, row, "OBS_VALUE", "value", entries)
                && number(table, row, "TARGET_MIN", "min", entries)
                && number(table, row, "TARGET_MAX", "max", entries);
        if (!numbers) {
            return;
        }
        truth(indicator, entries);
        if (!structure.indicators().containsKey(id)) {
            remarks.add(ExchangeCode.NOT_TAKEN, row.place("SERIES"), "what", series);
            return;
        }
        if (series.equals(SdmxIds.BASELINE)) {
            Baseline baseline = made(Baseline.class, row, entries);
            if (baseline != null) {
                structure.add(id, baseline.withDimensions(cell));
            }
            return;
        }
        if (table.code(row, "PERIOD_STATED").filter("N"::equals).isPresent()) {
            entries.remove("period");
        }
        Target target = made(Target.class, row, entries);
        if (target != null) {
            structure.add(id, target.withDimensions(cell));
        }
    }
}

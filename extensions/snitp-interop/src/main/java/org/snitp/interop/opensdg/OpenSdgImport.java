package org.snitp.interop.opensdg;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.internal.tree.CsvRows;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.Period;

/**
 * Reads the figures of an Open SDG folder, {@code data/indicator_*.csv}, as reports on the indicators of a known plan. The
 * configuration and the metadata of a site say what a plan says better, and are not taken.
 */
public final class OpenSdgImport {

    private static final String DATA = "(?:.*/)?indicator_(.+)[.]csv";

    private final Remarks remarks = new Remarks();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private OpenSdgImport(Bundle known) {
        BundleIndex index = BundleIndex.of(known);
        List<String> ids = index.codes().stream()
                .filter(code -> index.indicator(code).isPresent())
                .toList();
        OpenSdgSlugs.of(ids).forEach((id, slug) -> index.indicator(id).ifPresent(one -> indicators.put(slug, one)));
    }

    /** Returns whether files are those of an Open SDG folder. */
    public static boolean isOpenSdg(List<ForeignFile> files) {
        Objects.requireNonNull(files, "files");
        return files.stream()
                .anyMatch(file -> file.name().replace('\\', '/').matches(DATA)
                        && firstLine(file).startsWith("Year,"));
    }

    private static String firstLine(ForeignFile file) {
        byte[] bytes = file.content();
        return new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
    }

    /**
     * Reads files.
     *
     * @param known the documents of the plan whose figures they are
     * @throws UnreadableForeignException if a file is not well-formed, or exceeds a limit
     */
    public static ForeignImport read(List<ForeignFile> files, Optional<Bundle> known)
            throws UnreadableForeignException {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(known, "known");
        Bundle bundle = known.orElseGet(() -> Bundle.builder().build());
        OpenSdgImport reader = new OpenSdgImport(bundle);
        Set<String> others = new TreeSet<>();
        for (ForeignFile file : files) {
            String name = file.name().replace('\\', '/');
            if (name.matches(DATA)) {
                reader.read(file, name.replaceFirst(DATA, "$1"));
            } else {
                others.add(name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : name);
            }
        }
        others.forEach(name -> reader.remarks.add(ExchangeCode.NOT_TAKEN, ForeignPlace.of(name), "what", name));
        return ForeignImport.of(ExchangeStandard.OPEN_SDG, reader.bundle(bundle), reader.remarks.list());
    }

    private Bundle bundle(Bundle known) {
        if (measurements.isEmpty() || known.getPlans().isEmpty()) {
            return Bundle.builder().build();
        }
        String plan = known.getPlans().get(0).getId();
        return Bundle.of(MeasurementSet.builder()
                .id(plan + "-open-sdg")
                .plan(plan)
                .measurements(measurements)
                .build());
    }

    private void read(ForeignFile file, String slug) throws UnreadableForeignException {
        Indicator indicator = indicators.get(slug);
        if (indicator == null) {
            remarks.add(ExchangeCode.UNKNOWN_INDICATOR, ForeignPlace.of(file.name()), "value", slug);
            return;
        }
        CsvRows table = CsvRows.read(file, ',');
        for (String needed : List.of("Year", "Value")) {
            if (!table.heads().contains(needed)) {
                remarks.add(ExchangeCode.MISSING, new ForeignPlace(file.name(), 1, 0, ""), "what", needed);
                return;
            }
        }
        table.rows().forEach(row -> read(table, row, indicator));
    }

    private void read(CsvRows table, CsvRows.Row row, Indicator indicator) {
        String year = row.cell("Year").orElse("");
        if (!year.matches("[1-9][0-9]{3}")) {
            remarks.add(ExchangeCode.UNKNOWN_PERIOD, row.place("Year"), "value", year);
            return;
        }
        Optional<String> value = row.cell("Value");
        if (value.isEmpty()) {
            remarks.add(ExchangeCode.NO_FIGURE, row.place("Value"), "value", "");
            return;
        }
        if (!value.get().matches("-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]{1,3})?")) {
            remarks.add(ExchangeCode.UNREADABLE_VALUE, row.place("Value"), "value", value.get());
            return;
        }
        Map<String, String> cell = cell(table, row, indicator);
        Optional<String> code = row.cell("OBS_STATUS").filter(one -> !one.equals("A"));
        Optional<ObservationStatus> status = List.of(ObservationStatus.values()).stream()
                .filter(one -> code.filter(one.sdmxCode()::equals).isPresent())
                .findFirst();
        if (code.isPresent() && status.isEmpty()) {
            remarks.add(ExchangeCode.UNKNOWN_STATUS, row.place("OBS_STATUS"), "value", code.get());
            return;
        }
        if (cell == null) {
            return;
        }
        Period period = Period.year(Integer.parseInt(year));
        if (indicator.allBaselines().stream()
                .anyMatch(base ->
                        base.getPeriod().equals(period) && base.getDimensions().equals(cell))) {
            // The baseline stands among the figures, and in the plan.
            return;
        }
        if (!seen.add(List.of(indicator.getId(), period, cell))) {
            remarks.add(ExchangeCode.FIGURE_TWICE, row.place(), "value", indicator.getId() + " " + period);
            return;
        }
        measurements.add(Measurement.builder()
                .indicator(indicator.getId())
                .period(period)
                .dimensions(cell)
                .value(new BigDecimal(value.get()))
                .observationStatus(status)
                .build());
    }

    /** Returns the categories of the figure; null if a column says something about it that is not understood. */
    private @Nullable Map<String, String> cell(CsvRows table, CsvRows.Row row, Indicator indicator) {
        Map<String, String> cell = new TreeMap<>();
        for (String head : table.heads()) {
            Optional<String> said = row.cell(head);
            boolean ownUnit = head.equals("Units")
                    && indicator
                            .getMeasure()
                            .flatMap(Measure::getUnit)
                            .filter(unit -> unit.getTexts().containsValue(said.orElse("")))
                            .isPresent();
            if (said.isEmpty()
                    || ownUnit
                    || Set.of("Year", "Value", "OBS_STATUS").contains(head)) {
                continue;
            }
            Optional<Dimension> dimension = indicator.getDisaggregation().stream()
                    .filter(one ->
                            isCalled(head, one.getId(), one.getName().getTexts().values()))
                    .findFirst();
            Optional<String> category = dimension.flatMap(one -> one.getCategories().stream()
                    .filter(known -> isCalled(
                            said.get(),
                            known.getId(),
                            known.getName().getTexts().values()))
                    .map(known -> known.getId())
                    .findFirst());
            if (category.isEmpty()) {
                remarks.add(ExchangeCode.NOT_TAKEN, row.place(head), "what", said.get());
                return null;
            }
            cell.put(dimension.orElseThrow().getId(), category.get());
        }
        return cell;
    }

    private static boolean isCalled(String word, String id, Collection<String> names) {
        return word.equals(id) || names.contains(word);
    }
}

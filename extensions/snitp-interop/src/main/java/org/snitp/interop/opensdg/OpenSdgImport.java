package org.snitp.interop.opensdg;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.internal.text.DeclaredLanguages;
import org.snitp.interop.internal.tree.CsvRows;
import org.snitp.interop.internal.tree.JsonValue;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.Period;

/**
 * Reads an Open SDG folder. If the plan is known, the figures in {@code data/indicator_*.csv} are taken as reports on its indicators,
 * and nothing else is: it says better what configuration and metadata say. Otherwise a strategy is made of configuration, metadata,
 * translations and the columns of tables: goals and targets become objectives, columns become dimensions.
 */
public final class OpenSdgImport {

    /** How a year is spelled. */
    static final String YEAR = "[1-9][0-9]{3}";

    private static final Pattern TIME = Pattern.compile("([1-9][0-9]{3})(?:[ -]?Q([1-4])|-(0[1-9]|1[0-2]))?");

    /** How a figure is spelled. */
    static final String NUMBER = "[+-]?[0-9]{1,400}([.][0-9]{0,400})?([eE][+-]?[0-9]{1,3})?";

    private static final String STATUS = "OBS_STATUS";
    private static final String STATUS_IN_WORDS = "Observation status";

    /** The statuses as SDMX names them; what is undefined is not said. */
    private static final Map<String, String> STATUSES = Map.of(
            "normal value", "A",
            "undefined", "A",
            "estimated value", "E",
            "provisional value", "P",
            "time series break", "B");

    private final Remarks remarks;
    private final OpenSdgFolder folder;
    private final List<Measurement> measurements = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Map<List<Object>, List<ForeignPlace>> told = new LinkedHashMap<>();

    private OpenSdgImport(OpenSdgFolder folder, Remarks remarks) {
        this.folder = folder;
        this.remarks = remarks;
    }

    /** Returns whether files are those of an Open SDG folder. */
    public static boolean isOpenSdg(List<ForeignFile> files) {
        Objects.requireNonNull(files, "files");
        return files.stream()
                .anyMatch(file -> OpenSdgFolder.isData(file) && firstLine(file).matches("(?s)(Year|\"Year\"),.*"));
    }

    private static String firstLine(ForeignFile file) {
        byte[] bytes = file.content();
        return new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
    }

    /**
     * Reads files.
     *
     * @param known the documents of the plan whose figures they are; empty, or without a plan, if it is to be made of the files
     * @throws UnreadableForeignException if a file is not well-formed, or exceeds a limit
     */
    public static ForeignImport read(List<ForeignFile> files, Optional<Bundle> known)
            throws UnreadableForeignException {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(known, "known");
        Remarks remarks = new Remarks();
        Optional<Bundle> planned = known.filter(bundle -> !bundle.getPlans().isEmpty());
        Bundle bundle = planned.isPresent()
                ? figures(files, planned.get(), remarks)
                : everything(OpenSdgFolder.of(files, remarks), remarks);
        return ForeignImport.of(ExchangeStandard.OPEN_SDG, bundle, remarks.list());
    }

    private static Bundle figures(List<ForeignFile> files, Bundle known, Remarks remarks)
            throws UnreadableForeignException {
        Set<String> others = new TreeSet<>();
        for (ForeignFile file : files) {
            String name = file.name().replace('\\', '/');
            if (!OpenSdgFolder.isData(file) && !name.endsWith(".md")) {
                others.add(name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : name);
            }
        }
        others.forEach(name -> remarks.add(ExchangeCode.NOT_TAKEN, ForeignPlace.of(name), "what", name));
        OpenSdgFolder folder = OpenSdgFolder.of(
                files.stream().filter(OpenSdgFolder::saysNumbers).toList(), new Remarks());
        OpenSdgImport reader = new OpenSdgImport(folder, remarks);
        BundleIndex index = BundleIndex.of(known);
        Map<String, String> ids = new HashMap<>();
        OpenSdgSlugs.of(index.codes().stream()
                        .filter(code -> index.indicator(code).isPresent())
                        .toList())
                .forEach((id, slug) -> ids.put(slug, id));
        for (String slug : folder.tables()) {
            Optional<String> number = folder.field(slug, "indicator_number")
                    .flatMap(JsonValue::text)
                    .map(String::strip);
            Optional<Indicator> indicator = number.flatMap(index::indicator)
                    .or(() -> Optional.ofNullable(ids.get(slug)).flatMap(index::indicator));
            if (indicator.isEmpty()) {
                remarks.add(ExchangeCode.UNKNOWN_INDICATOR, folder.place(slug), "value", number.orElse(slug));
            } else {
                reader.read(slug, indicator.get(), Set.of());
            }
        }
        return reader.set(known.getPlans().get(0).getId());
    }

    private static Bundle everything(OpenSdgFolder folder, Remarks remarks) {
        OpenSdgPlan plan = OpenSdgPlan.of(folder, remarks);
        Bundle made = plan.bundle();
        if (made.getPlans().isEmpty()) {
            return made;
        }
        OpenSdgImport reader = new OpenSdgImport(folder, remarks);
        plan.indicators().forEach((slug, indicator) -> reader.read(slug, indicator, plan.ignored(slug)));
        return DeclaredLanguages.in(Bundle.builder()
                .addAllDocuments(made.getDocuments())
                .addAllDocuments(reader.set(OpenSdgPlan.PLAN).getDocuments())
                .build());
    }

    private Bundle set(String plan) {
        if (measurements.isEmpty()) {
            return Bundle.builder().build();
        }
        return Bundle.of(MeasurementSet.builder()
                .id(plan.equals(OpenSdgPlan.PLAN) ? plan + "-figures" : plan + "-open-sdg")
                .plan(plan)
                .measurements(measurements)
                .build());
    }

    private void read(String slug, Indicator indicator, Set<String> ignored) {
        Optional<CsvRows> table = folder.table(slug);
        if (table.isEmpty()) {
            return;
        }
        for (String needed : List.of("Year", "Value")) {
            if (!table.get().heads().contains(needed)) {
                ForeignPlace place = new ForeignPlace(folder.place(slug).file(), 1, 0, "");
                remarks.add(ExchangeCode.MISSING, place, "what", needed);
                return;
            }
        }
        OpenSdgWords words = new OpenSdgWords(indicator.getDisaggregation());
        table.get().rows().forEach(row -> read(table.get(), row, indicator, words, ignored));
        flush();
    }

    private void read(CsvRows table, CsvRows.Row row, Indicator indicator, OpenSdgWords words, Set<String> ignored) {
        String year = row.cell("Year").orElse("");
        Optional<Period> time = period(year);
        if (time.isEmpty()) {
            tell(ExchangeCode.UNKNOWN_PERIOD, row.place("Year"), "value", year);
            return;
        }
        Optional<String> value = row.cell("Value");
        if (value.isEmpty()) {
            tell(ExchangeCode.NO_FIGURE, row.place("Value"), "value", "");
            return;
        }
        if (!value.get().matches(NUMBER)) {
            tell(ExchangeCode.UNREADABLE_VALUE, row.place("Value"), "value", value.get());
            return;
        }
        Map<String, String> cell = cell(table, row, indicator, words, ignored);
        Optional<String> code = row.cell(STATUS)
                .or(() -> row.cell(STATUS_IN_WORDS)
                        .map(name -> STATUSES.getOrDefault(name.toLowerCase(Locale.ROOT), name)))
                .filter(one -> !one.equals("A"));
        Optional<ObservationStatus> status = List.of(ObservationStatus.values()).stream()
                .filter(one -> code.filter(one.sdmxCode()::equals).isPresent())
                .findFirst();
        if (code.isPresent() && status.isEmpty()) {
            tell(
                    ExchangeCode.UNKNOWN_STATUS,
                    row.place(row.cell(STATUS).isPresent() ? STATUS : STATUS_IN_WORDS),
                    "value",
                    code.get());
            return;
        }
        if (cell == null) {
            return;
        }
        Period period = time.get();
        BigDecimal number = new BigDecimal(value.get());
        if (indicator.allBaselines().stream()
                .anyMatch(base -> base.getPeriod().equals(period)
                        && base.getDimensions().equals(cell)
                        && base.getValue().compareTo(number) == 0)) {
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
                .value(number)
                .observationStatus(status)
                .build());
    }

    /** Returns the year of a text, or the quarter or month that some sites write; absent if it is none of them. */
    static Optional<Period> period(String text) {
        Matcher found = TIME.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        if (found.group(2) != null) {
            return Optional.of(Period.quarter(year, Integer.parseInt(found.group(2))));
        }
        return Optional.of(
                found.group(3) != null ? Period.month(year, Integer.parseInt(found.group(3))) : Period.year(year));
    }

    /** Returns the categories of the figure; null if a column says something about it that is not understood. */
    private @Nullable Map<String, String> cell(
            CsvRows table, CsvRows.Row row, Indicator indicator, OpenSdgWords words, Set<String> ignored) {
        Map<String, String> cell = new TreeMap<>();
        for (String head : table.heads()) {
            Optional<String> said = row.cell(head);
            boolean ownUnit = head.equals("Units")
                    && indicator
                            .getMeasure()
                            .flatMap(Measure::getUnit)
                            .filter(unit -> unit.getTexts().containsValue(said.orElse("")))
                            .isPresent();
            if (said.isEmpty() || ownUnit || ignored.contains(head) || OpenSdgIndicator.OWN.contains(head)) {
                continue;
            }
            Optional<String> category = words.category(head, said.get());
            if (category.isEmpty()) {
                tell(ExchangeCode.NOT_TAKEN, row.place(head), "what", said.get());
                return null;
            }
            cell.put(words.dimension(head).orElseThrow(), category.get());
        }
        return cell;
    }

    /** Tells of many rows once, at the first one, if they say the same. */
    private void tell(ExchangeCode code, ForeignPlace place, String name, String value) {
        told.computeIfAbsent(List.of(code, place.cell(), value, name), unused -> new ArrayList<>())
                .add(place);
    }

    private void flush() {
        told.forEach((what, places) -> remarks.addOnce(
                (ExchangeCode) what.get(0),
                places,
                what.get(3).toString(),
                what.get(2).toString()));
        told.clear();
    }
}

package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * The reports of one indicator, in an order that does not depend on their arrival: those of the whole, and the part of each
 * institution if several report a part each.
 */
final class Reports {

    private static final Comparator<Measurement> LISTED = Comparator.comparing(
                    Measurement::getDimensions, CellOrder.ORDER)
            .thenComparing(Measurement::getPeriod)
            .thenComparing(measurement -> measurement.getReportedBy().orElse(""));

    private final Reporters reporters;
    private final Part whole = new Part("");
    private final List<Part> parts = new ArrayList<>();

    /** The parts of successors that are those of several institutions, or a share of one. */
    private final List<Part> heirs = new ArrayList<>();

    /** The ids of the dimensions whose categories are the institutions. */
    private List<String> byInstitution = List.of();

    /** The reports of institutions for which another one reports. */
    private final List<Measurement> represented = new ArrayList<>();

    private final List<Measurement> withdrawn = new ArrayList<>();

    /** Computed on first use. */
    private @Nullable Set<String> versions;

    private @Nullable Collection<ReportedPeriod> periods;

    private Reports(Reporters reporters) {
        this.reporters = reporters;
        reporters.parts().forEach(id -> parts.add(new Part(id)));
    }

    /** Returns the reports in the series of an indicator, in their current state. Withdrawn reports are kept separately. */
    static Reports of(Indicator indicator, Reporters reporters, List<FigureSeries> series) {
        Reports reports = of(reporters, series);
        reports.byInstitution = indicator.getDisaggregation().stream()
                .filter(dimension -> isByInstitution(dimension, reporters))
                .map(Dimension::getId)
                .toList();
        reports.parts.forEach(part -> part.takeOwnCategory(reports.byInstitution));
        return reports;
    }

    private static Reports of(Reporters reporters, List<FigureSeries> series) {
        Reports reports = new Reports(reporters);
        series.stream().sorted(Comparator.comparing(FigureSeries::reporter)).forEach(reports::add);
        reports.withdrawn.sort(LISTED);
        return reports;
    }

    /** Returns the measurements of some series that count, in the same order as the {@linkplain #listed listed} ones. */
    static List<Measurement> counting(Reporters reporters, List<FigureSeries> series) {
        return of(reporters, series).measurements().sorted(LISTED).toList();
    }

    private static boolean isByInstitution(Dimension dimension, Reporters reporters) {
        Set<String> categories =
                dimension.getCategories().stream().map(Category::getId).collect(Collectors.toSet());
        return !categories.isEmpty() && reporters.parts().containsAll(categories);
    }

    /** Returns the measurements of some series: the total before cells, then by period and institution. */
    static List<Measurement> listed(List<FigureSeries> series) {
        List<Measurement> measurements = new ArrayList<>();
        for (FigureSeries part : series) {
            for (int i = 0; i < part.size(); i++) {
                measurements.add(part.slot(i).latest());
            }
        }
        measurements.removeIf(measurement -> measurement.getWithdrawn().isPresent());
        measurements.sort(LISTED);
        return measurements;
    }

    private void add(FigureSeries series) {
        if (reporters.isRepresented(series.reporter())) {
            for (int i = 0; i < series.size(); i++) {
                represented.add(series.slot(i).latest());
            }
        } else {
            part(series.reporter()).add(series, withdrawn);
        }
    }

    /** Returns the part of an institution, or the whole for an institution that reports no part. */
    private Part part(String reporter) {
        return reporters.partOf(reporter).map(this::known).orElse(whole);
    }

    private Part known(String id) {
        return Stream.concat(parts.stream(), heirs.stream())
                .filter(part -> part.reporter().equals(id))
                .findFirst()
                .orElseGet(() -> {
                    Part heir = new Part(id);
                    heirs.add(heir);
                    return heir;
                });
    }

    Reporters reporters() {
        return reporters;
    }

    /** The whole: reported by one institution for all, or by an unknown reporter. */
    Part whole() {
        return whole;
    }

    /** The part of each institution, in the order of the plan; empty if one reports the whole. */
    List<Part> parts() {
        return parts;
    }

    /**
     * The reported parts of successors that answer for several institutions together, or that share the part of one that was
     * divided; empty if there are none.
     */
    List<Part> heirs() {
        return heirs;
    }

    /**
     * Returns the parts that hold the last word of each institution: its own, or those of its successors if they reported
     * later periods.
     */
    List<Part> latestParts() {
        if (reporters.successions().isEmpty()) {
            return parts;
        }
        Set<Part> latest = new LinkedHashSet<>();
        for (Part part : parts) {
            Set<String> lineage = new LinkedHashSet<>(reporters.after(part.reporter()));
            lineage.add(part.reporter());
            Map<String, LocalDate> ends = new LinkedHashMap<>();
            Stream.concat(parts.stream(), heirs.stream())
                    .filter(known -> lineage.contains(known.reporter()))
                    .forEach(known -> known.lastDay().ifPresent(day -> ends.put(known.reporter(), day)));
            Optional<LocalDate> end = ends.values().stream().max(Comparator.naturalOrder());
            List<String> answering = end.map(
                            day -> reporters.answering(part.reporter(), id -> day.equals(ends.get(id)), day))
                    .orElse(List.of());
            (answering.isEmpty() ? List.of(part.reporter()) : answering).forEach(id -> latest.add(known(id)));
        }
        return List.copyOf(latest);
    }

    /** The parts that make up a cell; for a category that is an institution, only the part of that institution. */
    List<Part> partsOf(Map<String, String> cell) {
        List<String> own =
                byInstitution.stream().filter(cell::containsKey).map(cell::get).toList();
        return own.isEmpty()
                ? parts
                : parts.stream().filter(part -> own.contains(part.reporter())).toList();
    }

    /** The whole, followed by the parts. */
    Stream<Part> all() {
        return Stream.concat(Stream.of(whole), Stream.concat(parts.stream(), heirs.stream()));
    }

    /** The reports of institutions for which another one reports; they do not count. */
    List<Measurement> represented() {
        return represented;
    }

    /** Returns the reports whose latest measurement meets a condition, without withdrawn ones. */
    Reports filter(Predicate<Measurement> condition) {
        Reports some = new Reports(reporters);
        some.byInstitution = byInstitution;
        whole.copyTo(some.whole, condition);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).copyTo(some.parts.get(i), condition);
        }
        heirs.forEach(heir -> heir.copyTo(some.known(heir.reporter()), condition));
        return some;
    }

    /** Returns the reports of a cell and of the cells inside it. */
    Reports within(Map<String, String> cell, CategoryCells cells) {
        Reports some = new Reports(reporters);
        some.byInstitution = byInstitution;
        copy(whole, some.whole, cell, cells);
        for (int i = 0; i < parts.size(); i++) {
            copy(parts.get(i), some.parts.get(i), cell, cells);
        }
        heirs.forEach(heir -> copy(heir, some.known(heir.reporter()), cell, cells));
        return some;
    }

    private static void copy(Part from, Part to, Map<String, String> cell, CategoryCells cells) {
        Map.Entry<String, String> first = cell.entrySet().iterator().next();
        for (Map<String, String> known : cells.of(from, first.getKey(), List.of(first.getValue()))) {
            SortedMap<Period, Slot> slots = from.cells().get(known);
            if (slots != null && known.entrySet().containsAll(cell.entrySet())) {
                to.cells().put(known, slots);
            }
        }
    }

    /** The versions of the plan under which the reports were made, if stated. */
    Set<String> versions() {
        if (versions == null) {
            Set<String> named = new TreeSet<>();
            all().forEach(part -> part.forEach(slot -> {
                if (!slot.isPlain()) {
                    slot.latest().getPlanVersion().ifPresent(named::add);
                }
            }));
            versions = named;
        }
        return versions;
    }

    /** The withdrawn reports that nothing replaces. */
    List<Measurement> withdrawn() {
        return withdrawn;
    }

    Stream<Slot> slots() {
        return all().flatMap(Part::slots);
    }

    Stream<Measurement> measurements() {
        return slots().map(Slot::latest);
    }

    /** The measurements with more than a figure. Those that are only a figure are not made for it. */
    Stream<Measurement> withTexts() {
        return slots().filter(slot -> !slot.isPlain()).map(Slot::latest);
    }

    /** The reports of each period, in the order of the first reports. */
    Collection<ReportedPeriod> periods() {
        if (periods == null) {
            Map<Period, ReportedPeriod> found = new LinkedHashMap<>();
            all().forEach(part -> part.forEach(slot -> {
                ReportedPeriod known = found.get(slot.period());
                if (known == null) {
                    found.put(slot.period(), ReportedPeriod.of(slot));
                } else if (!slot.isPlain()) {
                    found.put(slot.period(), known.with(slot));
                }
            }));
            periods = found.values();
        }
        return periods;
    }

    long superseded() {
        return all().mapToLong(Part::superseded).sum();
    }

    /**
     * The measurement of the latest period that had ended by a day; the total if there are several. Of several
     * institutions, one with a reason is preferred. A forecast is no result, and never the latest.
     */
    Optional<Measurement> latest(LocalDate day) {
        return latest(all().toList(), day);
    }

    /** The measurement of a part for the latest period that had ended by a day; the total if there are several. */
    Optional<Measurement> latest(Part part, LocalDate day) {
        return latest(List.of(part), day);
    }

    private static Optional<Measurement> latest(List<Part> parts, LocalDate day) {
        int month = PeriodCodes.lastMonthBy(day);
        Slot latest = null;
        for (Part part : parts) {
            for (SortedMap<Period, Slot> periods : part.cells().values()) {
                for (Slot slot : periods.values()) {
                    boolean ended = PeriodCodes.endsBy(slot.period(), day, month);
                    boolean result = ended && (slot.isPlain() || !slot.latest().isForecast());
                    latest = result && (latest == null || isBefore(latest, slot)) ? slot : latest;
                }
            }
        }
        return Optional.ofNullable(latest).map(Slot::latest);
    }

    private static boolean isBefore(Slot one, Slot other) {
        int order = PeriodCodes.BY_END.compare(one.period(), other.period());
        return order < 0 || (order == 0 && !other.isPlain() && explains(other.latest(), one.latest()));
    }

    /** Returns whether a measurement gives a reason and the other one does not. */
    private static boolean explains(Measurement one, Measurement other) {
        return one.getReason().isPresent()
                && other.getReason().isEmpty()
                && !one.getReportedBy().equals(other.getReportedBy());
    }
}

package org.snitp.reports.export;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.indicators.progress.Tally;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.io.internal.output.Utf8;
import org.snitp.measurements.table.Table;
import org.snitp.model.Bundle;

/**
 * Progress for other programs and for spreadsheets.
 *
 * <p>The JSON is
 *
 * <pre>{@code
 * {
 *   "asOf": "2025-12-31", "knownOn": "2026-01-31",
 *   "thresholds": {"onTrack": 0.95, "atRisk": 0.60},
 *   "total": {
 *     "indicators": 302,
 *     "statuses": {"achieved": 3, "on-track": 1, ...},
 *     "punctuality": {"nothing-due": 210, "in-time": 8, "late": 2, "awaited": 0, "overdue": 82},
 *     "coverage": {"due": 40, "reported": 10, "late": 2, "share": 0.25},
 *     "overdue": 30
 *   },
 *   "objectives": [{"id": "1", "name": "...", "indicators": 75, ...}, {"id": "1.1", ...}],
 *   "actions": [{"id": "1.1.1", ...}],
 *   "institutions": [{"id": "ANITP", ...}],
 *   "indicators": [
 *     {"id": "1.1.1-1", "name": "...", "action": "1.1.1", "objective": "1.1", "responsible": ["ISJ"],
 *      "measure": "count", "unit": "lessons", "baseline": {"period": "2024", "value": 120},
 *      "targets": [{"period": "2026", "value": 400}],
 *      "status": "off-track", "judgedBy": {"method": "linear", "onTrack": 0.95, "atRisk": 0.60},
 *      "otherMethod": {"method": "growth", "status": "at-risk"}, "observedOn": "2025-12-31",
 *      "targetsReached": [{"period": "2026", "target": 400, "kind": "reach", "due": false, "actual": 200,
 *                          "observedOn": "2025-12-31", "status": "off-track", "missed": false, "lacksReason": false,
 *                          "shown": "2026: 200, target 400, off track"}],
 *      "actual": {"value": 200, "shown": "200", "formula": "sum", "formulaText": "actual = sum of the values of the periods",
 *                 "inputs": [{"name": "period-value", "period": "2025-S1", "numbers": [90]}, ...],
 *                 "leftOut": [{"what": "2024-S2", "reason": "before-start", "text": "..."}],
 *                 "remarks": [{"kind": "direction-assumed", "warning": false, "text": "..."}]},
 *      "expected": {...}, "achievement": {...}, "growth": {..., "trend": "moderate"},
 *      "delivery": {"stage": "delivered", "deliveredOn": "2025-03-01", "due": "2025-06-30", "daysLate": 0, "evidence": []},
 *      "cells": [{"dimensions": {"sex": "f"}, "value": 80, "formula": "sum", ...}],
 *      "parts": [{"institution": "ISJ", "actual": {...}, "punctuality": "in-time", "coverage": {...}, "overdue": [],
 *                 "latest": {...}}, ...],
 *      "punctuality": "overdue", "coverage": {"due": 2, "reported": 2, "late": 0, "share": 1},
 *      "overdue": [{"period": "2025", "reportedAs": "2025", "dueOn": "2025-12-31", "owedBy": ["ISJ"]}],
 *      "latest": {"period": "2025-S2", "reportedBy": "ISJ", "reportedOn": "2026-01-20", "notApplicable": false,
 *                 "reason": "...", "correctiveMeasure": "...", "note": "...", "source": "...", "evidence": []},
 *      "lacksReason": false, "superseded": 1, "remarks": []}],
 *   "unknown": []
 * }
 * }</pre>
 *
 * <p>If several institutions report a part each, {@code parts} has the part of each; otherwise it is absent. {@code owedBy}
 * lists the institutions that owe an overdue report.
 *
 * <p>What is not final says so: a figure and a target have {@code observationStatuses}, such as
 * {@code ["provisional"]}, and the latest report has the stated {@code observationStatus}. In tables, the column
 * {@code observationStatuses} is there if one of the figures has a status.
 *
 * <p>Fields that do not apply or are unknown are omitted; a figure without a value has a remark that states why. Values are
 * the exact decimals of the computation, and {@code shown} is the formatted text; an achievement is a share, 1 at the
 * target. An input that is a day has a {@code day}. Statuses, formulas and other terms are the constants of
 * {@link org.snitp.indicators.progress}, in lower case with hyphens. {@link ProgressReport} describes how the groups relate
 * to the total. The same report always gives the same bytes.
 */
public final class ProgressExport {

    /** Indicators that are counted together. */
    record Group(String kind, String id, Optional<String> name, Tally tally) {}

    private final Names names;
    private final ProgressReport report;
    private final List<IndicatorProgress> indicators;
    private final boolean whole;

    private ProgressExport(Names names, ProgressReport report, List<IndicatorProgress> indicators, boolean whole) {
        this.names = names;
        this.report = report;
        this.indicators = indicators;
        this.whole = whole;
    }

    /**
     * Prepares an export.
     *
     * @param bundle the strategy and its plans
     * @param report their progress
     * @param locale the language; English if there are no texts in it
     */
    public static ProgressExport of(Bundle bundle, ProgressReport report, Locale locale) {
        return new ProgressExport(
                new Names(bundle, locale),
                report,
                List.copyOf(
                        Objects.requireNonNull(report, "report").indicators().values()),
                true);
    }

    /** Returns the export of some indicators, by their ids: without objectives, actions, institutions and unknown ids. */
    public ProgressExport only(Collection<String> ids) {
        Objects.requireNonNull(ids, "ids");
        Set<String> wanted = new HashSet<>(ids);
        return new ProgressExport(
                names,
                report,
                indicators.stream()
                        .filter(progress -> wanted.contains(progress.indicator()))
                        .toList(),
                false);
    }

    /** Returns the progress as JSON, indented by two spaces, with a line feed at the end. */
    public String render() {
        List<String> unknown = whole ? report.unknown() : List.of();
        return IndentedJson.text(json ->
                new ProgressJson(json, names).write(report.parameters(), total(), groups(), indicators, unknown));
    }

    /**
     * Writes the progress as JSON in UTF-8; the stream is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(OutputStream stream) {
        Objects.requireNonNull(stream, "stream");
        Utf8.write(render(), stream);
    }

    /**
     * Writes the progress as JSON to a file, which appears whole or not at all.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; a file that was there before is then unchanged
     */
    public void write(Path file) {
        Objects.requireNonNull(file, "file");
        AtomicFile.writeText(file, render());
    }

    /** Returns a table with a row for each indicator: where it belongs, how it stands, and what was said about it. */
    public Table indicators() {
        return ProgressTables.indicators(indicators, names);
    }

    /** Returns a table with a row for each figure of each indicator: its value, and how it was computed. */
    public Table figures() {
        return ProgressTables.figures(indicators, names);
    }

    /** Returns a table with a row for each overdue report: what is missing, since when, and from whom. */
    public Table overdue() {
        return ProgressTables.overdue(indicators, names);
    }

    /**
     * Returns a table with a row for all indicators, each objective, action and institution: the number of indicators with
     * each status.
     */
    public Table totals() {
        List<Group> all = new ArrayList<>(List.of(new Group("all", "", Optional.empty(), total())));
        all.addAll(groups());
        return ProgressTables.totals(all);
    }

    private Tally total() {
        return indicators.stream().map(Tally::of).reduce(Tally.NONE, Tally::plus);
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        if (whole) {
            add(groups, "objective", report.objectives(), names::objective);
            add(groups, "action", report.actions(), names::action);
            add(groups, "institution", report.institutions(), names::institution);
        }
        return groups;
    }

    private static void add(
            List<Group> groups, String kind, Map<String, Tally> tallies, Function<String, Optional<String>> name) {
        tallies.forEach((id, tally) -> groups.add(new Group(kind, id, name.apply(id), tally)));
    }
}
